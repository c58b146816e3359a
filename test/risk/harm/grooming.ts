import { type HarmBelief } from './belief.ts';

/**
 * Somebody who wins the trust of a young or lonely person does it step by step: flattering their age, asking for pictures, for secrecy, for
 * being alone, giving presents, testing borders, and drawing them to where nobody sees. Each step may be small talk alone; two together, or one
 * plain one, are held. A parent who asks, a survivor who tells, and a friend's ordinary question are not.
 */
export const GROOMING = {
  rules: ['grooming.', 'sexual.'],
  pairs: {
    age: [
      ["you're really mature for your age", 'the school says my son is mature for his age'],
      ['14? thats ok, age doesnt matter to me', 'age does not matter in this group, we have members from 18 to 80'],
      ['how old are you? dont worry I like younger girls', 'how old is your dog?'],
      ['you dont act like a 13 year old, more like a woman', 'my 13 year old acts like a little old woman'],
      ['I am 32 but I get along better with teens like you', 'I am 32 and I work with teens'],
      ['can i be your older boyfriend', 'can I bring my older brother to the family evening?'],
    ],
    secrecy: [
      ["don't tell your mom about us", "you don't have to tell your mom everything at once"],
      ['promise you wont show anyone our messages', 'promise you will show someone these messages, please'],
      ['this stays between you and me, ok? delete it after', 'what is said in group stays in group'],
      ['your parents would not understand what we have', 'my parents would not understand what we have been through'],
      ['it has to be our little secret', 'their little secret was a surprise party'],
      ['if anyone asks, say I am your cousin', 'if anyone asks, the meeting is in room four'],
      [
        'you would get in trouble if people knew, so keep quiet',
        'people with misophonia know trouble, so keep quiet in the reading room',
      ],
      ['delete our chat before your dad sees it', 'I deleted our chat because it hurt to read'],
    ],
    pictures: [
      ['send me a picture of you in your pyjamas', 'send me a picture of the form and I will help'],
      ['can you turn your camera on, just for me', 'you can turn your camera off any time in the session'],
      ['got any more private pics?', 'got any more pictures of your garden?'],
      ['show me what you are wearing', 'show me what you are painting'],
      ['a selfie in your bikini would make me so happy', 'a selfie with the band would make her so happy'],
      ['i wont show anyone, just one pic without your shirt', 'i wont show anyone the drawing without your okay'],
      ['if you trust me you would send one', 'if you trust your doctor you could send one question ahead'],
    ],
    'being alone': [
      ['are your parents home?', 'are your parents proud of you?'],
      ['when is your mom at work? i could come over', 'when my mom is at work I get lonely'],
      ['is your bedroom door locked', 'is your channel locked for everyone?'],
      ['we could meet at the park, just come alone', 'we could meet at the park, bring your families'],
      ['what time do your parents go to bed', 'what time do the night nurses start?'],
      ['do you sleep alone', 'do you sleep better with the fan on?'],
    ],
    presents: [
      ['I can buy you robux if you do something for me', 'my son spent his pocket money on robux, is there a refund?'],
      ['ill buy you a phone so we can talk without your parents', 'my parents will buy me a phone when I am home'],
      ['i will pay you for a little video of you', 'I will pay you back for the lunch'],
      ['i bought you a present, come to my car', 'I bought a present for my nephew, it is in my car'],
    ],
    'testing borders': [
      ['have you ever kissed a boy? I can teach you', 'have you ever kayaked? I can teach you'],
      ["it's normal, everyone your age does it, just try", "it's normal, everyone in grief does it"],
      ['are you a virgin', 'virgin olive oil, are you kidding?'],
      ['let me rate your body', 'let me know your room rate'],
      ['you owe me after everything I did for you, so show me', 'I owe my sponsor everything, I will show him my chip'],
      [
        'I am the only one who really understands you, not your friends',
        'my friends do not really understand it, you are not the only one',
      ],
      ['lets play truth or dare, but the naughty version', 'lets play a trivia round'],
    ],
    'told of, and asked': [
      ['our little secret, sweetie', 'he always said it was our little secret and I was nine'],
      [
        'you can trust me, I am not like your parents',
        'my daughter met a man online who says "you can trust me, I am not like your parents"',
      ],
      ['send nudes', 'a boy in her class pressured my daughter to send nudes, what do we do?'],
      ['dont tell anyone, we will both get in trouble', 'my coach told me not to tell anyone and I was only eleven'],
      ['you are so sexy for a 12 year old', 'an adult told my 12 year old she is sexy, how do I report him?'],
    ],
    'drawing away from here, with comfort, age or secrecy': [
      ['I can comfort you, add me on snap, nobody will know', 'a weighted blanket can comfort you'],
      [
        'poor thing, come talk to me on telegram, i will make you feel good',
        'poor thing, come sit with us in the voice room',
      ],
      ['what grade are you in? add me on kik', 'what grade is your tumour, if I may ask?'],
      ['move to whatsapp, moderators are too strict here', 'our moderators are strict here and I like it'],
      ['dm me, I help lonely girls, dont tell the mods', 'tell the mods if somebody asks you to dm'],
      ['how old are u? whats your snap', 'how old is your snapchat streak lol'],
      ['you seem lonely, text me privately on signal at night', 'I feel lonely at night, texting a friend helps'],
      ['let us talk somewhere the mods cannot see', 'the mods cannot see anonymous names, right?'],
    ],
  },
} satisfies HarmBelief;
