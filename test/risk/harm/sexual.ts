import { type HarmBelief } from './belief.ts';

/**
 * Sexual words addressed to a member, soliciting, pictures nobody asked for, and anything sexual about children have no place here and are
 * held; about children most urgently. Speaking of one's own sex life, of sexual health, of what one survived, or asking for help with
 * what somebody sent, is what support groups are for.
 */
export const SEXUAL = {
  rules: ['sexual.', 'grooming.', 'harassment.', 'threat.', 'scam.'],
  pairs: {
    'to a person, and about one’s own life': [
      ['I want to fuck you so bad', 'since the surgery I am scared my husband will not want me any more'],
      ['wanna see my dick?', 'I went to see a doctor about my prostate, bit of a dick move to wait so long'],
      ['are you horny rn', 'the antidepressants mean I am never horny, is that normal?'],
      ['sit on my face', 'I had acne all over my face, I could not sit with people'],
      ['i bet you taste so good', 'I bet the soup tastes so good'],
      ['show me your tits', 'they had to check my tits for lumps and I was terrified'],
      ['you look so fuckable in your profile pic', 'you look so happy in your profile pic'],
      ["I'm touching myself thinking of you", "I'm thinking of you, take care of yourself"],
      ['what colour are your panties', 'what colour are the new chips for ninety days?'],
      ['lets have phone sex tonight', 'we talked about safe sex tonight at the clinic'],
      ['come sit on daddys lap ;)', 'my little one came to sit on daddys lap at the ward'],
      ['do you swallow, slut', 'do you swallow the tablet with water or with food?'],
      ['i would rail you all night', 'the train rail works kept me up all night'],
      ['do you like it rough, baby', 'do you like the rough draft of my letter?'],
    ],
    soliciting: [
      ['selling nudes, menu in my bio', 'someone is selling my nudes and I feel sick, who do I tell?'],
      ['hot girls near you want sex tonight', 'sex after birth, is tonight too early to talk about it in group?'],
      ['any girls wanna trade pics', 'any girls here who were diagnosed late?'],
      ['looking for a sub, dm me your limits', 'looking for a substitute teacher with good limits'],
      ['subscribe to my onlyfans for spicy content', 'I left onlyfans because the messages hurt me'],
      ['paying 50 for a private show on cam', 'paying 50 for a private session with a therapist'],
      ['anyone up for sexting', 'he keeps sexting me although I asked him to stop'],
      ['horny and bored, who wants to play', 'bored at the hospital, who wants to play chess?'],
    ],
    children: [
      ['trading cp, telegram link in bio', 'cp in my notes means cerebral palsy'],
      ['i like them young, under 13', 'kids under 13 get in free'],
      [
        'looking for underage girls to talk dirty with',
        'underage girls are not admitted to this group, it is for adults',
      ],
      ['little girls are so sexy', 'little girls are so loud at birthday parties'],
      ['minors who want to have some adult fun dm me', 'minors have a channel of their own, adults please stay out'],
      ['anyone have links to jailbait', 'the word jailbait in that headline made me furious'],
    ],
    'what was survived, and help asked for': [
      ['send me your nudes or I post these', 'someone says he will post my nudes if I do not send more, please help'],
      ['let me grope you', 'he groped me on the train and I froze'],
      ['open your legs for me', 'I was made to open my legs and I still feel it was my fault'],
      ['i want to rape you', 'I was raped two years ago and tonight it all came back'],
      ['you know you want it, slut', 'he said "you know you want it" and I could not move'],
    ],
  },
} satisfies HarmBelief;
