import { type Assessment, type Tier } from '../../src/risk/assessment.ts';
import { type Head, type Scores } from '../../src/risk/model/heads.ts';

/** How a task of labelled rows is answered by the engine. */
export interface Task {
  /** Beginnings of the names of the rules that answer for it. */
  rules: readonly string[];
  /** What has to follow for a row to count as found: the private offer, or that it is taken as harm. */
  output: 'offer' | 'harm';
  /** The head of the model that refines the score. */
  head?: Head;
}

/** The tasks of the rows. A task that is not here is not measured. */
export const TASKS = {
  self_harm: {
    rules: ['self-harm.', 'distress.', 'model.self-harm', 'model.distress'],
    output: 'offer',
    head: 'self-harm',
  },
  means_seeking: { rules: ['method.'], output: 'harm' },
  abuse: {
    rules: ['harassment.', 'encouragement.', 'threat.', 'sexual.', 'model.abuse', 'model.threat', 'model.sexual'],
    output: 'harm',
    head: 'abuse',
  },
  threat: { rules: ['threat.', 'model.threat'], output: 'harm', head: 'threat' },
  sexual: { rules: ['sexual.', 'grooming.', 'model.sexual'], output: 'harm', head: 'sexual' },
  grooming: { rules: ['grooming.', 'sexual.', 'elsewhere.', 'model.sexual'], output: 'harm' },
  spam_scam: { rules: ['scam.', 'money.', 'drug-sale.', 'elsewhere.', 'model.spam'], output: 'harm', head: 'spam' },
  pii: { rules: ['personal-data.'], output: 'harm' },
  unsafe_advice: {
    rules: ['dangerous-advice.', 'encouragement.', 'method.', 'model.dangerous-advice'],
    output: 'harm',
    head: 'dangerous-advice',
  },
  eating_disorder: { rules: ['eating-disorder.'], output: 'harm' },
} as const satisfies Readonly<Record<string, Task>>;

/** The name of a measured task. */
export type TaskName = keyof typeof TASKS;

/** All measured tasks. */
export const TASK_NAMES = Object.keys(TASKS).filter(isTaskName);

/** Whether a task of a row is measured. */
export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name);
}

const RANKS = { T0: 0, T1: 1, T2: 2, H: 2, T3: 3 } as const satisfies Record<Tier, number>;

/** What the engine says of a row for one task: whether it is found, and a score from 0 to 4 by which rows can be ordered. */
export function answerTask(
  name: TaskName,
  { signals }: Assessment,
  scores: Scores,
): { hit: boolean; score: number; model: number } {
  const { rules, output, head }: Task = TASKS[name];
  const own = signals.filter(({ rule }) => rules.some((start) => rule.startsWith(start)));
  const hit = own.some(({ tier }) => (output === 'harm' ? tier === 'H' : tier === 'T2' || tier === 'T3'));
  const rank = Math.max(0, ...own.map(({ tier }) => RANKS[tier]));
  const model = head ? scores[head] : 0;
  return { hit, score: rank + model, model };
}
