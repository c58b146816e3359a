import type { Sandbox } from '../../src/sandbox/open-sandbox.ts';

/** Whoever listens to what processes say on their standard output and beside it, and looks for what may not be there. */
export interface Listener {
  /** Hears one line, as it was written. */
  hear: (line: string) => void;
  /** Learns of the people of a sandbox: their ids, their names and what they wrote; and of other words of theirs. */
  meet: (sandbox: Pick<Sandbox, 'world'>, words: readonly string[]) => void;
}

/** A {@link Listener} and what it found. */
export interface Overhearing extends Listener {
  /** All lines. */
  lines: readonly string[];
  /** What was said of people: each id, name and text. Needs {@link Listener.meet} before it. */
  find(): string[];
}

/** Shorter names, and texts, occur by chance. */
const [leastName, leastText] = [4, 12];

/** Begins to listen. */
export function overhear(): Overhearing {
  const lines: string[] = [];
  const names = new Set<string>();
  const texts = new Set<string>();
  return {
    lines,
    hear: (line) => void lines.push(line),
    meet({ world }, words) {
      const people = [...world.users.values()].filter(({ bot }) => !bot);
      const known = new Set(people.map(({ id }) => id));
      const written = [...world.channels.values()]
        .flatMap(({ messages }) => [...messages.values()])
        .flatMap(({ authorId, content }) => (known.has(authorId) ? content : []));
      for (const name of [...people.map(({ username }) => username), ...words]) names.add(name);
      for (const text of [...known, ...written]) texts.add(text);
    },
    find() {
      if (names.size === 0) throw new Error('Nobody was met whose words could be looked for.');
      const said = lines.join('\n');
      return [
        ...[...texts].filter((text) => text.length >= leastText && said.includes(text)),
        ...[...names].filter((name) => name.length >= leastName && isWord(name, said)),
      ];
    },
  };
}

/** As a word of its own, or words: not within another one, or a random id. */
function isWord(name: string, text: string): boolean {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${literal}(?![\\p{L}\\p{N}_-])`, 'iu').test(text);
}
