import type { Plan } from '../../schedule/plan.ts';
import { en } from '../../words/en.ts';
import { writePauses, writeWhen } from '../../words/write-when.ts';

/** A plan read back, as those who look after groups read it: in English, with what is left out. */
export function sayPlan(plan: Plan): string {
  return [writeWhen(plan, en), ...(plan.pauses.length > 0 ? [writePauses(plan.pauses, en)] : [])].join(', ');
}
