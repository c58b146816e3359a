import { type HarmBelief } from './belief.ts';

/**
 * Praising thinness as a goal, giving or asking for tricks to starve, purge and hide it, cruelty as a spur ("meanspo") and looking for company in it
 * are held: they make others ill. Recovery, a diagnosis, a doctor's diet, ordinary dieting, and asking for help are not; who is in it and
 * says so is somebody in distress. No number stands here.
 */
export const EATING_DISORDER = {
  rules: ['eating-disorder.', 'dangerous-advice.', 'encouragement.', 'harassment.'],
  pairs: {
    'thinness as a goal': [
      ['post your best thinspo', 'thinspo accounts made me so ill, I unfollowed them all'],
      ['nothing tastes as good as being skinny feels', 'nothing tastes as good as my grandmother’s soup'],
      ['pro ana and proud of it', 'a pro ana forum found me when I was thirteen, I wish it had not'],
      ['my goal weight is below yours, catch up', 'my goal weight was set together with my dietician'],
      ['hunger is just weakness leaving your body', 'hunger cues are coming back, that is a good sign'],
      ['bones are beautiful, keep going girls', 'my bones are weak from the years of anorexia'],
      ['i need skinny inspo to stop eating', 'I need recipe inspiration, I stopped eating meat'],
      ['thigh gap challenge, who is in', 'there is a gap in my calendar, who is in for a walk?'],
      ['be strong, skip dinner, think of the scale', 'be strong, dinner is hard, we eat together at seven'],
    ],
    'tricks asked and given': [
      ['how do I throw up without anyone hearing', 'how do I stop throwing up on chemo days?'],
      ['tips to hide that I am not eating from my parents', 'tips to tell my parents that I am not eating well?'],
      [
        'drink water until you feel full, then you do not need food',
        'drink water with your food, it helps with the tablets',
      ],
      ['use laxatives after every binge, works for me', 'laxatives after surgery, did they work for you?'],
      ['chew and spit, all the taste and none of the calories', 'my baby likes to chew and spit everything out'],
      ['put weights in your pockets before the nurse weighs you', 'put snacks in your pockets before the long walk'],
      ['best appetite suppressants for ana?', 'the stimulant is an appetite suppressant so I set meal alarms'],
      ['tips for purging?', 'tips for purging old clothes from the wardrobe?'],
      ['how long can I fast before passing out', 'how long should I fast before the blood test?'],
      ['what is the lowest calories you ate in a day, go', 'what is the lowest dose you were on?'],
      ['fake eating tips: hide the food in a napkin', 'fold the napkin like this for the birthday table'],
      ['smoke instead of eating, it kills hunger', 'I smoke too much when I am hungry, it worries me'],
    ],
    'cruelty as a spur, and company': [
      ['be mean to me about my weight, I need meanspo', 'do not be mean about my weight please'],
      ['looking for an ana buddy to fast with', 'looking for a walking buddy'],
      ['whale, put the fork down', 'the whale watching tour was lovely, put it on your list'],
      ['join our starving group, we check weights daily', 'join our cooking group, we meet daily'],
      ['you do not deserve to eat today', 'you deserve to eat today, whatever the scale says'],
      ['who wants to be my mia coach', 'my cousin mia is a football coach'],
      ['first to lose ten wins, loser gets insulted', 'first to finish the puzzle wins a sticker'],
      ['ana group chat open, only serious girls who restrict', 'ana opened the group chat for the book club'],
    ],
    'help and healing': [
      ['eating is for the weak, fast with me', 'I feel weak because I am not eating and I need help'],
      ['just purge it, you will feel clean', 'I purged again and I feel so ashamed'],
      [
        'do not let them make you gain, lie to the doctor',
        'I want to lie to the doctor about my weight, what should I do?',
      ],
      ['recovery is for quitters, stay tiny', 'recovery is not linear, day forty of three meals'],
      ['restrict until you see your ribs', 'I could see my ribs in that photo and it scared me'],
      ['ignore the hunger, you are winning', 'ignoring hunger nearly killed me, so please eat'],
    ],
  },
} satisfies HarmBelief;
