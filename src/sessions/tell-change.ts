import { addTranslationNote } from '../discord/translation-note.ts';
import { findHome, type Group } from '../groups/group.ts';
import type { Tx } from '../storage/client.ts';
import { languages } from '../words/words.ts';
import { drawChanged, drawChangedDirectly } from './cards/date-card.ts';
import { findDirectChannel } from './joining/fill-places.ts';
import type { SessionNeeds } from './needs.ts';
import { changePurpose } from './purposes.ts';
import { listRsvps, prolongRsvps, removeRsvp } from './rsvp-store.ts';
import type { Rsvp, Session, SessionDate } from './session.ts';

/** A date that was cancelled or moved, as it is by now. */
export interface Change {
  group: Group;
  session: Session;
  date: SessionDate;
  /** When it was to begin before, in milliseconds since the epoch. */
  was: number;
  /** Whether its group was told of it at all. */
  announced: boolean;
}

/** What telling of a change needs. */
export type TellNeeds = Pick<SessionNeeds, 'storage' | 'outbox'>;

/**
 * Tells of a change, in its transaction: its group, where that knew of the date or somebody said that they come; and those who said so, or wait,
 * directly, where they said yes to that on this server and it was tested. A cancelled date forgets who they are. Pings nobody. Resolves to whether
 * there was anybody to tell.
 */
export async function tellChange(change: Change, needs: TellNeeds, tx: Tx): Promise<boolean> {
  const { group, date, announced } = change;
  const { vault } = needs.storage;
  const people = await listRsvps({ guildId: group.guildId, dateId: date.id }, { db: tx, vault });
  const home = findHome(group);
  const isWanted = announced || people.length > 0;
  if (home !== null && isWanted)
    await needs.outbox.add(
      {
        guildId: group.guildId,
        target: { kind: 'channel', channelId: home },
        card: drawChanged(change, languages[group.language].words),
        purpose: changePurpose(date.id),
      },
      tx,
    );
  for (const person of people) await tellDirectly(person, change, needs, tx);
  if (date.state === 'cancelled') for (const person of people) await removeRsvp(person, tx);
  else await prolongRsvps(people, date.endsAt, tx);
  return isWanted;
}

/** Nobody gets a direct message who did not ask for such, and see one arrive. */
async function tellDirectly(
  { guildId, userId, language }: Rsvp,
  change: Change,
  { storage, outbox }: TellNeeds,
  tx: Tx,
): Promise<void> {
  const channelId = await findDirectChannel({ guildId, userId }, { db: tx, vault: storage.vault });
  if (channelId === null) return;
  const card = addTranslationNote(drawChangedDirectly({ ...change, guildId }, languages[language].words), language);
  await outbox.add({ guildId, target: { kind: 'person', userId, channelId }, card }, tx);
}
