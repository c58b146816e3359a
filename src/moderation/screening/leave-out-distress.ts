import { summarise } from '../../risk/assess.ts';
import type { Signal } from '../../risk/assessment.ts';
import type { Heard, Joined } from '../../risk/conversation.ts';

/** Somebody else who may be in danger has not said that nobody should look. */
const aboutOthers: ReadonlySet<string> = new Set(['self-harm.other-in-danger', 'self-harm.other-thoughts']);

/** Detectors that look for nothing but danger to the writer: where one of them fails, nothing else is missed. */
const failed: ReadonlySet<string> = new Set(['engine.detector-failed:self-harm', 'engine.detector-failed:distress']);

/** All that is not of tier H is distress, but for what is about others, and for a part of the reading that failed and looks for harm too. */
function isDistress({ rule, tier }: Signal): boolean {
  if (tier === 'H' || aboutOthers.has(rule)) return false;
  return failed.has(rule) || !rule.startsWith('engine.');
}

/** What is left of a message for moderators when its writer wants no look at their distress: what may harm others, and others in danger. */
export function leaveOutDistress({ alone, joined }: Heard): Heard {
  return {
    alone: summarise(alone.signals.filter((signal) => !isDistress(signal))),
    joined: joined && leaveOut(joined),
  };
}

function leaveOut(joined: Joined): Joined | undefined {
  const { tier, signals } = summarise(joined.signals.filter((signal) => !isDistress(signal)));
  return tier === 'T0' ? undefined : { ...joined, tier, signals };
}
