import { type Belief, offers, pages, queues } from './pair.ts';

// A slip is not a suicide attempt and is met without alarm: a volunteer reads it. It is more when not waking up is accepted or
// hoped for, or when the drug or drink is named as the way out.
export const RELAPSE_AND_ADDICTION = {
  subject: 'relapse and addiction',
  pairs: [
    offers(
      "i'm using again tonight and i don't care if i wake up",
      "i'm using my cpap again tonight and i don't care if it looks silly when i wake up",
    ),
    pages(
      "i've got enough to never wake up and i'm going to take it all tonight",
      "i've got enough coffee to never sleep and i'm going to drink it all tonight lol",
    ),
    queues(
      "eight months sober and i'm standing in front of the liquor store. i want to drink so bad",
      "eight months sober and i'm standing in front of my new apartment. so happy",
    ),
    queues(
      'relapsed last night. i hate myself for it',
      "two years since i relapsed. i don't hate myself for it any more",
    ),
    offers("if i shoot up again i hope it's the one that kills me", 'if i order takeout again my budget kills me lol'),
    offers(
      "drinking until i die seems like the plan now. nobody would stop me and i don't want to live",
      "drinking tea until i'm warm seems like the plan now",
    ),
    queues(
      "i can't stop using, i've lost everything, there's no point anymore",
      "i can't stop using this app, i've lost hours lol",
    ),
    offers(
      'overdosed on purpose last week and lied to the doctors that it was an accident',
      'i did first aid training last week, what to do when someone overdosed by accident',
    ),
    queues(
      "craving so bad i'm shaking, please someone talk to me",
      'craving pickles so bad, please someone bring me some',
    ),
    offers(
      "narcan brought me back and i'm angry that it did. i wanted to go",
      "narcan brought my friend back and i'm grateful that it did",
    ),
    pages(
      "i have a bottle of vodka and my sleeping pills and i'm taking both. i don't want to wake up",
      "i have a bottle of water and my allergy pills and i'm taking both on the hike",
    ),
    offers(
      'gambled away the rent again, the only way out of this debt is if i die',
      'gambled away my lunch money in the office pool, the only way out is a packed sandwich',
    ),
    queues(
      "i don't deserve my sobriety, i ruin everything i touch",
      "i didn't think i could get sober, i fix everything i touch these days",
    ),
    offers(
      'back in detox. fourth time. honestly hoping my heart just stops in my sleep',
      'back from detox. fourth time. honestly hoping this one sticks',
    ),
    queues('had a drink after 3 years. feel worthless', 'had a mocktail after 3 years of avoiding bars. feel proud'),
    offers(
      "my dealer is picking up in an hour and i'm going to do enough to not come back from it",
      "my dad is picking me up in an hour and we're going to do enough shopping for a month",
    ),
    queues(
      'purged again after a month, i feel disgusting and hopeless',
      'purged my closet again after a month, feels amazing',
    ),
    offers(
      "Sober or not I don't want to be here anymore. Nothing tastes like anything.",
      'Sober and I want to be here, everything tastes better',
    ),
  ],
} satisfies Belief;
