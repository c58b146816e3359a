import { type Belief, offers, queues } from './pair.ts';

// Starving, purging and bingeing are read by a volunteer; wanting to starve to death or to vanish is offered help. Diets,
// recipes, fasting for a blood test and being "starving" before lunch are food.
export const EATING = {
  subject: 'eating',
  pairs: [
    queues(
      "i haven't eaten in three days and i'm proud of it, i hate my body so much",
      "i haven't eaten in three hours and i'm ready for brunch",
    ),
    queues(
      "threw up after dinner again, fourth time this week, i can't stop",
      'baby threw up after dinner again, fourth time this week',
    ),
    offers(
      'i want to starve until i disappear, i want to die thin',
      "i'm starving, if lunch doesn't appear i'll die",
      'queue',
    ),
    queues('relapsed into purging and i feel disgusting', 'relapsed into buying yarn and i feel great'),
    queues('the urge to binge and purge is so bad tonight', 'the urge to binge the new series is so bad tonight'),
    queues("i don't deserve to eat", "i don't need to eat, had a big breakfast"),
    queues(
      "i'm restricting again and nobody has noticed how much weight i lost. i feel worthless",
      "they're restricting water again and nobody has noticed",
    ),
    offers(
      "my heart skips when i climb stairs and i hope it stops. i'm done eating, done living",
      'my heart skips when i see her and i hope it never stops',
    ),
    queues(
      "i look in the mirror and i hate everything about myself, i'm not allowed to eat till friday",
      "i look in the mirror and i like the haircut, i'm not allowed to wash it till friday",
    ),
    queues('every bite makes me want to hurt myself', 'every bite makes me want to move to italy'),
    offers("if recovery means gaining weight i'd rather die", "if recovery day means pizza i'm in"),
    queues("made myself sick after lunch, i'm so ashamed", "made myself soup after lunch, i'm so cosy"),
    queues("i'm scared of food again and so lonely with it", "i'm scared of my aunt's cooking lol"),
    queues(
      "laxatives again. i can't tell anyone. i feel hopeless about ever eating normally",
      "laundry again. i can't tell anyone's socks apart",
    ),
    queues(
      "my eating disorder is back and i don't want to get better",
      "my eating disorder is behind me and i'm getting better",
    ),
    queues(
      'i punish myself by not eating when i fail at something',
      'i reward myself by eating out when i pass something',
    ),
  ],
} satisfies Belief;
