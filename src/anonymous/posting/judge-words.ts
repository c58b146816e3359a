import { findUrgentWords } from '../../groups/front-door/urgent-words.ts';
import { assess } from '../../risk/assess.ts';
import type { Assessment, Signal, Tier } from '../../risk/assessment.ts';
import { findGiveAways } from './find-give-aways.ts';
import { clearVerdict, type GiveAway, type JudgedWords, type Verdict } from './verdict.ts';

/**
 * Decides what is to be done with words before they appear. Pure. Danger comes first: neither somebody's number nor anything else in the
 * same text keeps somebody from being paged. What is the writer's own to decide, their own number for example, is left to them.
 */
export function judgeWords({ text, topic }: JudgedWords): Verdict {
  const whole = topic === null ? text : `${topic}\n${text}`;
  const assessment = assess(whole);
  const { tier, signals } = assessment;
  const rules = [...new Set(signals.map(({ rule }) => rule))];
  const hold = chooseHold(assessment);
  const own = findGravest(signals.filter((signal) => !isAboutOther(signal)));
  const other = findGravest(signals.filter(isAboutOther));
  const aboutOther = other > 0 && own < 2;
  // Words that are read in no other language but English offer help, and no more: a wrong guess costs one press.
  const offersPath = own >= 2 || hold === 'method' || (!aboutOther && findUrgentWords(whole));
  return {
    ...clearVerdict,
    hold,
    tier: tier === 'T0' ? null : tier,
    rules,
    pages: hold === 'danger' || hold === 'method',
    offersHelp: offersPath ? 'path' : own === 1 ? 'options' : 'no',
    aboutOther,
    giveAways: [...new Set([...findGiveAways(whole), ...findOwnData(signals)])],
  };
}

/** What names a method is held whatever its tier: others read it. Only leads let either of the two go on. */
function chooseHold({ tier, signals }: Assessment): Verdict['hold'] {
  if (tier === 'T3') return 'danger';
  if (signals.some(({ rule, tier: own }) => own === 'H' && rule.startsWith('method.'))) return 'method';
  return tier === 'H' ? 'harm' : null;
}

const gravity: Record<Tier, number> = { T0: 0, H: 0, T1: 1, T2: 2, T3: 3 };

/** How grave it is for a person, not for those who read it. A fault of ours is no sign of anything. */
function findGravest(signals: readonly Signal[]): number {
  return Math.max(0, ...signals.filter(({ rule }) => !rule.startsWith('engine.')).map(({ tier }) => gravity[tier]));
}

/** Somebody worries about somebody else. */
function isAboutOther({ rule }: Signal): boolean {
  return rule.startsWith('self-harm.other-');
}

const ownData: Readonly<Record<string, GiveAway>> = {
  'personal-data.own-mail': 'mail',
  'personal-data.own-address': 'place',
};

/** The writer's own data, as the assessment notes it; all but mail and address are numbers. */
function findOwnData(signals: readonly Signal[]): GiveAway[] {
  const own = signals.filter(({ rule }) => rule.startsWith('personal-data.own-'));
  return [...new Set(own.map(({ rule }) => ownData[rule] ?? 'number'))];
}
