import { refuse } from '../../../discord/user-error.ts';
import { findStanding } from '../../../groups/belonging.ts';
import {
  takeWords,
  type Readership,
  type TypedWords,
  type WordsNeeds,
  type Written,
} from '../../writing/take-words.ts';
import type { OwnNeeds } from '../needs.ts';
import { findOwn } from '../store.ts';
import { noteAnswer, requireOpen, type OwnVisit } from './answer-own.ts';

/** What somebody wrote with a check-in of their own. */
export interface OwnWriting extends TypedWords {
  askId: string;
  checkInId: string;
  /** The server where they wrote it; null in a direct message. */
  guildId: string | null;
}

/** What writing needs. */
export type OwnWriteNeeds = WordsNeeds & Pick<OwnNeeds, 'groups' | 'view' | 'places' | 'findRoles'>;

/**
 * Takes what somebody wrote with a check-in of their own: see {@link takeWords}. Only in a group's place others may read it.
 * @throws {UserError} `own-over`, `own-not-yours`, `note-too-long`, `round-not-member`, `round-not-allowed`, `round-no-place`
 */
export async function writeOwn(writing: OwnWriting, needs: OwnWriteNeeds): Promise<Written> {
  const visit = { askId: writing.askId, userId: writing.visitor.userId };
  const check = {
    guildId: (await findServer(writing, needs)) ?? writing.guildId,
    require: () => requireReaders(writing, visit, needs),
    count: async (tx: Parameters<typeof noteAnswer>[2]) => {
      await noteAnswer(visit, needs, tx);
    },
  };
  return takeWords(writing, check, needs);
}

/** The server of somebody's own check-in, though its time is over: whoever is in danger is heard there. */
async function findServer(
  { checkInId, visitor: { userId } }: OwnWriting,
  { storage }: Pick<OwnNeeds, 'storage'>,
): Promise<string | null> {
  return (await findOwn(checkInId, userId, { db: storage.read, vault: storage.vault }))?.guildId ?? null;
}

/** The group in whose place the check-in stands, where its people are to read the words. */
async function requireReaders(
  { reader, visitor }: OwnWriting,
  visit: OwnVisit,
  needs: OwnWriteNeeds,
): Promise<Readership | null> {
  const { checkIn } = await requireOpen(visit, needs);
  if (reader === 'me' || checkIn.place.kind !== 'group') return null;
  const group = needs.groups.find(checkIn.guildId, checkIn.place.groupId);
  if (group?.state !== 'open') throw refuse('round-no-place');
  const standing = await findStanding(group, visitor, needs);
  if (standing === 'no') throw refuse('round-not-member');
  return { group, standing };
}
