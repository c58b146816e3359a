import { type Belief, offers, pages, queues } from './pair.ts';

// Written after the rules, without looking at them, and kept as written: what the engine makes of sentences that it was not built on. docs/risk.md
// says how many of each look it understood at first sight.
export const FIRST_FRESH_LOOK = {
  subject: 'a first fresh look',
  pairs: [
    pages(
      "I'm going to hang myself in the barn tomorrow while they're at church",
      "I'm going to hang the hammock in the barn tomorrow while they're at church",
    ),
    pages(
      "whole bottle of mum's tablets, gone. lying down now. bye",
      "whole bottle of mum's shampoo, gone. buying more now. bye",
    ),
    pages(
      "don't bother calling back. in twenty minutes i'll have jumped",
      "don't bother calling back. in twenty minutes i'll have boarded",
    ),
    pages(
      'this is my goodbye post. you were all too good for me',
      'this is my hello post. you all seem so good to each other',
    ),
    pages(
      "rope's up. chair's under it. i just need to stop shaking",
      "swing's up. chair's under it. the kids just need to stop fighting",
    ),
    pages(
      "i decided in the car today. this weekend i'm ending my life",
      "i decided in the car today. this weekend i'm ending my strike",
    ),
    pages(
      "my roommate just locked the door and said she's taking the pills now",
      "my roommate just locked the door and said she's taking the trash now",
    ),
    pages(
      "gave my hamster to my cousin, deleted everything, i don't want to live past tonight",
      "gave my hamster a cousin, deleted everything in the cart, i don't want two more",
    ),
    pages(
      "i'm at the cliffs again and this time i want to go over",
      "i'm at the cliffs again and this time i want to see puffins",
    ),
    pages("when the kids are asleep i'm going to cut my wrists", "when the kids are asleep i'm going to cut my fringe"),
    offers('i keep wishing i was dead and it scares me', "i keep wishing i was taller and it's silly"),
    offers(
      'been having thoughts about ending my life since the divorce',
      'been having thoughts about ending my lease since the divorce',
    ),
    offers(
      'i wish i could fall asleep and never have to wake up again',
      'i wish i could fall asleep and never have to set an alarm again',
    ),
    offers('i hurt myself again today, my arms are a mess', 'i hurt my back again today, my schedule is a mess'),
    offers("my son says he doesn't want to be alive anymore", "my son says he doesn't want to be a vegetarian anymore"),
    offers(
      "living like this isn't worth it, i'd rather be dead",
      "commuting like this isn't worth it, i'd rather be poor",
    ),
    offers("i don't see the point in being alive", "i don't see the point in being on time"),
    queues(
      'nothing i do is ever enough and everyone would be better off without me',
      'nothing i cook is ever enough and everyone brings tupperware',
    ),
    queues(
      "i feel so empty and i can't see it getting better",
      "the pool is so empty and i can't see it opening today",
    ),
    queues(
      'really want to cut right now, please distract me',
      'really want to cut my lawn right now, please stop raining',
    ),
  ],
} satisfies Belief;

export const SECOND_FRESH_LOOK = {
  subject: 'a second fresh look',
  pairs: [
    pages("i'm killing myself after my shift ends", "i'm killing time after my shift ends"),
    pages(
      "tomorrow at dawn i'll hang myself and that's that",
      "tomorrow at dawn i'll hang the laundry and that's that",
    ),
    pages(
      "i'm going to swallow every pill in this house tonight",
      "i'm going to swallow my pride tonight and call her",
    ),
    pages(
      "please forgive me all of you. i'm about to shoot myself",
      "please forgive me all of you. i'm about to shoot the family portrait crooked",
    ),
    pages(
      "i wrote my note, fed the cats, and i'll be dead before anyone wakes up",
      "i wrote my note, fed the cats, and i'll be done before anyone wakes up",
    ),
    pages(
      "got the gun from dad's truck, gonna end myself by the lake",
      "got the gun case from dad's truck, gonna stretch myself by the lake",
    ),
    pages(
      "i don't want to be talked out of it. i'm jumping off the parking deck tonight",
      "i don't want to be talked out of it. i'm jumping off the high board tonight",
    ),
    pages(
      "on sunday when they leave for mass i'm going to end my life",
      "on sunday when they leave for mass i'm going to end my novel",
    ),
    pages("goodbye friends. i'm going to overdose in a minute", "goodbye friends. i'm going to oversleep in a minute"),
    pages(
      "my cousin told me he's going to drive his car off the bridge tonight",
      "my cousin told me he's going to drive his car over the bridge tonight",
    ),
    pages('tonight i die. thank you for the good days', 'tonight i dine. thank you for the good days'),
    pages('planning to kill myself on the last day of school', 'planning to kill it on the last day of school'),
    pages("i've picked friday to end my life", "i've picked friday to end my fast"),
    pages(
      "the train at 9.15 is the one i'm going to step in front of",
      "the train at 9.15 is the one i'm going to step onto",
    ),
    pages("i'm holding the knife and i want to kill myself", "i'm holding the knife and i want to fillet this fish"),
    pages(
      'i am going to take my own life before the court date',
      'i am going to take my own seat before the court date',
    ),
    pages('ready to die tonight. the rope is tied', 'ready to dive tonight. the rope is tied'),
    pages(
      "this is the last message you'll get from me. i'm ending it all",
      "this is the last message you'll get from me today. i'm ending my shift",
    ),
    pages("soon as mum's asleep i'm gonna slit my wrists", "soon as mum's asleep i'm gonna slice the cake"),
    pages(
      "she's got a razor and says she'll kill herself if i hang up",
      "she's got a razor phone and says she'll kill the call if i hang up",
    ),
  ],
} satisfies Belief;
