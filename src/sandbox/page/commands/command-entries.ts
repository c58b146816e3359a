import type { Command, CommandOption } from '../shapes.ts';
import { localise } from '../views/localise.ts';

/** A slash command as it is picked and filled in: one for each subcommand. */
export interface CommandEntry {
  /** With its subcommands, as registered: `anon post`. */
  name: string;
  /** The same in the person's language. */
  label: string;
  description: string;
  options: readonly CommandOption[];
}

/** Every slash command in the order of their names. */
export function listEntries(commands: readonly Command[], locale: string): CommandEntry[] {
  return commands
    .filter((command) => command.type === 1)
    .flatMap((command) => listWithin(command, '', '', locale))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

type Level = Pick<
  CommandOption,
  'name' | 'description' | 'name_localizations' | 'description_localizations' | 'options'
>;

function listWithin(level: Level, before: string, labelBefore: string, locale: string): CommandEntry[] {
  const name = `${before}${level.name}`;
  const label = `${labelBefore}${localise(level.name, level.name_localizations, locale)}`;
  const options = level.options ?? [];
  const inner = options.filter((option) => option.type === 1 || option.type === 2);
  if (inner.length > 0) return inner.flatMap((option) => listWithin(option, `${name} `, `${label} `, locale));
  return [{ name, label, description: localise(level.description, level.description_localizations, locale), options }];
}

/** The commands that fit what was typed after the slash, best first: those that begin with it, then words within, then descriptions. */
export function findEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...entries];
  const ranked = entries.flatMap((entry) => {
    const rank = rankEntry(entry, wanted);
    return rank === null ? [] : [{ entry, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

function rankEntry(entry: CommandEntry, wanted: string): number | null {
  const names = [entry.label.toLowerCase(), entry.name];
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (names.some((name) => name.split(' ').some((word) => word.startsWith(wanted)))) return 1;
  if (names.some((name) => name.includes(wanted))) return 2;
  return entry.description.toLowerCase().includes(wanted) ? 3 : null;
}

/** The command that was typed out in full, `/anon post ` with a space behind, when it can be no other. */
export function findTyped(entries: readonly CommandEntry[], text: string): CommandEntry | null {
  if (!text.startsWith('/') || !text.endsWith(' ')) return null;
  const typed = text.slice(1).trim().toLowerCase();
  return entries.find((entry) => entry.label.toLowerCase() === typed || entry.name === typed) ?? null;
}
