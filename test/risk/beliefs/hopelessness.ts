import { type Belief, offers, queues } from './pair.ts';

// Nothing will change, nothing helps, no way out. Read by a volunteer when it is about a life, not when it is about a bug, a team or the weather.
export const HOPELESSNESS = {
  subject: 'hopelessness',
  pairs: [
    queues(
      "i've tried everything and nothing helps. it's never going to get better",
      "i've tried every cable and nothing helps. this monitor is never going to work",
    ),
    queues("there's no light at the end of this for me", "there's no light in the hallway for the moment"),
    queues(
      "i feel trapped in my own life and there's no way out",
      "i feel trapped in this escape room and there's no way out lol",
    ),
    queues("what's the point of getting up tomorrow", "what's the point of the third remote"),
    queues("i've given up on myself", "i've given up on the sourdough"),
    queues(
      "everything i was looking forward to is gone. i'm just waiting for nothing",
      "everything on the menu is gone. i'm just waiting for fries",
    ),
    queues("i can't see a future with me in it", "i can't see the stage from here"),
    queues(
      "numb. haven't felt anything for weeks. i don't even cry anymore",
      "numb. the dentist did a great job, i can't feel anything",
    ),
    queues("i'm so tired of pretending i'm fine", "i'm so tired of pretending i like golf"),
    queues('nothing matters anymore. not work, not friends, not me', 'nothing matters more to him than his garden'),
    queues("i'm drowning and no one sees it", "i'm drowning in zucchini, anyone want some"),
    queues(
      "it's like i'm already dead inside and just walking around",
      "it's like this battery is dead inside, brand new too",
    ),
    queues('my life is over at 24', 'my lease is over at the end of march'),
    queues("i don't have it in me to keep fighting", "i don't have it in me to keep painting the fence today"),
    queues(
      "every day is the same pain and i can't take it any longer",
      'every day is the same train and i can take it any time',
    ),
    queues(
      'why do i even try, i always end up back here, alone and broken',
      'why do i even try to park here, always end up at the mall',
    ),
    queues("i'm beyond help", 'the curtains are beyond help'),
    queues('i feel so hopeless i just lie on the floor', 'the kitten is hopeless, he just lies on the floor'),
    offers(
      "no hope, no plans, nothing. i don't know how much longer i can stay alive",
      "no plans, no alarm, nothing. i don't know how much longer i can stay in bed",
    ),
    queues("i've lost all hope of ever being happy", "i've lost all hope of ever finding the other sock"),
    queues(
      "can't sleep, can't eat, can't see a reason to keep going",
      "can't sleep, can't eat ice cream, the tooth has to go",
    ),
    queues(
      "honestly i'm done. with all of it. with everyone. with me",
      "honestly i'm done. with all of it. essay's in!",
    ),
  ],
} satisfies Belief;
