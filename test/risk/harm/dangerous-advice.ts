import { type HarmBelief } from './belief.ts';

/**
 * Advice that can hurt whoever follows it: leaving medicine or treatment, more of it than prescribed, mixing it, poison as a cure, keeping
 * away from help in an emergency, and that an illness is not real. What a doctor said, a question, the writer's own story, a warning and a lived
 * opinion without advice are none.
 */
export const DANGEROUS_ADVICE = {
  rules: ['dangerous-advice.', 'eating-disorder.', 'harassment.', 'encouragement.', 'method.'],
  pairs: {
    'leaving medicine': [
      ['stop your meds, they poison you', 'my doctor told me to stop my meds before surgery'],
      ["you don't need insulin, just eat less sugar", 'I do not need insulin any more, says the clinic'],
      ['just quit your lithium cold turkey like I did', "please don't quit lithium cold turkey"],
      ['throw your antidepressants in the bin, they are placebo', 'is it true that antidepressants are placebo?'],
      ['flush the pills, big pharma wants you sick', 'do you flush old pills or bring them to the pharmacy?'],
      ['skip your chemo and try this tea', 'I had to skip a chemo because of my blood values'],
      ['you can come off benzos in one day, no taper', 'I am tapering off benzos over a year with my doctor'],
      [
        'dont take what the psychiatrist gave you, it turns you into a zombie',
        'what the psychiatrist gave me turned me into a zombie, so we changed it',
      ],
      ['prayer alone cures bipolar, drop the drugs', 'prayer helps me alongside my bipolar treatment'],
      ['your epilepsy meds are making you weak, get off them', 'my epilepsy meds make me weak in the morning'],
      [
        'nobody should be on ssris, just stop taking them tonight',
        'how do you handle it when you forget your ssri for a night?',
      ],
      [
        'you should go off your medication for the wedding',
        'should I go off my medication for pregnancy? I will ask my doctor',
      ],
    ],
    'more, mixed and borrowed': [
      ['take twice as much, then it works', 'I took twice as much by accident, do I call someone?'],
      ['double your dose when you feel bad', 'my doctor doubled my dose on monday'],
      [
        'wash it down with vodka, you will sleep great',
        'I used to wash my pills down with vodka, I am lucky to be here',
      ],
      ['xanax and wine is the best combo for panic', 'xanax and wine landed my aunt in hospital'],
      [
        'you can have some of my adderall, it is the same as yours',
        'someone at work offered me some of their adderall, I said no',
      ],
      ['just take a few of your husband’s painkillers', 'my husband takes painkillers since the fall'],
      ['a bit of heroin never hurt anyone, it fixes the mood', 'heroin hurt everyone I love'],
      ['get drunk, it is the best cure for grief', 'getting drunk was no cure for my grief'],
    ],
    'poison as a cure': [
      ['drink bleach to clean your blood', 'clean the mould with bleach and open a window'],
      ['essential oils cure cancer', 'essential oils calm me during cancer treatment'],
      ['borax in your water heals everything', 'borax is for ants'],
      ['ivermectin fixes covid, take the horse paste', 'our horse got ivermectin against worms'],
      ['colloidal silver cures hiv', 'hiv is treatable today, silver lining'],
      ['a spoon of turpentine kills parasites in your body', 'turpentine kills my brushes if I leave them in'],
    ],
    'away from help': [
      ["don't call an ambulance, just let him sleep it off", 'call an ambulance, do not let him sleep it off'],
      ['never go to a hospital, they lock you up', 'I am scared to go to hospital, did they lock you up?'],
      ["you don't need a therapist, you need a gym", 'my therapist and the gym both help me'],
      ['therapists only want your money, stop going', 'therapists cost so much money here'],
      ['chest pain is just stress, wait until monday', 'chest pain can be stress but please get it checked today'],
      ["don't tell the police about him, he will change", 'I did not tell the police about him for years'],
      ['no need for a doctor, an infected wound heals alone', 'does this wound need a doctor?'],
      ['put butter on it and no doctor, third degree burns heal fine', 'I burned my hand and put it under water'],
      ['go back to him, he only hits you because he loves you', 'I nearly went back to him, he hits me'],
      [
        'they will take your kids if you ask for help, so say nothing',
        'are they going to take my kids if I ask for help?',
      ],
    ],
    'illness denied': [
      ['depression is not real, just smile', 'people say depression is not real, it makes me so angry'],
      ['adhd is fake, beat it out of the kid', 'I thought my adhd was fake until the test'],
      ['ptsd is made up by weak people', 'ptsd made me jump when the door slammed'],
      ['anorexia is a choice, she just wants attention', 'anorexia is not a choice'],
    ],
    'danger on the road and in the water': [
      ['you can drive after three beers, it is fine', 'can I drive the day after anaesthesia?'],
      ['hold your breath until you black out, it is a great high', 'hold your breath for four, out for six'],
      ['leave the baby in the bath for a minute, nothing happens', 'never leave the baby in the bath alone'],
    ],
  },
} satisfies HarmBelief;
