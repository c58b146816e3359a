import { randomUUID } from 'node:crypto';

/** What differs between messages that one person writes in one place. */
export interface Blanks {
  id: string;
  content: string;
  createdAt: string;
}

/** Stand in a sample where a message has its own texts. Nobody can guess them, so that no other text is taken for one. */
export const marks: Readonly<Blanks> = { id: randomUUID(), content: randomUUID(), createdAt: randomUUID() };

const markLength = marks.id.length;

/** Makes the JSON of a sample with {@link marks} in it into a form: filled in, it is the JSON of the same with these texts. */
export function createForm(sample: object): (texts: Blanks) => string {
  const [start = '', ...parts] = JSON.stringify(sample).split(new RegExp(`(?=${Object.values(marks).join('|')})`));
  const fields = parts.map((part) => ({ blank: findBlank(part), after: part.slice(markLength) }));
  return (texts) => {
    let json = start;
    for (const { blank, after } of fields) json += writeInside(texts[blank]) + after;
    return json;
  };
}

function findBlank(part: string): keyof Blanks {
  return part.startsWith(marks.id) ? 'id' : part.startsWith(marks.content) ? 'content' : 'createdAt';
}

/** A text as JSON has it between its quotes. */
function writeInside(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
