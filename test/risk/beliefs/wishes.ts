import { type Belief, offers } from './pair.ts';

// The plain and the roundabout ways to wish not to live. No time, no means: the writer is offered help. The same shapes about a chore, a room or
// a meeting are wishes like any other.
export const WISHES = {
  subject: 'wishes not to live',
  pairs: [
    offers(
      'i want to go to sleep and just not have a tomorrow',
      'i want to go to sleep and just not have an alarm tomorrow',
    ),
    offers('being dead sounds like a vacation', 'being in bed sounds like a vacation'),
    offers(
      "i don't want to kill myself but i don't want to exist either",
      "i don't want to drive myself but i don't want to take the bus either",
    ),
    offers('can someone just turn me off', 'can someone just turn the heating off'),
    offers("i'm jealous of people who die young", "i'm jealous of people who retire young"),
    offers(
      "part of me hopes the plane crashes when i'm on it",
      "part of me hopes the plane lands early when i'm on it",
    ),
    offers('i fantasise about not being alive', 'i fantasise about not being on call'),
    offers(
      "if i got a terminal diagnosis i'd feel relieved. i want to die",
      "if i got a diagnosis i'd feel relieved. i want to know",
    ),
    offers(
      'i look at tall buildings and think about jumping',
      'i look at tall buildings and think about the architects',
    ),
    offers(
      "i'm ready to go. i've been ready to die for a while",
      "i'm ready to go. i've been ready to leave for a while, where's the uber",
    ),
    offers(
      "earth isn't for me. i want to leave and never come back to life",
      "earth tones aren't for me. i want to leave that palette",
    ),
    offers("i'd rather not be breathing", "i'd rather not be driving"),
    offers('i crave death like others crave sugar', 'i crave sugar like others crave coffee'),
    offers(
      'life feels like a punishment and i want out of it for good',
      'detention feels like a punishment and i want out of it by noon',
    ),
    offers('i have no desire to see another year', 'i have no desire to see another musical'),
    offers('waiting to die is my hobby at this point', 'waiting for buses is my hobby at this point'),
    offers("i wouldn't have to feel any of this if i was dead", "i wouldn't have to feel this cold if i was inside"),
    offers(
      'sometimes i hope i get hit by a car on the way to work',
      'sometimes i hope i get a seat by the window on the way to work',
    ),
    offers(
      "i didn't ask to be born and i don't want to stay",
      "i didn't ask to be moved and i don't want to change desks",
    ),
    offers(
      "what's keeping me alive? guilt. only guilt. i want to be dead",
      "what's keeping my basil alive? luck. only luck",
    ),
    offers("i want to die but i don't want it to hurt my mum", "i want to drive but i don't want it to cost my mum"),
    offers(
      "every birthday candle i've ever blown out was for dying",
      "every birthday candle i've ever blown out was for a pony",
    ),
  ],
} satisfies Belief;
