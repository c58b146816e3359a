import { type Belief, offers, pages, queues } from './pair.ts';

// After a birth, tiredness is normal and said drastically. Thinking the baby is better off, being afraid of what one might do, or wanting
// not to wake up is not the baby blues.
export const NEW_MOTHERS = {
  subject: 'new mothers and parents',
  pairs: [
    offers(
      "my baby is 6 weeks old and i don't want to live anymore. i feel like a monster",
      "my baby is 6 weeks old and i don't want to wear real trousers anymore",
    ),
    queues(
      "she'd be better off with any other mother. i'm failing her every hour",
      "she'd be better off with any other bottle, this one leaks",
    ),
    offers(
      'i love him so much and i keep imagining walking into the river with the pram empty behind me. i want to die',
      'i love him so much and i keep imagining walking by the river with the pram in summer',
    ),
    pages(
      "he's asleep in his cot, my sister is on her way for him. i've taken the tablets",
      "he's asleep in his cot, my sister is on her way. i've taken a shower!",
    ),
    queues(
      "i don't feel anything for the baby. i'm empty and i can't stop crying",
      "i don't feel anything under the c-section scar, is that normal?",
    ),
    offers("if this is motherhood i'd rather be dead", 'if this is motherhood where is the instruction manual lol'),
    offers(
      'pregnant and suicidal and everyone keeps saying congratulations',
      'pregnant and starving and everyone keeps saying congratulations',
    ),
    queues(
      "i'm so scared i'll hurt myself when i'm alone with him",
      "i'm so scared i'll drop him when i'm alone with the bath",
    ),
    pages(
      "when my husband's home from work i'll hand him the baby and go to the bridge. he'll be a good dad without me",
      "when my husband's home from work i'll hand him the baby and go to yoga. he'll be a good dad without me for an hour",
    ),
    offers(
      'no sleep for nine months. sometimes i look at the window and think jump, i really could jump out of it',
      "no sleep for nine months. sometimes i look at the window and it's morning again",
    ),
    offers('lost the baby and i want to go where she is', 'lost the baby monitor and i want to know where it is'),
    queues(
      "i'm a terrible mother and everyone can see it, they'd all be happier without me",
      'the car seat is terrible and everyone can see it',
    ),
    offers(
      'health visitor asked if i think of harming myself and i said no but i do, i think of killing myself when he naps',
      'health visitor asked if i think of harming myself, she asks every new mum',
    ),
    offers(
      "as a new dad i'm not allowed to say this but i want to die",
      "as a new dad i'm not allowed to say this but i like the night feeds",
    ),
    queues(
      "PPD is winning. i can't cope, i hate myself for not being happy",
      'PPD checklists are handed out at the clinic',
    ),
  ],
} satisfies Belief;
