import { type HarmBelief } from './belief.ts';

/**
 * Telling somebody to die, to hurt themselves, or that nobody would miss them is held wherever it stands, in a joke and in a game too. Denied
 * ("please do not"), told of ("they told me to"), asked out of care and feared ("nobody would miss me" is the writer's own pain) it is not.
 */
export const ENCOURAGEMENT = {
  rules: ['encouragement.', 'harassment.', 'threat.', 'method.'],
  pairs: {
    'told, and begged not to': [
      ['just kill yourself already', 'do not kill yourself, stay with us tonight'],
      ['do it, no one will stop you', 'do it, call the line, no one will be angry'],
      ['jump then, coward', 'do not jump, please, I am calling somebody'],
      ['go hang yourself', 'go hang your coat up, session starts'],
      ['kys', 'nobody here will ever tell you to kys'],
      ['end yourself', 'be gentle with yourself at the end of the day'],
      ['you should have died that night', 'I am so glad you did not die that night'],
      ['next time finish the job', 'next time tell the nurse when the drip is finished'],
      ['take the pills then, who cares', 'take your time then, who cares how long it takes'],
      ['cut deeper lol', 'the cut is deeper than I thought, should I go to urgent care?'],
      ['drink bleach', 'do not drink the bleach water, it is for the mop'],
    ],
    'nobody would miss': [
      ['nobody would miss you', 'I keep thinking nobody would miss me'],
      ['the world is better off without you', 'some days I believe the world is better off without me'],
      ['your family would be happier if you were gone', 'my family would be happier if I were home'],
      ['you are a waste of air, stop breathing', 'I breathe out slowly and stop for a moment'],
      ['no one will come to your funeral', 'no one could come to the funeral because of the snow'],
      ['the planet would be cleaner without people like you', 'the kitchen would be cleaner without the dog'],
      ['nobody cares if you live or die', 'it felt like nobody cared if I lived'],
      ['do us all a favour and disappear', 'do yourself a favour and rest'],
    ],
    'told of': [
      ['why are you still alive', 'my cousin asked me why are you still single again'],
      ['you deserve to die', 'the voices say that I deserve to die and I hate them'],
      ['hope you die in your sleep', 'my grandmother died in her sleep'],
      ['kill yourself fatty', 'in year nine they wrote "kill yourself fatty" on my desk'],
      ['slit your wrists', 'a troll told me to slit my wrists, I blocked him'],
      ['neck yourself', 'be careful with weights, I hurt my neck myself'],
      ['go die', 'he told my sister to go die and the school did nothing'],
    ],
    'dares and doubts': [
      ['you wont do it, you never do', 'you will not do it alone, we will go with you'],
      ['all talk. people who really want it just do it', 'all talk of diets is off topic here, just so you know'],
      ['stop posting about it and do it', 'stop waiting and do it: book the appointment'],
      ['prove it, stream it', 'you have nothing to prove'],
      ["you're too scared to do it, attention whore", "I'm too scared to do it, phone calls are my worst fear"],
      ['hurry up and die', 'hurry up and dial, the line closes at ten'],
      ['good riddance if you do', 'good riddance to that year'],
      ['i dare you to swallow them all', 'I dare you to name three good things'],
    ],
    'harm and hunger': [
      ['you deserve the pain so cut', 'you deserve less pain'],
      ['starve yourself you pig', 'I starved myself for years and I am eating again'],
      ['go relapse, you will anyway', 'if you relapse, you are still welcome, always'],
      [
        'have a drink, one will not kill you, you are boring sober',
        'I had one drink and I feel awful, back to day one',
      ],
    ],
  },
} satisfies HarmBelief;
