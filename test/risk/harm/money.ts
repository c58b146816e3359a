import { type HarmBelief } from './belief.ts';

/**
 * Asking members for money, with a link or an account, preys on people who cannot say no; it is held for a moderator to decide, not judged as a lie.
 * Speaking of money worries, of where to find help with rent, and of lending within a family is not.
 */
export const MONEY = {
  rules: ['scam.'],
  pairs: {
    'asking members, and worrying': [
      ['can anyone send me 50 dollars on cashapp, i am starving', 'I have 50 dollars until friday and I am so worried'],
      ['my paypal is below, anything helps, please', 'anything helps, even small tips on saving'],
      [
        'please donate to my gofundme, here is the link https://fund.example',
        'a gofundme paid for her wheelchair, people are kind',
      ],
      [
        'i need someone to help me pay my rent this week, venmo me',
        'I need help to pay my rent this week, is there an office for that?',
      ],
      ['buy me a gift card and send the code, i pay you back', 'they bought me a gift card when I left, so sweet'],
      ['$cashtagforhelp please, every dollar counts', 'every dollar counts, so I cook at home'],
      ['lend me 200, I swear I pay you back on monday', 'my brother lent me 200 and I pay him back on monday'],
      ['if you really cared about me you would send me money', 'if I really cared about money I would not be a nurse'],
      ['western union me the fee and I can visit you, my love', 'the visit fee at the clinic went up, my love'],
      ['can somebody spare some crypto for food', 'can somebody spare ten minutes for a chat?'],
      [
        'my card got blocked, could you transfer me 300 until tomorrow, baby',
        'my card got blocked and the bank opens tomorrow',
      ],
      ['zelle me so I can buy my kids dinner', 'I want to buy my kids dinner without checking the price'],
    ],
  },
} satisfies HarmBelief;
