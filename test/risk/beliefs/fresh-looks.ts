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

export const THIRD_FRESH_LOOK = {
  subject: 'a third fresh look',
  pairs: [
    pages('im gonna end my life at the end of this month', 'im gonna end my gym plan at the end of this month'),
    pages(
      "i'll be hanging from the oak before you finish reading",
      "i'll be hanging from the monkey bars before you finish reading",
    ),
    pages(
      'took all the tramadol and all the sleeping pills, see you',
      'took all the towels and all the sleeping bags, see you',
    ),
    pages(
      "nobody stop me please. i'm going to throw myself in front of the 8 o'clock train",
      "nobody stop me please. i'm going to throw myself at the 8 o'clock buffet",
    ),
    pages(
      "i've made a decision and i'm at peace. i will kill myself on new year's eve",
      "i've made a decision and i'm at peace. i will kiss him on new year's eve",
    ),
    pages('love you mum love you dad. going to jump now', 'love you mum love you dad. going to land now'),
    pages(
      "my suicide letter is done and i'm posting it in the morning",
      "my cover letter is done and i'm posting it in the morning",
    ),
    pages(
      "just need it to be dark and then i'm going to drown myself in the canal",
      "just need it to be dark and then i'm going to photograph the canal",
    ),
    pages(
      'ok so tonight is when i kill myself. nice knowing you',
      'ok so tonight is when i kick back. nice knowing you',
    ),
    pages(
      'i have decided to die on my own birthday this year',
      'i have decided to dine out on my own birthday this year',
    ),
    pages(
      "i bought a shotgun yesterday and i'm using it on myself this evening",
      "i bought a massage gun yesterday and i'm using it on myself this evening",
    ),
    pages(
      "i'm gonna kms when my grandma dies, she's the last one who needs me, it'll be this week",
      "i'm gonna visit when my grandma flies in, it'll be this week",
    ),
    pages(
      "wife found out. i'm in the garage with the rope. i can't face her",
      "wife found out. i'm in the garage with the rope lights. i can't wrap",
    ),
    pages("i want to die and i'm standing on the ledge", "i want to dance and i'm standing on the stage"),
    pages(
      "please tell my daughter it wasn't her fault. i'm ending my life",
      "please tell my daughter it wasn't her fault, i'm the one who broke the lamp",
    ),
    pages(
      "a girl in voice chat says she's cutting her wrists right now",
      "a girl in voice chat says she's cutting her hair right now",
    ),
    pages("no more. i'm overdosing tonight", "no more. i'm overthinking tonight"),
    pages("i'm going to be dead before the ambulance gets here", "i'm going to be late before the bus gets here"),
    pages(
      "my dad texted that he can't do it anymore and that he has his gun with him",
      "my dad texted that he can't do sudoku anymore and that he has his glasses with him",
    ),
    pages(
      "last night on earth. thank you. i'm jumping at midnight",
      "last night on tour. thank you. i'm jumping at the encore",
    ),
  ],
} satisfies Belief;

