import { drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import { findHome, type Group } from '../../groups/group.ts';
import { describeError } from '../../log.ts';
import type { Delivered } from '../../outbox/message.ts';
import { isMissed } from '../../outbox/rules.ts';
import { newId } from '../../storage/ids.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import { languages } from '../../words/words.ts';
import type { Round } from '../check-in.ts';
import {
  addRound,
  findCheckIn,
  findRound,
  holdCheckIn,
  listDue,
  missRound,
  notePlace,
  pauseCheckIn,
  saveNext,
} from '../store.ts';
import { drawRound } from './cards.ts';
import type { RoundNeeds } from './needs.ts';
import { decideTurn, findClosing } from './rules.ts';

const purposePrefix = 'round:';

/** So many check-ins are looked at in one go: what is left is due still. */
const mostAtOnce = 200;

/**
 * By the clock: asks every group whose time has come. The turn, the round and its message are saved in one transaction, and a check-in has one
 * round a day, so that several processes, and those that die in between, ask once.
 */
export async function askDueRounds(needs: RoundNeeds): Promise<void> {
  const { storage, groups, clock, log } = needs;
  const due = await listDue(clock.now(), mostAtOnce, storage.read);
  for (const { id, groupId } of due) {
    const group = groups.findById(groupId);
    if (!group) continue;
    try {
      await storage.write((tx) => takeDueTurn({ checkInId: id, group }, needs, tx));
    } catch (error) {
      // One group that cannot be asked must not keep the next from it.
      log.warn('check-in.not-asked', { error: describeError(error) });
    }
  }
  if (due.length > 0) needs.outbox.kick();
}

/** Whoever changed it since it was listed, or took its turn, did so for good: what counts is what it says once it is held. */
async function takeDueTurn(
  { checkInId, group }: { checkInId: string; group: Group },
  needs: RoundNeeds,
  tx: Tx,
): Promise<void> {
  const now = needs.clock.now();
  const checkIn = await holdCheckIn(checkInId, tx);
  const due = checkIn?.next ?? null;
  if (checkIn?.state !== 'on' || due === null || due.at > now) return;
  const { act, next } = decideTurn(due, checkIn.plan, now);
  await saveNext(checkIn.id, next, tx);
  const channelId = findHome(group);
  const round: Round = {
    id: newId(),
    checkInId: checkIn.id,
    day: due.date,
    prompt: checkIn.prompt,
    roleId: checkIn.roleId,
    state: act === 'ask' && channelId !== null ? 'asked' : 'missed',
    dueAt: due.at,
    closesAt: findClosing(due, checkIn.plan),
    place: null,
    answered: 0,
    shown: 0,
  };
  await addRound(round, tx);
  if (act === 'ask' && channelId !== null) return ask(round, { group, channelId }, needs, tx);
  await tellMissed(round, group, needs, tx);
}

async function tellMissed(
  { prompt, dueAt }: Pick<Round, 'prompt' | 'dueAt'>,
  group: Group,
  needs: Pick<RoundNeeds, 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const say = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(prompt), when: drawTime(dueAt, 'f') };
  await tellDesk(group, textCard(en.checkIns.missed(say)), needs, tx);
}

async function ask(
  round: Round,
  { group, channelId }: { group: Group; channelId: string },
  { outbox }: Pick<RoundNeeds, 'outbox'>,
  tx: Tx,
): Promise<void> {
  const { roleId } = round;
  await outbox.add(
    {
      guildId: group.guildId,
      target: { kind: 'channel', channelId },
      card: drawRound(round, languages[group.language].words),
      // It stands in the custom ids of its buttons, and its message is changed later: a mark of the outbox's would be lost then.
      mark: round.id,
      purpose: `${purposePrefix}${round.id}`,
      // After that nobody could answer.
      until: round.closesAt,
      ...(roleId !== null && { pingedRole: roleId }),
    },
    tx,
  );
}

/** Notes where a round's message is, once it is there. */
export async function noteRoundSent(purpose: string, delivered: Delivered, tx: Tx): Promise<void> {
  if (purpose.startsWith(purposePrefix)) await notePlace(purpose.slice(purposePrefix.length), delivered, tx);
}

/**
 * Notes that a group was not asked, which those who look after it hear once: that time was missed where nobody was against it, and the next one comes;
 * where its place is gone or shut, its check-in pauses.
 */
export async function noteRoundNotSent(
  purpose: string,
  code: string,
  needs: Pick<RoundNeeds, 'groups' | 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  if (!purpose.startsWith(purposePrefix)) return;
  const round = await findRound(purpose.slice(purposePrefix.length), tx);
  const checkIn = round && (await findCheckIn(round.checkInId, tx));
  const group = checkIn && needs.groups.findById(checkIn.groupId);
  if (!group) return;
  if (isMissed(code)) {
    if (await missRound(round.id, tx)) await tellMissed(round, group, needs, tx);
    return;
  }
  if (!(await pauseCheckIn(checkIn.id, code, tx))) return;
  const say = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(checkIn.prompt) };
  await tellDesk(group, textCard(en.checkIns.stopped(say)), needs, tx);
}
