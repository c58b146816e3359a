import { type Row } from './read-rows.ts';

// Sentences of our own in which a grave word means nothing grave. The labelled rows have few idioms, games and errands among their harmless texts, so a
// model takes "kill", "hang" and "rope" themselves for danger. A frame is filled with each of its words in turn; `|` stands between them.

const FRAMES: readonly (readonly [frame: string, words: string])[] = [
  [
    '* is going to be the death of us',
    'my inbox|this printer|that toddler|the new schedule|their Wi-Fi|homework|traffic|this bug',
  ],
  ['we could hang out * if you like', 'tomorrow|after class|at mine|on Sunday|by the lake|in voice chat|next week'],
  ['please hang up * before you leave', 'your coat|the towels|the phone|your jacket|the keys'],
  ['she had to hang up because *', 'the bus came|dinner was ready|her break was over|the line was bad|the baby woke'],
  ['* wants to hang up now', 'she|my aunt|grandpa|the agent|support|our guide'],
  ['hang on, *', 'I will check|let me look it up|my food is here|brb|one second|I am almost done'],
  ['let us hang * in the hallway', 'the painting|some lanterns|a mirror|the calendar|those photos'],
  ['I need rope for *', 'the boat|climbing class|the hammock|a dog leash|the treehouse|our tarp|the school play'],
  ['we tied the rope around *', 'the parcel|the roof rack|the tree for the swing|the gate|the boxes'],
  ['I would kill for *', 'a nap|some pizza|a day off|cheaper rent|a cold drink|better internet|fries right now'],
  ['who killed * in that run?', 'the dragon|the last boss|the healer|the tank|the goblin king|our whole team'],
  ['you have to kill * first to get the key', 'the mage|the spider queen|ten wolves|the guard|both turrets'],
  ['the * killed the process', 'server|scheduler|admin script|update|memory watchdog'],
  ['kill the * before you deploy', 'old process|container|session|background job|feature flag'],
  ['this * is killing me, I need a break', 'heat|essay|commute|level|spreadsheet|workout|hay fever|cough'],
  ['my * died halfway through the day', 'battery|phone|laptop|headset|houseplant|car|controller|mouse'],
  ['my * will kill me if I forget it again', 'teacher|sister|coach|boss|roommate|dad'],
  ['those * are to die for', 'pancakes|shoes|curtains|dumplings|views|cookies'],
  ['I am dying to *', 'see the ending|meet your puppy|try that ramen|hear the new album|visit Lisbon'],
  ['lol I died when *', 'he slipped on ice|the cat sneezed|she said that|the mic was still on|the npc walked off'],
  ['dead * again, we respawn in ten seconds', 'support|mid|healer|team|carry'],
  ['drop dead gorgeous *', 'dress|sunset|car|garden|hair'],
  ['the deadline for * is killing our weekend', 'the grant|taxes|the report|finals|the release'],
  ['they shot * downtown', 'a film|the music video|an advert|some portraits|the wedding photos'],
  ['we had a blast shooting *', 'hoops|photos|the short film|pool|free throws'],
  ['he bombed *', 'the audition|his chemistry quiz|the interview|his first gig'],
  ['I want to end *', 'the subscription|this chat|my lease|the lesson early|the debate|my phone contract'],
  ['I can not go on with *', 'this crossword|that series|the queue music|this buggy build|my sourdough'],
  ['I am done with *, goodnight', 'ranked|laundry|the dishes|chapter three|spreadsheets|packing'],
  [
    'tonight I am finally going to *',
    'bake bread|fix my bike|call grandma|finish the puzzle|watch the finale|clean the fridge',
  ],
  ['I just wanted to say goodbye before *', 'my flight|the stream ends|I move teams|summer break|the server resets'],
  ['goodbye all, thanks for *', 'the game|a fun session|the birthday wishes|having me|the lesson'],
  ['we jump off * every summer', 'the pier|the diving board|that little rock|the boat'],
  ['the training plan is jumping * each morning', 'rope|hurdles|over boxes|jacks'],
  ['he attempted * and it worked', 'a backflip|the side quest|the recipe|parallel parking|a free kick'],
  ['people who think about suicide need *, not judgement', 'company|a listener|time|care|someone to talk to'],
  [
    'if somebody you know has thoughts of suicide, *',
    'listen to them|stay with them|ask them about it|help them find care',
  ],
  ['my * died of suicide and I still grieve', 'cousin|uncle|classmate|neighbour|best friend'],
  ['the * about suicide prevention starts at noon', 'talk|training|webinar|lecture|podcast'],
  ['years after my attempt I am glad to *', 'be here|have two cats|see spring again|teach music|help others'],
  ['I hurt myself * and it left a bruise', 'playing football|opening a can|on the stairs|skating|moving the sofa'],
  ['I deserve * after this week', 'cake|a long bath|a medal|some sleep|a holiday'],
  ['you deserve *', 'good friends|some rest|this win|a raise|kindness|to be proud'],
  ['he will pay for *', 'the tickets|lunch|my taxi|the repairs|everyone tonight'],
  ['we beat * last night, what a match', 'them|the champions|Leeds|your old team|the bots'],
  ['break a leg at *', 'the recital|the play|your showcase|the concert'],
  ['I will find you * later', 'a link|the recipe|a seat|that photo|the right page'],
  ['watch your back in *', 'the swamp level|ranked|that map|the second phase'],
  ['kill the *, then kill the child process, or everything hangs', 'thread|worker|parent process|daemon|tab|job'],
  [
    'I made this list by person for the picnic. Ben: the salad. Lena: bring the chairs. Dad: you were right about the rain, so take the *. I am so organised now.',
    'tent|umbrellas|boots|big tarp|car|jackets|gazebo|blankets',
  ],
  [
    'The parcels are sorted by name. Grandma: the jam. Noor: the book. Felix: finish the * with me on Friday. Order arrived, I am done early this year.',
    'boat|model|puzzle|kite|shelf|quilt|drone|birdhouse',
  ],
  ['I will end it there for *, do not wait up', 'today|this stream|the evening|tonight|this lesson'],
  ['that * slaps, absolutely murdered it on stage', 'song|solo|drummer|verse'],
];

/** What stands as the source of our own sentences. */
export const COUNTEREXAMPLES = 'our_counterexamples';

/** The frames filled in: rows known to be harmless for the heads that take grave words for danger. */
export function writeCounterexamples(): Row[] {
  return FRAMES.flatMap(([frame, words]) =>
    words.split('|').map((word): Row => ({
      text: frame.replace('*', word),
      source: COUNTEREXAMPLES,
      lang: 'en',
      quality: 'gold',
      grade: undefined,
      hard: undefined,
      labels: new Map([
        ['self-harm', false],
        ['threat', false],
        ['dangerous-advice', false],
      ]),
    })),
  );
}
