import { readChoice, readText, type Asked } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { ageProfiles } from '../../servers/settings.ts';
import { admissions, anonymities, formats, leads } from '../group.ts';
import type { GroupChange } from './change-group.ts';
import { answerTimes } from './rules.ts';

/** The largest size that can be wished for; the way of belonging may hold less. */
const mostPeople = 10_000;

/** What a form of words says. What a client left out stays as it is. */
export function readWords({ fields }: Pick<Asked, 'fields'>): GroupChange {
  const texts = ['name', 'purpose', 'forWhom', 'welcome', 'agreement'] as const;
  return Object.fromEntries(
    texts.flatMap((id) => {
      const text = fields.get(id);
      return typeof text === 'string' ? [[id, text]] : [];
    }),
  );
}

/** What was chosen of how a group runs. A client may send anything: what is no choice changes nothing. */
export function readRuns(asked: Asked): GroupChange {
  const chosen = {
    ledBy: pick(leads, readChoice(asked, 'led')),
    format: pick(formats, readChoice(asked, 'format')),
    admission: pick(admissions, readChoice(asked, 'admission')),
    anonymous: pick(anonymities, readChoice(asked, 'anonymous')),
    age: pick(ageProfiles, Number(readChoice(asked, 'age'))),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

/** What not every group needs; a blank field takes it away. @throws {UserError} `number-wrong` */
export function readMore(asked: Asked): GroupChange {
  const { fields } = asked;
  const answer = pick(answerTimes, Number(readChoice(asked, 'answer')));
  return {
    sizeLimit: readSize(readText(fields, 'size')),
    question: readText(fields, 'question') ?? null,
    place: readText(fields, 'place') ?? null,
    therapist: readText(fields, 'therapist') ?? null,
    ...(answer !== undefined && { answerWithinMinutes: answer }),
  };
}

function pick<Value>(choices: readonly Value[], chosen: unknown): Value | undefined {
  return choices.find((choice) => choice === chosen);
}

function readSize(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const size = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  if (size < 2 || size > mostPeople) throw refuse('number-wrong', { most: mostPeople });
  return size;
}
