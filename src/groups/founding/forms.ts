import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormField, FormFamily } from '../../discord/reply.ts';
import { ageProfiles } from '../../servers/settings.ts';
import { enStaff } from '../../words/en.ts';
import type { Group } from '../group.ts';
import { admissions, anonymities, formats, leads } from '../group.ts';
import { answerTimes, longest } from './rules.ts';

const say = enStaff.founding;
const ofGroup = { groupId: ownId };

/** State of every button and form about one group. */
export interface OfGroup {
  groupId: string;
}

/** Founds a draft. */
export const foundButton = defineFamily('group-found', ofGroup);
/** Opens {@link wordsForm}, or that of an open group. */
export const wordsButton = defineFamily('group-words', ofGroup);
/** Opens {@link runsForm}. */
export const runsButton = defineFamily('group-runs', ofGroup);
/** Opens {@link moreForm}. */
export const moreButton = defineFamily('group-more', ofGroup);
/** Throws a draft away. */
export const discardButton = defineFamily('group-discard', ofGroup);
/** Puts a group away. */
export const archiveButton = defineFamily('group-archive', ofGroup);
/** Opens a group that was put away. */
export const reopenButton = defineFamily('group-reopen', ofGroup);

function writing(id: 'name' | 'purpose' | 'forWhom' | 'welcome' | 'agreement'): FormField {
  const kind = id === 'name' ? 'line' : 'paragraph';
  return { kind, id, ...say.fields[id], required: true, max: longest[id] };
}

function choosing<Value extends string>(
  id: 'led' | 'format' | 'admission' | 'anonymous',
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): FormField {
  const choices = values.map((value) => ({ value, label: labels[value] }));
  return { kind: 'select', id, ...say.fields[id], required: true, choices };
}

/** The words of an open group: `name`, `purpose`, `forWhom`, `welcome`. */
export const openWordsForm: FormFamily<OfGroup> = {
  family: defineFamily('group-words-form', ofGroup),
  form: () => ({
    title: say.wordsTitle,
    fields: [writing('name'), writing('purpose'), writing('forWhom'), writing('welcome')],
  }),
};

/** The words of a draft: those of an open group, and `agreement`. */
export const wordsForm: FormFamily<OfGroup> = {
  family: defineFamily('group-draft-words', ofGroup),
  form: (words) => {
    const { title, fields } = openWordsForm.form(words);
    return { title, fields: [...fields, writing('agreement')] };
  },
};

/** How a group runs: `led`, `format`, `admission`, `anonymous`, `age`. */
export const runsForm: FormFamily<OfGroup> = {
  family: defineFamily('group-runs-form', ofGroup),
  form: () => ({
    title: say.runsTitle,
    fields: [
      choosing('led', leads, say.choices.led),
      choosing('format', formats, say.choices.format),
      choosing('admission', admissions, say.choices.admission),
      choosing('anonymous', anonymities, say.choices.anonymous),
      {
        kind: 'select',
        id: 'age',
        ...say.fields.age,
        required: true,
        choices: ageProfiles.map((age) => ({ value: String(age), label: say.choices.age(String(age)) })),
      },
    ],
  }),
};

/** What not every group needs: `size`, `question`, `place`, `therapist`, `answer`. */
export const moreForm: FormFamily<OfGroup> = {
  family: defineFamily('group-more-form', ofGroup),
  form: () => ({
    title: say.moreTitle,
    fields: [
      { kind: 'line', id: 'size', ...say.fields.size, required: false, max: 6 },
      { kind: 'line', id: 'question', ...say.fields.question, required: false, max: longest.question },
      { kind: 'line', id: 'place', ...say.fields.place, required: false, max: longest.place },
      { kind: 'line', id: 'therapist', ...say.fields.therapist, required: false, max: longest.therapist },
      {
        kind: 'select',
        id: 'answer',
        ...say.fields.answer,
        required: true,
        choices: answerTimes.map((minutes) => ({ value: String(minutes), label: say.choices.answer(minutes) })),
      },
    ],
  }),
};

/** What stands in the forms of a group already. */
export function fillForms(group: Group): Record<string, string> {
  const { sizeLimit, answerWithinMinutes } = group;
  const filled = {
    name: group.name,
    purpose: group.purpose,
    forWhom: group.forWhom,
    welcome: group.welcome,
    agreement: group.agreement.text,
    led: group.ledBy,
    format: group.format,
    admission: group.admission,
    anonymous: group.anonymous,
    age: String(group.age),
    size: sizeLimit === null ? '' : String(sizeLimit),
    question: group.question ?? '',
    place: group.place ?? '',
    therapist: group.therapist?.name ?? '',
    answer: String(answerWithinMinutes),
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== ''));
}
