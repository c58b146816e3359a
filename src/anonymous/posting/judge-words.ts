import { assess } from '../../risk/assess.ts';
import { clearVerdict, type JudgedWords, type Verdict } from './verdict.ts';

/** Decides what is to be done with words before they appear. Pure. */
export function judgeWords({ text, topic }: JudgedWords): Verdict {
  const { tier, signals } = assess(topic === null ? text : `${topic}\n${text}`);
  const rules = [...new Set(signals.map(({ rule }) => rule))];
  switch (tier) {
    case 'T0':
      return { ...clearVerdict, rules };
    case 'T1':
      return { ...clearVerdict, tier, rules, offersHelp: 'options' };
    case 'T2':
      return { ...clearVerdict, tier, rules, offersHelp: 'path' };
    case 'T3':
      return { ...clearVerdict, tier, rules, hold: 'danger', offersHelp: 'path' };
    case 'H':
      return { ...clearVerdict, tier, rules, hold: 'harm' };
  }
}
