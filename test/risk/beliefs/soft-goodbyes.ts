import { type Belief, offers, pages } from './pair.ts';

// Few people write "farewell". They thank, apologise, release others from blame, and say in passing that they will not be
// there. A thank-you alone is a thank-you: it is the being gone, the blame lifted or the end named beside it that pages.
export const SOFT_GOODBYES = {
  subject: 'soft goodbyes',
  pairs: [
    pages(
      "thanks for being kind to me these last months. it wasn't enough but that's on me, not you. goodbye",
      'thanks for being kind to me these last months. goodbye and see you at the next meet',
    ),
    pages(
      "by the time anyone reads this it'll be over. please don't blame yourselves",
      "by the time anyone reads this the sale will be over, don't blame me",
    ),
    pages(
      "i won't be around for my birthday. tell my sister she was the best thing in my life",
      "i won't be around for my birthday, we're in lisbon. tell my sister to water the plants",
    ),
    pages(
      "you won't have to worry about me after tonight",
      "you won't have to worry about parking after tonight, they open the new garage",
    ),
    pages(
      'i love you all so much. please remember me as i was before this year',
      'i love you all so much, remember me when you win the lottery',
    ),
    pages(
      "this is the last time i'll be typing here. none of this is your fault, i've just reached the end",
      "this is the last time i'll be typing on this keyboard, the new one comes friday",
    ),
    pages(
      "I've made my peace with everybody today. It's easier now that I know it's almost over.",
      "I've made my peace with my neighbour today. It's easier now that the fence is up.",
    ),
    pages(
      "when i'm gone play that song for me ok? not long now",
      "when i'm gone for the weekend play that song for the cat ok?",
    ),
    pages(
      "if you're reading this then i finally did it. i'm sorry mom",
      "if you're reading this then i finally did it, the blog is online!",
    ),
    pages(
      'don’t look for me tomorrow. i’ll be somewhere it doesn’t hurt',
      'don’t look for me tomorrow, i’ll be at the dentist and it will hurt',
    ),
    pages(
      "i've said everything i wanted to say to the people i love. now i can go",
      "i've said everything i wanted to say in the meeting. now i can go home",
    ),
    pages(
      "I'll be with my mum soon. she's been waiting for me up there",
      "I'll be with my mum soon, she's been waiting for me at the station",
    ),
    pages(
      "it's been an honour knowing you. this is where my story ends",
      "it's been an honour playing with you, this is where my trial subscription ends",
    ),
    pages(
      "I'm so sorry. I tried so hard. I hope you can all forgive me one day. goodbye",
      "I'm so sorry I missed it, I hope you can all forgive me. goodbye till thursday",
    ),
    offers(
      "you'll all forget me soon enough and that's how it should be. i won't be here much longer",
      "you'll all forget me once the new intern starts lol",
    ),
    pages(
      "tomorrow there'll be one person less on this server, and one less on this planet",
      "tomorrow there'll be one person less on this server, i'm leaving for a different hobby",
    ),
    pages(
      "tell the others i said bye. i don't think i'm going to see the morning",
      "tell the others i said bye, i'm going to see the sunrise on the hill in the morning",
    ),
    pages(
      "please check on my mum tomorrow, she'll need someone when they find me",
      "please check on my mum tomorrow, she'll need someone when they deliver the sofa",
    ),
    pages(
      "signing off for the last time. take care of each other like you took care of me. i can't carry this anymore",
      'signing off for the night. take care of each other',
    ),
    pages(
      'I just wanted to hear your voices one last time before I go to sleep for good',
      'I just wanted to hear the demo one last time before I go to sleep',
    ),
  ],
} satisfies Belief;
