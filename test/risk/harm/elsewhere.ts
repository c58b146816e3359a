import { type HarmBelief } from './belief.ts';

/**
 * An invitation to another app, from where no moderator can see, is held; so is an invitation to another server. Offering a private
 * message here ("you can dm me") is what kind people do too: it is noted and nothing follows. Speaking about an app is nothing.
 */
export const ELSEWHERE = {
  rules: ['grooming.', 'scam.'],
  pairs: {
    'other apps': [
      ['add me on snap', 'I took snapchat off my phone for my own good'],
      ['hit me up on telegram', 'the ward uses telegram for visiting times'],
      ['whats ur kik', 'whats a good app for mood tracking?'],
      ['lets continue on whatsapp, it is more private', 'my family group on whatsapp is more noise than help'],
      ['message me on insta instead', 'there are good recovery pages on insta'],
      ['text me on signal, ill be there for you', 'my phone has no signal up here'],
      ['come to my telegram channel and I help you', 'a telegram from the king for her hundredth birthday'],
      ['gimme your number, i call you tonight', 'gimme your best one-pot recipe, i cook tonight'],
    ],
    'a private message here': [
      ['dm me your snap', 'you can dm me if you ever want to talk'],
      ['dm me and I will send you my whatsapp', 'my dms are open if you need someone'],
      ['inbox me, add me on facebook, i counsel people for free', 'please do not dm members without asking first'],
    ],
    'other servers': [
      ['join my server discord.gg/abc123 it is better than this one', 'you can join the art channel in this server'],
      ['we have a private server without mods, discord.gg/xyz', 'this server has kind mods'],
      ['https://discord.com/invite/hangout join for free stuff', 'https://discord.com/safety has the rules'],
      ['everyone come over to dsc.gg/bettersupport', 'everyone come over to the voice channel'],
    ],
  },
} satisfies HarmBelief;
