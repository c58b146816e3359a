import { type Belief, offers, pages, queues } from './pair.ts';

// Missing the dead, even those who took their own life, is grief and is left to the group. It is more when the mourner wants to
// follow, to be with them, or sees no life without them.
export const GRIEF = {
  subject: 'grief',
  pairs: [
    offers("since my wife died i don't want to live either", "since my wife died i've learned to cook for one"),
    pages(
      "tomorrow i'll be with my son again. i have what i need, i can't live without him",
      "tomorrow i'll be with my son again, visiting weekend",
    ),
    offers(
      "i just want to be with him. wherever he is. i don't want to be here",
      'i just want to hear his voice one more time. i miss him',
    ),
    offers(
      "My brother hanged himself in May and now I can't stop thinking about doing the same",
      "My brother hanged himself in May and I can't stop thinking about what I should have said",
    ),
    offers(
      'why did she get to leave and i have to stay. i want to die too',
      'why did she have to leave so early. i miss her too',
    ),
    offers(
      "mum's gone, the house is silent, there's nothing left to live for",
      "mum's gone, the house is silent, there's so much left to sort",
    ),
    offers("i wish i'd died in that accident instead of him", "i wish he hadn't died in that accident", 'queue'),
    queues("a year without my daughter. i can't go on", 'a year without my daughter. i planted a tree for her'),
    offers(
      "everyone says time heals. i've thought about killing myself every day since the miscarriage",
      "everyone says time heals. i've thought about naming the baby every day since the miscarriage",
    ),
    pages(
      "it would have been his birthday. i'm going to his grave tonight and i'm not coming home, i'm going to join him",
      "it would have been his birthday. i'm going to his grave tonight with flowers and his sister",
    ),
    offers(
      "if there's a heaven i want to be there already. i want to die and see my boy",
      "if there's a heaven he's there already, teaching angels to fish",
    ),
    offers(
      'he killed himself because of me and i should be the one dead',
      "he killed himself and people ask if i blame myself. i'm learning not to",
    ),
    queues(
      "buried my best friend on saturday and i feel nothing, completely numb, like there's no point",
      "buried my best friend's time capsule on saturday, we were kids when we made it",
    ),
    offers(
      "the dog was the only reason i stayed alive. he's gone now",
      "the dog was the only reason i got up at six. he's gone now and i still wake up",
    ),
    offers(
      "I can't do life without her. I've got her old meds in the cupboard and I keep thinking about taking them all",
      "I can't do her garden like she did. I've got her old tools in the cupboard",
    ),
    queues(
      "since the funeral i don't want to get out of bed, everything hurts so much",
      'since the funeral the neighbours bring soup every day',
    ),
    offers(
      "three friends in two years, all suicide. i feel like i'm next",
      "three friends in two years moved away. i feel like i'm next",
    ),
    offers(
      "Survivor's guilt is eating me, it should've been me who died",
      "Survivor's guilt was the topic of today's group, it helped me",
    ),
  ],
} satisfies Belief;
