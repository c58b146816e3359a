import { type Belief, offers, queues } from './pair.ts';

// Talk of death that is no wish: fear of dying, philosophy, safety, insurance, faith, near accidents, the news. Beside it, each time, a sentence that
// shares its words and is one.
export const TALK_OF_DEATH = {
  subject: 'talk of death',
  pairs: [
    offers(
      "i'm not afraid of dying, i'm afraid of living. i want to die",
      "i'm afraid of dying, like panic attack afraid",
    ),
    offers("since the crash all i think is why didn't i die too", 'since the crash all i think is how lucky i was'),
    offers(
      'health anxiety is gone because now i want to die anyway',
      "health anxiety: i keep thinking i'm going to die of a headache",
      'queue',
    ),
    offers("the news is full of death and i'm envious", "the news is full of death and i'm switching it off"),
    offers('heaven must be better than this, i want to go there now', 'heaven must be a bakery on sunday'),
    offers('i asked god to let me die in my sleep', 'i asked god to let me sleep through the night'),
    offers("death is the only thing i'm looking forward to", "the dessert is the only thing i'm looking forward to"),
    offers(
      'i keep picturing my own funeral and feeling peaceful. i want to be dead',
      'i keep picturing my own wedding and feeling peaceful',
    ),
    offers(
      "nearly drowned last summer and i wish they hadn't pulled me out",
      "nearly drowned last summer and i'm so glad they pulled me out",
    ),
    offers(
      "i'm an atheist, dead is just nothing, and nothing is what i want. i want to be nothing",
      "i'm an atheist, dead is just nothing, and that makes today precious",
    ),
    offers(
      "if euthanasia was legal for depression i'd sign up today",
      'if euthanasia was legal here my vet said the law would need work',
      'queue',
    ),
    queues(
      "intrusive thoughts about hurting myself scare me and i feel i'm going mad",
      'intrusive ads about hurting feet scare me off that site',
    ),
    offers(
      "my OCD says i'll jump. today i'm not sure it's the OCD. i want to jump",
      "my OCD says i left the stove on. today i'm sure it's the OCD",
    ),
    offers(
      "memento mori? i don't need reminding, i'm counting on it, i want to die",
      'memento mori tattoos, yes or no?',
    ),
    offers(
      "i drive without a seatbelt because i don't care if i die",
      "i never drive without a seatbelt because i don't care if it creases the shirt",
    ),
    offers(
      'organ donor card signed. hope they get to use it soon',
      'organ donor card signed. hope they never have to use it',
    ),
  ],
} satisfies Belief;
