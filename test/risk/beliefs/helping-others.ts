import { type Belief, offers, pages, queues } from './pair.ts';

// Members ask each other straight, and should. Questions to another, advice, "please stay", "I'm glad you didn't", rules of the server and help
// line numbers hold every word of danger and are its opposite. A helper who breaks off to say "me too" is heard.
export const HELPING_OTHERS = {
  subject: 'helping others',
  pairs: [
    offers(
      'i tell everyone here to hold on and then i go offline and want to kill myself',
      'i tell everyone here to hold on, even if you want to kill yourself right now it can pass',
    ),
    offers(
      "you asked if i'm thinking about suicide. yes. i am thinking about suicide",
      "i asked if she's thinking about suicide. she said no and hugged me",
    ),
    offers('same here, i want to die too', 'same here, i used to feel that way too'),
    pages(
      "don't send me the hotline, i've already taken them all",
      "don't send me the hotel, i've already booked them all",
    ),
    offers(
      "i'm a mod here and i can't say it in staff chat: i want to end my life",
      "i'm a mod here and i have to say it: please don't share details of how anyone ended their life",
    ),
    queues('how do i help others when i hate myself this much', 'how do i help others when they hate asking'),
    offers(
      "thank you for your kindness but i still don't want to live",
      'thank you for your kindness, i want to live a bit more today',
    ),
    pages(
      "you talked me down last week, sorry, it didn't last. i'm on the roof again",
      "you talked me down from buying it last week, it didn't last lol",
    ),
    offers(
      "no. i'm not safe right now. i might hurt myself really badly",
      'are you safe right now? do you think you might hurt yourself?',
    ),
    offers(
      "what you describe, wanting to die but being scared of it, that's me right now",
      "what you describe, wanting to die but being scared of it, is something many people feel. you're not weird",
    ),
    offers(
      'i read the pinned post on suicide and it just made me want it more',
      "i read the pinned post on suicide and it's really well written",
    ),
    pages(
      "please stop dming me, i'm going to kill myself whether you answer or not",
      "please don't kill yourself, whether i answer fast or not i care",
    ),
    offers(
      "nobody asks so i'll say it: i'm thinking of killing myself",
      "nobody asks so i'll ask: are you thinking of killing yourself?",
    ),
    offers(
      "yes i have the means and yes i've thought about when. you asked. i want to die",
      'if someone has the means and has thought about when, stay with them and call for help',
    ),
    offers(
      'i give great advice for someone who wants to be dead',
      'i give great advice for someone who is never on time',
    ),
    queues(
      "everyone vents to me and i have no one to talk to, i'm breaking",
      'everyone vents to me and i love being that person',
    ),
    offers(
      "tw suicide // i don't think i want to stay alive",
      "tw suicide // i don't think that scene in the show was handled well",
    ),
    offers(
      "I've been the strong one for all of you. I'm not strong. I want to die",
      "I've been reading about all of you. You are strong. I want you to know",
    ),
  ],
} satisfies Belief;
