// Reads calendars by RFC 5545, as far as tests need it, without anything of what writes them.

/** A calendar's text without the folds in its lines. */
export function unfold(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

/** The events of a calendar, each with its properties as they were meant. @throws {Error} where the text is no calendar, or a property comes twice */
export function readEvents(text: string): ReadonlyMap<string, string>[] {
  const lines = unfold(text).split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-2) !== 'END:VCALENDAR' || lines.at(-1) !== '')
    throw new Error('This is no calendar.');
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines.slice(1, -2)) {
    const colon = line.indexOf(':');
    if (colon < 1) throw new Error('A line has no name.');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') events.push((open = new Map<string, string>()));
    else if (line === 'END:VEVENT') open = null;
    else if (open?.has(name)) throw new Error(`${name} comes twice.`);
    else open?.set(name, readText(value));
  }
  return events;
}

/** A text as it was before it was written on one line. */
function readText(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character !== '\\') {
      if (/[;,]/.test(character)) throw new Error('A mark stands there without its backslash.');
      text += character;
      continue;
    }
    at += 1;
    const marked = value.charAt(at);
    if (marked === 'n' || marked === 'N') text += '\n';
    else if (/[\\;,]/.test(marked)) text += marked;
    else throw new Error('A backslash marks nothing.');
  }
  return text;
}
