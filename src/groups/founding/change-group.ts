import { announceInGroup } from '../../anonymous/trust/announce.ts';
import type { AskedChannel } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { describeError } from '../../log.ts';
import { postNotice } from '../../moderation/server-rules/post-notice.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { findHome, isFounded, type Group } from '../group.ts';
import { isRead } from '../is-read.ts';
import { readName, requireFreeName } from './claim-name.ts';
import { explainRefusal } from './explain-refusal.ts';
import { inTurnOfServer, requireGroup, type FoundingNeeds, type GroupAct } from './needs.ts';
import { refuseFaults } from './refuse-faults.ts';
import { cleanText, findFaults, longest, type Fault } from './rules.ts';
import { fitAgreement, readUnder } from './start-draft.ts';

/** What is changed of a group; what is absent stays. Texts are as they were typed. */
export type GroupChange = Partial<
  Pick<
    Group,
    | 'name'
    | 'purpose'
    | 'forWhom'
    | 'welcome'
    | 'ledBy'
    | 'format'
    | 'admission'
    | 'anonymous'
    | 'age'
    | 'sizeLimit'
    | 'question'
    | 'place'
    | 'answerWithinMinutes'
    | 'screened'
  >
> & {
  /** Of drafts alone: that of an open group is changed where its members hear of it. */
  agreement?: string;
  /** The therapist's name; null for none. */
  therapist?: string | null;
  /** What a draft's thread is to stand under, or the category of its channel. */
  under?: AskedChannel;
};

/** Who changes it, and whether they may vouch for somebody. */
export type ChangeAct = GroupAct & { isOwner: boolean };

/** What a draft may lack while it is written: another form fills it. */
const unfinished: readonly Fault[] = ['words-missing', 'therapist-missing', 'place-missing'];

/**
 * Changes a draft or an open group. Of an open one that made its own place, a new name or purpose is written on Discord too; where Discord
 * does not take it, nothing is changed. Without any change nothing is written.
 *
 * @throws {UserError} where it cannot be so
 */
export function changeGroup(act: ChangeAct, change: GroupChange, needs: FoundingNeeds): Promise<Group> {
  return needs.groups.inTurn(act.groupId, () =>
    inTurnOfServer(act.guildId, needs, async () => {
      const before = requireGroup(act, needs);
      if (before.state === 'founding') throw refuse('founding-still-undone');
      const after = applyChange(before, change, { act, now: needs.clock.now(), needs });
      check(before, after, needs);
      if (isSame(before, after)) return before;
      await save({ before, after }, act, needs);
      if (before.state !== 'draft') await writeOnDiscord(before, after, act, needs);
      return after;
    }),
  );
}

function applyChange(
  before: Group,
  change: GroupChange,
  { act, now, needs }: { act: ChangeAct; now: number; needs: FoundingNeeds },
): Group {
  const { agreement, therapist, under, name, purpose, forWhom, welcome, ...rest } = change;
  const texts = Object.fromEntries(
    Object.entries({ purpose, forWhom, welcome }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, cleanText(text)]],
    ),
  );
  const { workplace } = needs.servers.get(before.guildId);
  const named = name === undefined ? {} : { name: readName(name, { language: before.language, workplace }) };
  const placed = under ? applyUnder(before, under) : {};
  const next: Group = { ...before, ...rest, ...texts, ...named, ...placed };
  const led = applyTherapist(next, therapist, { act, now });
  return before.state === 'draft' ? { ...led, agreement: applyAgreement(led, agreement) } : led;
}

function applyUnder({ state, adopted, belonging }: Group, under: AskedChannel): Partial<Group> {
  if (state !== 'draft' || adopted) throw refuse('under-stays');
  return readUnder(belonging, under);
}

function applyAgreement({ agreement, language, age }: Group, typed: string | undefined): Group['agreement'] {
  const text = fitAgreement(typed === undefined ? agreement.text : cleanText(typed), language, age);
  if (text.length > longest.agreement)
    throw refuse('agreement-too-long', { most: longest.agreement, length: text.length });
  return { ...agreement, text };
}

