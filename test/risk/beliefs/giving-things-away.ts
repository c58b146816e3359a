import { type Belief, offers, pages } from './pair.ts';

// Handing over what one loves (a pet, an instrument, passwords, savings), sorting papers and paying debts are old signs when the reason
// is that one will not need it any more. Moving house, decluttering, giving to charity and selling are not.
export const GIVING_THINGS_AWAY = {
  subject: 'giving things away',
  pairs: [
    pages(
      "who wants my pc? i won't need it after friday. not joking",
      "who wants my old pc? i won't need it after friday, the new one arrives",
    ),
    pages(
      "i gave my guitar to my little brother today. he'll need something to remember me by",
      'i gave my guitar to my little brother today, he starts lessons on monday',
    ),
    pages(
      "I've given away everything that matters, even the dog. There's nothing left to keep me here.",
      "I've given away everything that doesn't spark joy, the wardrobe is half empty",
    ),
    pages(
      "found a new home for my cat today. she'll be ok when i'm dead",
      "found a new home for a stray cat today. she'll be ok",
    ),
    pages(
      "my passwords are in the drawer so my family can close my accounts when i'm no longer alive",
      'my passwords are in a manager so my family can use the streaming accounts',
    ),
    pages(
      'i wrote my will tonight. i am 19. i will not be needing any of it',
      'we wrote our wills with a lawyer this week, feels very grown up',
    ),
    pages(
      "paid back everyone i owe so i can leave with a clean slate. i'm ready to die",
      "paid back everyone i owe, first time i'm debt free, i'm so ready to live",
    ),
    pages(
      "I'm giving my sister my ring. I want her to have it before I do it tonight",
      "I'm giving my sister my ring. I want her to have it before her wedding",
    ),
    pages(
      "take my skins, take my account, take everything. i won't be alive to play it anyway",
      'take my skins, take my account, i quit this game for good lol',
    ),
    pages(
      "deleted all my photos, threw out my diaries, packed my things in boxes with names on them. by sunday i'm gone for good",
      "deleted old photos, threw out old diaries, packed my things in boxes. by sunday we've moved",
    ),
    offers(
      "been giving my stuff away bit by bit. i don't plan on being here next year",
      'been giving my stuff away bit by bit, i plan on living out of a van next year',
    ),
    pages(
      'My savings are transferred to my kids. Everything is in order. I can finally end it.',
      'My savings are transferred to a better bank. Everything is in order.',
    ),
    pages(
      'you can have my medals, i am not going to be around to polish them. goodbye brother',
      'you can have my lunch, i am not going to be around at noon',
    ),
    pages(
      "somebody please take the dog on saturday, i don't want him alone in the flat with my body",
      "somebody please take the dog on saturday, i don't want him alone in the flat with the fireworks",
    ),
    pages(
      "gave my necklace to my best friend. told her i loved her. tonight's the night",
      "gave my best friend a necklace. told her i loved her. it's our tenth anniversary of friendship",
    ),
    pages(
      "I cancelled my lease, my phone, my gym. Dead people don't pay bills.",
      'I cancelled my lease, my phone, my gym. Moving abroad is so much paperwork.',
    ),
    pages(
      "i've picked out the clothes i want to be buried in and laid them on the chair. i'm not scared anymore",
      "i've picked out the clothes i want for the interview and laid them on the chair. i'm not scared anymore",
    ),
    pages(
      'leaving my books to the school library. leaving this world on thursday',
      'leaving my books to the school library. leaving this town on thursday',
    ),
  ],
} satisfies Belief;
