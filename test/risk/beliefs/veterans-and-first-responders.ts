import { type Belief, offers, pages, queues } from './pair.ts';

// Those who carried weapons and stretchers speak of both without drama, and of the friends they lost. Talk of the service is talk of the service;
// "I should have been the one", "the weapon is on the table" are not.
export const VETERANS = {
  subject: 'veterans and first responders',
  pairs: [
    pages(
      "sidearm's on the table, letter to my wife is under it. semper fi",
      "sidearm's on the table for cleaning, coffee next to it. semper fi",
    ),
    offers(
      "should've been me on that road, not him. i want to be dead",
      "should've been me on that detail, but he took it and got promoted",
    ),
    offers("22 a day and i think i'm going to be one of them", '22 a day is why we do the pushups, join us saturday'),
    offers(
      "put my own pistol in my mouth last night. couldn't do it",
      "put my own pistol up for sale last night. couldn't find a buyer",
    ),
    offers(
      "the VA keeps me on hold and i'm sitting here wanting to die",
      "the VA keeps me on hold and i'm sitting here eating noodles",
    ),
    queues(
      "i feel numb since i got back. my kids are scared of me. no hope it'll ever stop",
      'i feel great since i got back. my kids hang off me all day',
    ),
    pages(
      'going to eat my gun tonight. tell the boys i held out as long as i could',
      'going to eat my rations tonight. tell the boys i held out as long as i could lol',
    ),
    offers(
      "firefighter, 19 years. i can't get the faces out and i think about ending it every shift",
      "firefighter, 19 years. i can't get the smell out of the jacket",
    ),
    pages(
      "driving to the range. not planning to drive home. i'm going to shoot myself",
      'driving to the range. planning to shoot better than last time',
    ),
    offers(
      "told the chaplain i'm tired of being alive. he gave me a pamphlet",
      "told the chaplain i'm tired of night watch. he gave me a coffee",
    ),
    queues(
      "every july fourth i'm under the table. i'm broken and useless to my family",
      'every july fourth the dog is under the table',
    ),
    offers(
      'lost my squad, lost my leg, lost my wife. no reason to stay on this earth',
      'lost my squad at the airport, found them at the bar',
    ),
    offers(
      'dispatch here. took a call that broke me and now i want to kill myself',
      'dispatch here. took a call from a man who wanted to kill a wasp',
    ),
    pages(
      "I wrote my last orders to my kids and locked the gun cabinet from the inside of my mind, it ends tonight, I'm going to kill myself",
      'I wrote my last orders to my squad and locked the gun cabinet, retirement starts tonight',
    ),
    offers(
      "my buddy texted he's done fighting and doesn't want to live",
      "my buddy texted he's done fighting the couch and doesn't want to move again",
    ),
    queues("can't turn it off. can't sleep. can't go on like this", "can't turn the alarm off. can't find the manual"),
  ],
} satisfies Belief;
