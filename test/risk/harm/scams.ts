import { type HarmBelief } from './belief.ts';

/**
 * Bait for money, accounts and clicks: prizes, gifts with a link, coins that double, work without work, false support, false love. What
 * somebody lost to such a trick, a warning about it, a question, ordinary talk about money and the links of a community are none.
 */
export const SCAMS = {
  rules: ['scam.', 'grooming.'],
  pairs: {
    'gifts and look-alike links': [
      ['free nitro for everyone https://dlscord-gift.example', 'I bought nitro for my sister’s birthday'],
      [
        '@everyone steam gift 50$ - https://steamcommunlty.example/gift',
        'I sent a steam gift to my brother, he loved it',
      ],
      ['claim ur free robux before it ends', 'my kid claims robux are free, they are not'],
      [
        'discord is giving away nitro, log in here https://discordapp-nitro.example',
        'discord is giving me a headache, I cannot log in',
      ],
      ['i found a glitch for unlimited vbucks, link in bio', 'I found a glitch in the level, unlimited jumps'],
      [
        'congratulations!! you have been selected as todays winner',
        'congratulations on one year!! you earned that medal',
      ],
      [
        'check out this video, is that you? http://tinyurl.example/x',
        'check out this video of my cat http://videos.example/cat',
      ],
      [
        'hey can you vote for my friends game, just log in with steam https://st3am.example',
        'hey can you vote for the next film night in #polls',
      ],
      [
        'sorry i accidentally reported your account, talk to this admin to fix it',
        'sorry I accidentally reported your post, I hit the wrong button',
      ],
      ['dlscord.gift/nitro12345', 'docs.example/nitro is about fertiliser'],
    ],
    'money that makes itself': [
      ['I turned 500 into 5000 in a week, dm me to learn how', 'I turned 50 this week, dm me cake recipes lol'],
      ['earn 3k weekly from home, no experience, ask me how', 'I work from home three days weekly'],
      ['send me 0.1 btc and get 0.2 back', 'my brother wants his 20 back'],
      [
        'this crypto mentor changed my life, write to him on telegram',
        'my mentor at the recovery college changed my life',
      ],
      ['passive income while you sleep, just one deposit', 'while you sleep your body heals'],
      [
        'guaranteed 10% profit every day, withdraw any time',
        'guaranteed ten minutes of quiet every day, that is my rule',
      ],
      ['our forex signals never lose', 'I lose my temper when people talk about forex'],
      [
        'binary options made me rich, ask my broker',
        'the broker made me poor and ashamed, binary options took my savings',
      ],
      ['pump starts at 8, buy the coin now', 'my insulin pump starts at 8 units'],
    ],
    'false support and accounts': [
      [
        'discord support here, your account will be deleted unless you verify with this code',
        'the support team here verified me with the welcome form',
      ],
      [
        'your paypal is limited, confirm your card at http://pay.example',
        'my paypal is limited to small amounts on purpose, I used to gamble',
      ],
      ['send me the code you just received by sms', 'I never received the sms with the code'],
      ['scan this qr code to get verified and see the channel', 'scan the qr code at the desk of the clinic'],
      ['connect your wallet to claim the airdrop', 'I left my wallet in the airport'],
      [
        'we detected a virus on your phone, install this app http://fix.example',
        'I got a virus and slept two days, phone off',
      ],
      ['give me your login and I will recover your hacked account', 'my account was hacked, how do I recover it?'],
      [
        'i can hack any account and get your money back, contact cyberfix on telegram',
        'somebody tried to hack my account, do I get my money back from the bank?',
      ],
    ],
    'false help and false cures': [
      ['dr healing cured my herpes with herbs, email him', 'my doctor explained how herpes is treated'],
      [
        'a spell caster brought my husband back, contact him on whatsapp',
        'my husband is back on the spelling bee team',
      ],
      [
        'grant money for disabled people, pay a small fee to unlock yours',
        'is there grant money for disabled people here?',
      ],
      ['loans without checks, apply now 2% interest, whatsapp us', 'I have loans and no idea how to pay the interest'],
      ['we recover money lost to scams, upfront fee only', 'I lost money to a scam and feel so stupid'],
      ['cheap meds no prescription needed https://meds.example', 'my meds are cheap with a prescription'],
    ],
    'old and loud tricks': [
      ['URGENT! You won a prize, call now to claim', 'urgent care called, they won’t claim from insurance'],
      ['you inherited 4 million dollars, I am the lawyer', 'I inherited my mother’s garden and her lawyer is kind'],
      ['get 10k followers instantly, cheap', 'my follow up is instantly better with this nurse'],
      ['cheap watches, rolex replica, 90% off today only', 'my watch says I slept 90 minutes'],
      ['hot deal!!! limited spots, click the link below now', 'limited spots in the art group, sign up in #events'],
      ['write my essay service, A grade guaranteed, dm', 'I have to write my essay and cannot start'],
    ],
  },
} satisfies HarmBelief;
