import { type Belief, offers, pages, queues } from './pair.ts';

// Many who live with it joke about it. Laughter lowers what is only a wish to a volunteer's quiet look; it does not lower a time, a means or a
// goodbye, and "haha but really" takes it back.
export const DARK_HUMOUR = {
  subject: 'reclaimed words and dark humour',
  pairs: [
    pages(
      "lol anyway i'm going to kill myself tonight, no really, i have the pills",
      "lol anyway i'm going to kill myself if they play that song again",
      'queue',
    ),
    offers(
      'haha jk. unless. no honestly i do want to die',
      'haha jk i want to die on this hill: pineapple belongs on pizza',
      'queue',
    ),
    pages(
      "joking about it was easier. i'm not joking now, i'm ending my life tonight",
      "joking about it was easier than crying, that's just how our family grieves",
    ),
    queues(
      'kms lmao (not really lmao, feeling really worthless today)',
      'kms lmao i sent the meme to my boss',
      'queue',
    ),
    offers(
      "my depression memes aren't memes, i genuinely want to be dead",
      'my depression memes page hit 10k followers lmao',
    ),
    offers(
      'we mentally ill girlies joke but i actually want to kill myself',
      'we mentally ill girlies joke but the new meds actually slap',
    ),
    offers(
      "suicidal but make it fashion 💀 no fr i'm suicidal and scared",
      'funeral but make it fashion 💀 she wore neon',
      'queue',
    ),
    pages(
      "🤡 final clown performance tonight. i'm taking all of my meds. bye",
      "🤡 clown performance tonight. i'm taking all of my cousins. bye",
    ),
    offers(
      'the voices say die and honestly? i agree, i want to die',
      'the voices say order fries and honestly? i agree 😂',
    ),
    offers(
      'ex attempt survivor club checking in, might apply for a second membership, thinking about killing myself again',
      'attempt survivor club checking in, we have bad coffee and good people',
      'queue',
    ),
    offers(
      "me: i'm fine :) also me: googling if anyone would care if i died",
      "me: i'm fine :) also me: googling if cats would care if i got a dog",
    ),
    queues(
      "i'm a waste of space ha ha. it's funny because everyone agrees. i feel like a burden",
      "my ex's couch was a waste of space haha, sold it",
    ),
    offers(
      "my retirement plan is to be dead before then and i'm not kidding anymore",
      'my retirement plan is to be on a boat before then, not kidding',
    ),
    offers(
      'gallows humour only works until you start pricing the gallows. i want to end my life',
      'gallows humour is how paramedics get through the night',
    ),
    pages(
      'last meme from me folks, it was fun. gonna off myself now for real',
      'last meme from me folks, it was fun. gonna sleep now for real',
    ),
    offers(
      'i call it my little intrusive thoughts gang. lately they win. i want to kill myself',
      "i call it my little intrusive thoughts gang. lately they're quiet lol",
    ),
    offers(
      "my cat is the only thing between me and the void. i mean it, i don't want to live",
      'my cat stared into the void for an hour again lol',
    ),
    offers(
      "not to be dramatic but i want to die. and i'm not being dramatic",
      "not to be dramatic but i'd die for this cat",
      'queue',
    ),
  ],
} satisfies Belief;
