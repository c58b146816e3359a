import { type Belief, offers, pages, queues } from './pair.ts';

// An urge to hurt oneself is read by a volunteer; doing it now or lately is offered help; bleeding that does not stop pages. Kitchens, cats,
// razors and gyms hurt people without that, and years clean are pride.
export const URGE_AND_INJURY = {
  subject: 'urge and injury',
  pairs: [
    queues('the urge to cut is so loud right now', 'the urge to cut my own bangs is so loud right now'),
    offers(
      'i burned my arm with a lighter because i needed to feel something',
      'i burned my arm on the oven because i needed a longer glove',
    ),
    offers('cut my thighs open in the school toilets today', 'cut my jeans open in the school workshop today'),
    pages(
      "i cut deeper than i meant to and it won't stop bleeding",
      "i cut the roast deeper than i meant to and it won't stop dripping",
    ),
    offers('been hitting my head against the wall till it bruises', 'been hitting my head on the new lamp, too tall'),
    queues(
      'i have a blade in my phone case just in case. trying not to use it',
      'i have a bank card in my phone case just in case. trying not to use it',
    ),
    offers(
      'fresh cuts, long sleeves, 30 degrees outside. same old',
      'fresh cuts of meat at the market, 30 degrees outside',
    ),
    queues(
      "i keep scratching my arms until they bleed when i'm anxious",
      'the cat keeps scratching my arms until they bleed',
    ),
    offers(
      "i sh'd again. someone asked and i said it was the cat",
      'i fed the cat again. someone asked and i said it was the diet',
    ),
    queues("i need to hurt myself or i'll explode", "i need to stretch or i'll hurt myself at the gym"),
    offers(
      'did it again last night. forty days clean down the drain, cut both wrists',
      'did it again last night, forty days of duolingo',
    ),
    queues('the only thing that calms me down is cutting', 'the only thing that calms me down is cutting vegetables'),
    offers('i carved a word into my leg', 'i carved a pumpkin with my leg asleep'),
    queues(
      "scared i'm going to relapse into self harm tonight",
      "scared i'm going to fall asleep during the film tonight",
    ),
    offers(
      'punched the mirror and then used the glass on my arm',
      'punched the clock and then used the gym on the third floor',
    ),
    queues('i think about hurting myself whenever he shouts', 'i think about moving out whenever he shouts'),
    offers(
      "i've been starving and cutting for weeks and nobody at home sees it",
      "i've been sewing and cutting patterns for weeks and nobody at home sees it",
    ),
    offers(
      "started self harming at 12, i'm 31 and did it this morning",
      "started self harming at 12, i'm 31 and haven't in a decade",
      'queue',
    ),
    offers(
      "i hurt myself on purpose so he'd finally look at me",
      'i hurt myself on purpose-built climbing walls, great hobby lol',
    ),
    queues(
      "skin feels like it's crawling, i want to cut it off, i want to self harm so badly",
      "new wig feels like it's crawling, i want to cut it off",
    ),
    pages(
      'there is so much blood. i think i went too far this time',
      'there is so much paint. i think i went too far this time',
    ),
  ],
} satisfies Belief;