export const FOURTH_FRESH_LOOK = {
  subject: 'a fourth fresh look',
  pairs: [
    pages("i'm going to take my life tomorrow evening", "i'm going to take my niece tomorrow evening"),
    pages(
      'gonna put a bullet in my head when the fireworks start so nobody hears',
      'gonna put a bulletin in my window when the fireworks start so everybody sees',
    ),
    pages(
      "i'll kill myself on the anniversary, that's the plan",
      "i'll bake it myself on the anniversary, that's the plan",
    ),
    pages(
      'sorry everyone. i took all of my meds and locked the door',
      'sorry everyone. i took all of my bags and locked the door',
    ),
    pages('i plan to jump from the viaduct on thursday', 'i plan to walk from the viaduct on thursday'),
    pages("he has a rope and says he's going to hang himself", "he has a rope and says he's going to hang the piñata"),
    pages("i want to die and i've got a knife with me", "i want to dine and i've got a knife with me"),
    pages(
      "one more day of pretending and then i'm going to end it all on saturday",
      "one more day of packing and then i'm going to end up in rome on saturday",
    ),
    pages("goodbye, thank you, i'm going to end my life now", "goodbye, thank you, i'm going to end my turn now"),
    pages(
      'tonight im committing suicide no one can change my mind',
      'tonight im committing code no one can change my mind',
    ),
    pages(
      "my best friend swallowed a bunch of pills and isn't answering",
      "my best friend swallowed a bunch of gum and isn't answering",
    ),
    pages('i am standing on the tracks', 'i am standing on the deck'),
    pages(
      'as soon as this storm passes i will walk into the sea and not come back',
      'as soon as this storm passes i will walk into town and come back',
    ),
    pages(
      "i wrote goodbye letters to my kids today. i can't live anymore",
      "i wrote thank you letters with my kids today. we can't find stamps anymore",
    ),
    pages('by monday i will be dead and it will be quiet', 'by monday i will be done and it will be quiet'),
    pages(
      "i've been stockpiling my pills so i can die on my terms",
      "i've been stockpiling my pasta so i can cook on my terms",
    ),
    pages('i am going to shoot myself after dinner', 'i am going to shoot hoops after dinner'),
    pages(
      "look after my dog please, i'm going to kill myself",
      "look after my dog please, i'm going to kiss him goodbye till june",
    ),
    pages(
      'cutting my wrists tonight, done with everything',
      'cutting my hours tonight, done with everything on the list',
    ),
    pages('my girlfriend is on the roof and she wants to jump', 'my girlfriend is on the roof and she wants to paint'),
  ],
} satisfies Belief;

export const FIFTH_FRESH_LOOK = {
  subject: 'a fifth fresh look',
  pairs: [
    pages("i'm going to kill myself once the guests have left", "i'm going to treat myself once the guests have left"),
    pages(
      "got the pills in my bag, tonight i'm going to end it",
      "got the snacks in my bag, tonight i'm going to win it",
    ),
    pages(
      "this weekend i'll jump from the balcony, i've thought it through",
      "this weekend i'll paint the balcony, i've thought it through",
    ),
    pages(
      "i said goodbye to my mum on the phone. she doesn't know it was the last time. i'm going to hang myself",
      "i said goodbye to my mum on the phone. she doesn't know it was her surprise party i was planning",
    ),
    pages(
      'my brother says he has taken all his tablets, he sounds drunk, please help',
      'my brother says he has taken all his exams, he sounds thrilled, please congratulate',
    ),
    pages(
      "i've got the blade, i've got the bath running, i want to die tonight",
      "i've got the candles, i've got the bath running, i want to relax tonight",
    ),
    pages(
      'goodbye world, i am done fighting. i am going to do it now',
      'goodbye world of spreadsheets, i am done filing. i am going home now',
    ),
    pages(
      "tell my wife i loved her. i'm about to end my life",
      "tell my wife i locked the shed. i'm about to end my shift",
    ),
    pages(
      "i'll be dead by friday and no one will have to deal with me",
      "i'll be back by friday and no one will have to deal with my cat",
    ),
    pages('i just took every pill i could find', 'i just took every picture i could find'),
    offers(
      'lately i catch myself hoping a truck drifts into my lane',
      'lately i catch myself humming when a truck drifts into my lane',
    ),
    offers(
      "if it weren't for my kids i'd have ended it a long time ago",
      "if it weren't for my kids i'd have ended the subscription a long time ago",
    ),
    offers(
      "i don't want to die exactly, i just want to not exist",
      "i don't want to drive exactly, i just want to not walk",
    ),
    offers("cut myself again in the shower, i promised i wouldn't", "cut myself a slice again, i promised i wouldn't"),
    offers(
      'thinking about suicide feels like the only quiet place i have',
      'thinking about sunday feels like the only quiet plan i have',
    ),
    offers(
      'my daughter wrote in her diary that she wants to kill herself',
      'my daughter wrote in her diary that she wants to be a pilot',
    ),
    queues("i'm worthless and everybody knows it", 'that coupon is worthless and everybody knows it'),
    queues(
      "no one would notice if i stopped showing up. i'm so alone",
      'no one would notice if i stopped dusting up there',
    ),
    queues(
      'i keep getting urges to burn myself when it gets quiet',
      'i keep getting urges to burn incense when it gets quiet',
    ),
    queues("i've given up on things ever getting better for me", "i've given up on things like coupons"),
  ],
} satisfies Belief;
