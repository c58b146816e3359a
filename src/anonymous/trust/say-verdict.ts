import type { AuditVerdict } from '../../storage/audit-chain.ts';
import type { Words } from '../../words/words.ts';

/** What a look at an audit chain found, in a sentence or two for moderators and operators. Pure. */
export function sayVerdict(verdict: AuditVerdict, { record: say }: Pick<Words, 'record'>): string {
  if (verdict.kind === 'whole') return say.whole(verdict);
  const entry = verdict.seq;
  return [say.broken({ entry, fault: verdict.fault }), ...(entry === 1 ? [] : [say.before({ entry })])].join(' ');
}

/** The command by which somebody sees that a chain still has an entry: its server, its number, the beginning of its hash. */
export function writeCheck(guildId: string, { entries, head }: { entries: number; head: string }): string {
  return `npm run audit:verify -- ${guildId}:${entries}:${head.slice(0, 16)}`;
}
