import type { Tx } from '../../storage/client.ts';
import { writeReceipt, type ReceiptRule } from '../receipts/write-receipt.ts';
import { askDiscord, type DeedEnd } from './ask-discord.ts';
import { beginDeed, findUnfinished, type Deed } from './deeds.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { findDirect } from './reach-out.ts';
import { requireAct, requirePerson } from './require-act.ts';
import { requireRightsOfBot } from './require-rights-of-bot.ts';
import { findSubject, timeOutMs, type TimeOutLength } from './rules.ts';
import { requireSecondForTimeOut } from './second-opinion.ts';
import { settle } from './settle.ts';
import { withdrawReceipt } from './withdraw-receipt.ts';

/**
 * Lets whoever a case is about only read for a while. They lose every button here with it, those of crisis help too: so the receipt is saved, and on
 * its way where they said yes to that (`isReachable`), before Discord is asked, and while somebody may be in danger a second person has to agree.
 * @throws {UserError} what {@link requireAct} does, `act-bot-lacks`, `time-out-needs-second`
 */
export async function timeOutMember(
  deed: CaseDeed & { rule: ReceiptRule; length: TimeOutLength },
  needs: ActNeeds,
): Promise<{ end: DeedEnd; userId: string; until: number; isReachable: boolean }> {
  const { guildId } = deed;
  const { userId } = requirePerson(await requireAct('time-out', deed, needs, needs.storage.read));
  requireRightsOfBot({ guildId, channelId: null }, ['ModerateMembers'], needs);
  const begun = await needs.storage.write((tx) => begin(deed, needs, tx));
  needs.outbox.kick();
  const isReachable = (await findDirect({ guildId, userId }, needs)) !== null;
  return { end: await finishTimeOut(begun, needs), userId, until: Number(begun.what['until']), isReachable };
}

async function begin(
  deed: CaseDeed & { rule: ReceiptRule; length: TimeOutLength },
  needs: ActNeeds,
  tx: Tx,
): Promise<Deed> {
  const { guildId, caseId, rule, length } = deed;
  const { userId: actorId } = deed.actor;
  const { storage, clock, cases } = needs;
  const { vault } = storage;
  const shown = await requireAct('time-out', deed, needs, tx);
  const { userId } = requirePerson(shown);
  await requireSecondForTimeOut({ shown, userId }, needs, tx);
  const earlier = await findUnfinished({ caseId, kind: 'timed-out' }, { db: tx, vault });
  if (earlier) return earlier;
  const until = clock.now() + timeOutMs[length];
  const told = { guildId, userId, act: 'timed-out', rule, channelId: null, words: null, until, caseId } as const;
  const receiptId = await writeReceipt({ ...told, deciderId: actorId }, needs, tx);
  await cases.renewLease(caseId, tx);
  const what = { until: String(until), length, receiptId, rule };
  return beginDeed({ guildId, caseId, kind: 'timed-out', at: new Date(clock.now()), actorId, what }, { tx, vault });
}

/** Asks Discord for what was begun, and saves what became of it. Whoever was forgotten meanwhile is not looked for. */
export async function finishTimeOut(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  const { until = '', length = '', receiptId = '', rule = '' } = deed.what;
  const shown = await needs.cases.find(deed.guildId, deed.caseId, needs.storage.read);
  const subject = shown && findSubject(shown);
  const end: DeedEnd =
    subject && 'userId' in subject && Number(until) > needs.clock.now()
      ? await askDiscord(() => needs.moderating.timeOut(deed.guildId, subject.userId, Number(until)))
      : { kind: 'gone' };
  return settle(
    deed,
    end,
    {
      audit: 'member.timed-out',
      told: { rule, length },
      isDoneWhenGone: false,
      undo: (tx) => withdrawReceipt(receiptId, needs, tx),
    },
    needs,
  );
}
