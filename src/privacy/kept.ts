import type { Words } from '../words/words.ts';
import {
  readCheckIns,
  readFollowUps,
  readHosting,
  readKey,
  readLevels,
  readMarks,
  readMessages,
  readOptOut,
  readRoles,
  readSessions,
  readWaiting,
  readWishes,
} from './readers/asked-for.ts';
import type { Reader } from './readers/entry.ts';
import { readCases, readDuties, readReceipts, readReports, readShifts } from './readers/moderators.ts';
import { readJournalMarks } from './readers/journal.ts';
import { readAnonymous, readBlocks, readMutes, readRelays, readUnposted } from './readers/without-name.ts';

/** One of the kinds of things that are kept about people. What each is, why and until when is in the words. */
export type KeptKind = keyof Words['privacy']['kinds'];

/**
 * What becomes of a kind when somebody wants to be forgotten.
 * - `key`: it is locked with their own key, and goes with that;
 * - `removed`: it is found by a keyed hash of them, or by opening, and deleted;
 * - `ends`: it stays, and ends by itself;
 * - `stays`: it stays as long as whoever runs the bot keeps it.
 */
export type Erasure = 'key' | 'removed' | 'ends' | 'stays';

/** A kind of thing that is kept about people: where it lies, how it is found for their file, and how it goes. */
export interface Kept {
  kind: KeptKind;
  /** Tables in which it lies; none where it is outside of the database. */
  models: readonly string[];
  read: Reader;
  erasure: Erasure;
}

/**
 * All that is kept about people and can be found: the only list, read by the export and held against the schema by a test. Whoever adds a
 * table about people adds it here.
 */
export const allKept: readonly Kept[] = [
  { kind: 'key', models: ['Person'], read: readKey, erasure: 'key' },
  { kind: 'optOut', models: ['Person'], read: readOptOut, erasure: 'key' },
  { kind: 'checkIns', models: ['OwnCheckIn', 'OwnAsk'], read: readCheckIns, erasure: 'key' },
  { kind: 'wishes', models: ['OwnWishes'], read: readWishes, erasure: 'key' },
  { kind: 'levels', models: ['KeptLevel'], read: readLevels, erasure: 'key' },
  { kind: 'followUps', models: ['FollowUp'], read: readFollowUps, erasure: 'key' },
  { kind: 'messages', models: ['OutboxMessage'], read: readMessages, erasure: 'removed' },
  { kind: 'sessions', models: ['SessionRsvp'], read: readSessions, erasure: 'key' },
  { kind: 'hosting', models: ['GroupSession'], read: readHosting, erasure: 'removed' },
  { kind: 'waiting', models: ['Waiting'], read: readWaiting, erasure: 'key' },
  { kind: 'roles', models: ['Facilitator'], read: readRoles, erasure: 'key' },
  { kind: 'reports', models: ['Flag'], read: readReports, erasure: 'key' },
  { kind: 'cases', models: ['Flag'], read: readCases, erasure: 'key' },
  { kind: 'unposted', models: ['AnonymousPost'], read: readUnposted, erasure: 'removed' },
  { kind: 'anonymous', models: ['AnonymousPost'], read: readAnonymous, erasure: 'ends' },
  { kind: 'relays', models: ['Relay', 'RelayLine'], read: readRelays, erasure: 'removed' },
  { kind: 'blocks', models: ['AnonymousBlock'], read: readBlocks, erasure: 'removed' },
  { kind: 'mutes', models: ['AnonymousMute'], read: readMutes, erasure: 'ends' },
  { kind: 'marks', models: ['RoundMark'], read: readMarks, erasure: 'ends' },
  { kind: 'shifts', models: ['Shift', 'ShiftPlan', 'ShiftTurn'], read: readShifts, erasure: 'key' },
  { kind: 'receipts', models: ['Receipt'], read: readReceipts, erasure: 'key' },
  { kind: 'journal', models: [], read: readJournalMarks, erasure: 'stays' },
  {
    kind: 'duties',
    models: [
      'Guild',
      'CustodyShare',
      'Case',
      'CaseEvent',
      'CasePage',
      'Opinion',
      'AuditEntry',
      'Opening',
      'Postvention',
    ],
    read: readDuties,
    erasure: 'ends',
  },
];

/** Whether anything of these kinds goes in one of these ways when somebody wants to be forgotten. */
export function goesBy(kinds: readonly KeptKind[], ways: readonly Erasure[]): boolean {
  return allKept.some(({ kind, erasure }) => kinds.includes(kind) && ways.includes(erasure));
}
