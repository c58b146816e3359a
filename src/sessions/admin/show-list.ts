import { sayPlan } from '../../check-ins/admin/say-plan.ts';
import { drawPanel, drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { fitByGroup } from '../../groups/care/fit-by-group.ts';
import type { Group } from '../../groups/group.ts';
import { enStaff } from '../../words/en.ts';
import { sessionAccent } from '../cards/date-card.ts';
import { readEchoes, type Echoes } from '../joining/closing.ts';
import { farthestMs, keepDatesMs } from '../rules.ts';
import type { Session, SessionDate } from '../session.ts';
import { listDates, listSessions } from '../store.ts';
import type { SessionAdminNeeds } from './needs.ts';

const say = enStaff.sessionAdmin.list;

/** So many of the last dates are shown of a session, and so many of those to come. */
const mostPast = 3;
const mostComing = 3;

/** A date with how it was; null where too few said that, or may still say it. */
interface Seen {
  date: SessionDate;
  echoes: Echoes | null;
}

interface Item {
  group: Group;
  session: Session;
  dates: readonly Seen[];
}

/**
 * The sessions of groups with their dates: how many said that they come, and how it was from five answers on, once no more can come. Counts alone:
 * that somebody comes to a group says what they live with, and hosts need no list of names to welcome people. No address stands here.
 */
export async function showSessions(
  groups: readonly Group[],
  needs: Pick<SessionAdminNeeds, 'storage' | 'clock'>,
): Promise<Card> {
  const { read: db, vault } = needs.storage;
  const sessions = await listSessions(
    groups.map(({ id }) => id),
    { db, vault },
  );
  const [only] = groups.length === 1 ? groups : [];
  if (sessions.length === 0) return textCard(only ? say.noneHere({ group: escapeMarkdown(only.name) }) : say.none);
  const items: Item[] = [];
  for (const group of groups)
    for (const session of sessions.filter(({ groupId }) => groupId === group.id))
      items.push({ group, session, dates: await readDates(session, only !== undefined, needs) });
  const entries = items.map((item) => ({ group: item.group, text: drawItem(item) }));
  return drawPanel({ accent: sessionAccent, paragraphs: fitByGroup(entries, say), buttons: [] });
}

async function readDates(
  { id }: Session,
  withPast: boolean,
  { storage: { read }, clock }: Pick<SessionAdminNeeds, 'storage' | 'clock'>,
): Promise<Seen[]> {
  const now = clock.now();
  const dates = await listDates([id], { from: now - keepDatesMs, until: now + farthestMs }, read);
  const past = withPast ? dates.filter(({ endsAt }) => endsAt <= now).slice(-mostPast) : [];
  const coming = dates.filter(({ endsAt }) => endsAt > now).slice(0, mostComing);
  const seen: Seen[] = [];
  for (const date of [...past, ...coming]) seen.push({ date, echoes: await readEchoes(date, now, read) });
  return seen;
}

function drawItem({ session, dates }: Item): string {
  const { title, plan, minutes } = session;
  return [
    say.item({ title: escapeMarkdown(title), plan: sayPlan(plan), minutes }),
    ...dates.flatMap(({ date, echoes }) => [sayDate(date), ...(echoes ? [sayEchoes(echoes)] : [])]),
  ].join('\n');
}

function sayDate({ state, moved, startsAt, going }: SessionDate): string {
  const at = drawTime(startsAt, 'F');
  switch (state) {
    case 'cancelled':
      return say.date.cancelled({ at });
    case 'over':
      return say.date.over({ at, going });
    case 'planned':
      return moved ? say.date.moved({ at, going }) : say.date.planned({ at, going });
  }
}

function sayEchoes(echoes: Echoes): string {
  return say.date.echoes({ levels: echoes.map(({ level, count }) => say.date.level({ level, count })).join(', ') });
}
