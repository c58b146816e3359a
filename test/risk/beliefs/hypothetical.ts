import { type Belief, offers, pages, queues } from './pair.ts';

// "What if", "asking for a friend" and "would anyone notice" are how many people first try the words out. A question about one's own death is
// offered help; a question about a policy, a story or a word is a question.
export const HYPOTHETICAL = {
  subject: 'hypothetical',
  pairs: [
    offers(
      'hypothetically if i killed myself would my family get the insurance',
      'hypothetically if i sold the car would my family get the insurance',
    ),
    offers('would anyone here even notice if i died', 'would anyone here even notice if i changed my avatar'),
    offers(
      "what do you think happens after we die? i keep hoping it's nothing, i want it to be soon",
      'what do you think happens after we die? our philosophy class split in half',
    ),
    offers(
      "what if i just didn't wake up tomorrow. would that be so bad",
      "what if i just didn't set an alarm tomorrow. would that be so bad",
    ),
    offers(
      'if i were to end my life how would people explain it to my nephew',
      'if i were to end my course how would people explain it to my sponsor',
    ),
    offers(
      "asking for a friend but does it hurt to die. ok it's not a friend",
      'asking for a friend but does it hurt to get a helix piercing',
    ),
    offers(
      "if there was a button to just stop existing i'd press it",
      "if there was a button to just stop the notifications i'd press it",
    ),
    offers(
      "imagine not being alive. that's what i do to fall asleep",
      "imagine not being tired. that's what i do to fall asleep",
    ),
    pages(
      "if she doesn't answer by midnight i'm going to kill myself",
      "if she doesn't answer by midnight i'm going to bed",
    ),
    offers(
      "suppose i drove into a tree. they'd think it was an accident. i keep supposing",
      "suppose i drove into town. they'd think it was for the sale",
    ),
    offers(
      'how long would it take for someone to find me if i died in here',
      'how long would it take for someone to find me if i hid in the closet, playing with the kids',
    ),
    offers(
      "do you ever stand at a crossing and think: one step and i'd be dead",
      "do you ever stand at a crossing and think: one step and my shoe's untied",
    ),
    queues(
      'who would even come to my funeral. nobody cares about me',
      'who would even come to my birthday on a tuesday',
    ),
    offers(
      "if things don't change i don't see myself living past 25",
      "if things don't change i don't see myself staying past june",
    ),
    pages(
      "if i'm still in this house on friday i'll take every pill in it. i mean it, i'm going to",
      "if i'm still in this house on friday i'll take every box to storage",
    ),
    offers(
      'could a person just decide to die? because i have been deciding it for weeks',
      'could a person just decide to learn welsh? because i have been deciding it for weeks',
    ),
    offers(
      'what would you do if you wanted to be dead every single day like me',
      'what would you do if you wanted to be a dentist like me',
    ),
    offers(
      "if my dog wasn't here i would have killed myself already",
      "if my dog wasn't here i would have adopted a cat already",
    ),
  ],
} satisfies Belief;
