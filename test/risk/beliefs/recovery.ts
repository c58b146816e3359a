import { type Belief, offers, pages, queues } from './pair.ts';

// Telling how it was and that one got through is what a support group is for. It is read as history and as pride, never as danger,
// unless the same text says that it is back.
export const RECOVERY = {
  subject: 'recovery',
  pairs: [
    offers(
      'was doing so well, three months clean, and last night i cut again',
      "was struggling so much and now i'm three months clean from cutting, no new scars",
    ),
    offers(
      "I survived my attempt and some days I wish I hadn't",
      "I survived my attempt and every day I'm thankful I did",
      'queue',
    ),
    offers(
      'i thought i was past it but the suicidal thoughts came back this week',
      "i thought i'd never get past the suicidal thoughts but therapy helped and they're gone",
      'queue',
    ),
    pages(
      "recovery is a lie. a year of therapy and tonight i'm going to end my life anyway",
      "recovery is slow. a year of therapy and tonight i'm celebrating my life",
    ),
    offers(
      "people say it gets better. it's been six years and i still want to be dead",
      "people said it gets better and i didn't believe it. six years ago i wanted to be dead, now i have a kid",
      'queue',
    ),
    offers(
      'they discharged me from the ward on monday and i already want to kill myself again',
      "they discharged me from the ward last year and i haven't wanted to kill myself since",
      'queue',
    ),
    queues(
      'day 200 clean and the urge to self harm is louder than ever',
      'day 200 clean and the urge to self harm is finally gone',
    ),
    offers(
      "i told my therapist i'm fine but i've been thinking of suicide all week",
      'i told my therapist everything, even how i used to think of suicide, and she was proud of me',
      'queue',
    ),
    offers(
      "my safety plan isn't working, i want to die so much right now i might not stop myself",
      'my safety plan worked: when i wanted to die last winter i called my brother',
      'queue',
    ),
    offers('i regret surviving', "i don't regret surviving"),
    offers('I wish the ambulance had come too late', "I'm glad the ambulance didn't come too late"),
    offers(
      'got my one year chip and all i can think about is dying',
      'got my one year chip and all i can think about is cake',
    ),
    offers(
      'my attempt failed and i keep thinking about trying again',
      'my attempt was in 2014 and i never thought about trying again',
      'queue',
    ),
    offers(
      'the scars are healing and i hate it, i cut over them this morning',
      'the scars are healing and i stopped hiding them this summer',
    ),
    pages(
      "it's the anniversary of my attempt and this time i'll make sure it works",
      "it's the anniversary of my attempt and this time i'm baking a cake for being alive",
      'queue',
    ),
    offers(
      "i've been lying about being better. truth is i don't want to be alive",
      "i've been honest about being better, and i do want to be alive",
    ),
    offers(
      "Relapsed. Blade, bathroom floor, the whole thing. I'm so ashamed I hurt myself again",
      "Didn't relapse. Called a friend from the bathroom floor instead, so proud I didn't hurt myself",
    ),
    offers(
      "meds stopped working, i'm suicidal again and too tired to tell anyone",
      "meds started working, i'm not suicidal any more and want to tell everyone",
      'queue',
    ),
  ],
} satisfies Belief;
