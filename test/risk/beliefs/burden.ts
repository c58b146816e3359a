import { type Belief, offers, pages, queues } from './pair.ts';

// Believing that others are better off is the thought that most often comes before the wish. It is read by a volunteer; with hopelessness or a
// death beside it, help is offered. Being told "you are not a burden", or asking for a lift, is not it.
export const BURDEN = {
  subject: 'being a burden',
  pairs: [
    queues(
      "my family would be so much happier if i wasn't around",
      "my family would be so much happier if the wifi wasn't down",
    ),
    queues(
      "i cost everyone money and patience. they'd be relieved without me",
      "this car costs everyone money and patience, we'd be relieved without it",
    ),
    offers(
      "the kids deserve a better mother. they'd be better off if i was dead",
      'the kids deserve a better playground, the swings are dead',
    ),
    queues(
      'i feel like such a burden on my boyfriend',
      "the mortgage feels like such a burden on my boyfriend's salary",
    ),
    offers(
      "the insurance would fix everything. i'm worth more dead than alive",
      'the insurance would fix the windscreen. that car is worth more in parts',
    ),
    queues("all i do is take. i'm a waste of oxygen", 'all this plant does is take. waste of a pot'),
    queues(
      "sorry for dumping on you all again, i'm just a problem everyone has to deal with",
      'sorry for dumping the files in here, the upload is a problem everyone has today',
    ),
    offers(
      'nobody would miss me for more than a week. i should just die and get it over with',
      'nobody would miss that meeting. should just cancel and get it over with',
    ),
    pages(
      "after tonight my parents won't have to pay for me anymore, i'm going to kill myself",
      "after tonight my parents won't have to pay for me anymore, i got the job",
    ),
    queues("i'm dead weight in this family", "i'm dead weight on the dance floor lol"),
    queues(
      'everyone i love ends up hurt because of me, i ruin everything',
      'everyone i love ends up at the same table on sundays',
    ),
    offers(
      "there's no place for me in this world and i want to leave it",
      "there's no place for me in this car and i want to take the bus",
    ),
    queues(
      "i feel like a failure as a son and i'm letting everybody down just by existing",
      'i feel like a failure as a baker, the bread fell',
    ),
    queues(
      "wish i'd never been born so they wouldn't have had to put up with me",
      "wish that rule had never been made so we wouldn't have to put up with it",
    ),
    queues(
      "they pretend to like me but they'd all be better without me",
      'they pretend to like cilantro but the salsa is better without',
    ),
    queues(
      "i'm nothing but trouble to the people who care for me, i hate myself",
      'the puppy is nothing but trouble and i love him',
    ),
    queues(
      'who needs me? honestly nobody. not one person needs me',
      'who needs me for the 8pm match? nobody? ok going to the gym',
    ),
    offers(
      "I'm 78, I'm in the way, and I pray not to wake up",
      "I'm 78, I'm in the choir, and I pray for good weather",
    ),
    queues(
      'i am too much for everyone and not enough for anyone',
      'the sauce is too much for everyone and the rice not enough',
    ),
  ],
} satisfies Belief;
