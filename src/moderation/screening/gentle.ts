import type { Signal } from '../../risk/assessment.ts';

/** An urge to hurt oneself is more than distress, wherever it stands. */
const more: ReadonlySet<string> = new Set(['distress.urge']);

/** Whether distress of every day is all that was noticed: where somebody wants to read gently, that is no case. Everything graver always is. */
export function isDistressAlone(signals: readonly Signal[]): boolean {
  const spoke = signals.filter(({ tier }) => tier !== 'T0');
  return spoke.length > 0 && spoke.every((signal) => signal.tier === 'T1' && isDistress(signal));
}

function isDistress({ rule }: Signal): boolean {
  return (rule.startsWith('distress.') && !more.has(rule)) || rule === 'model.distress';
}