/** A name is vouched for when it is written, by somebody who may; it goes when peers lead alone. */
function applyTherapist(
  group: Group,
  name: string | null | undefined,
  { act, now }: { act: ChangeAct; now: number },
): Group {
  if (name === undefined) return group.ledBy === 'peers' ? { ...group, therapist: null } : group;
  if (name === null) return { ...group, ledBy: group.therapist === null ? group.ledBy : 'peers', therapist: null };
  if (name === group.therapist?.name) return group;
  if (!act.isOwner) throw refuse('therapist-needs-owner');
  return { ...group, therapist: { name, vouchedAt: now }, ledBy: group.ledBy === 'peers' ? 'both' : group.ledBy };
}

function check(before: Group, after: Group, needs: FoundingNeeds): void {
  const isDraft = before.state === 'draft';
  const profile = needs.servers.get(after.guildId);
  // What a draft lacked before, since the server changed, may take more than one form to put right.
  refuseFaults(after, profile, isDraft ? [...unfinished, ...findFaults(before, profile)] : []);
  if (!isDraft && after.age < before.age) throw refuse('age-only-up', { age: before.age });
  if (after.name !== before.name) requireFreeName(after, needs);
}

function isSame(a: Group, b: Group): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What its members are told of it is saved with it. In the server's own turn: whether its place is read depends on both, and of two changes at once
 * each would leave it to the other to tell.
 */
async function save(
  { before, after: group }: { before: Group; after: Group },
  act: GroupAct,
  needs: FoundingNeeds,
): Promise<void> {
  const { storage, groups, servers, clock, outbox } = needs;
  const { guildId, id } = group;
  await servers.inTurn(guildId, async () => {
    await storage.write(async (tx) => {
      await groups.save(group, tx);
      if (group.state === 'draft') return;
      if (group.anonymous !== before.anonymous) await announceInGroup(group, needs, tx);
      await tellReading({ before, after: group }, needs, tx);
      const event = { act: 'group.changed', target: id, actorId: act.actorId, at: new Date(clock.now()) } as const;
      await appendAudit(guildId, event, { tx, vault: storage.vault });
    });
    groups.remember(group);
  });
  outbox.kick();
}

/** Where a program begins to read along, it begins in this very moment. What the server named is read whatever its group decides. */
async function tellReading(
  { before, after: group }: { before: Group; after: Group },
  needs: FoundingNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId, language } = group;
  const settings = needs.servers.get(guildId);
  const reads = isRead(group, settings);
  const channelId = findHome(group);
  if (reads === isRead(before, settings) || channelId === null || !isFounded(group)) return;
  if (reads) await needs.progress.begin(guildId, channelId, needs.clock.now(), tx);
  const roleId = settings.moderatorRoleId;
  await postNotice({ guildId, channelId, language, roleId, reads }, needs, tx);
}

/** One name or description on Discord. */
interface Writing {
  write(group: Group): Promise<void>;
}

async function writeOnDiscord(before: Group, after: Group, act: GroupAct, needs: FoundingNeeds): Promise<void> {
  const done: Writing[] = [];
  try {
    for (const writing of listWritings(before, after, needs)) {
      done.push(writing);
      await writing.write(after);
    }
  } catch (error) {
    needs.log.warn('renaming.failed', { guildId: after.guildId, error: describeError(error) });
    await save({ before: after, after: before }, act, needs);
    for (const writing of done) await writing.write(before).catch(ignoreWhatStays);
    const explained = explainRefusal(error);
    throw explained === error ? error : refuse('renaming-failed');
  }
}

/** The channel comes first: Discord takes a new name of it twice in ten minutes, and what fails should fail before anything is done. */
function listWritings(before: Group, after: Group, { places }: FoundingNeeds): Writing[] {
  const { guildId, adopted, belonging, roleId, channelId, threadId } = after;
  if (adopted) return [];
  const rename = (kind: 'role' | 'channel' | 'thread', id: string): Writing => ({
    write: ({ name }) => places.rename({ kind, id, guildId }, name, 'keeping'),
  });
  const channel = belonging === 'thread' ? null : channelId;
  const isRenamed = before.name !== after.name;
  return [
    ...(channel !== null && isRenamed ? [rename('channel', channel)] : []),
    ...(channel !== null && before.purpose !== after.purpose
      ? [{ write: ({ purpose }: Group) => places.describeChannel(channel, purpose, 'keeping') }]
      : []),
    ...(threadId !== null && isRenamed ? [rename('thread', threadId)] : []),
    ...(roleId !== null && isRenamed ? [rename('role', roleId)] : []),
  ];
}

/** The old name could not be written again either: it differs on Discord until the next change. */
function ignoreWhatStays(): void {}
