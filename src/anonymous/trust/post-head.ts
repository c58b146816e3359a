import { textCard } from '../../discord/cards.ts';
import { describeError } from '../../log.ts';
import type { AuditVerdict } from '../../storage/audit-chain.ts';
import { en } from '../../words/en.ts';
import { startOfDay } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { sayVerdict, writeCheck } from './say-verdict.ts';

type HeadNeeds = Pick<AnonymousNeeds, 'storage' | 'record' | 'outbox' | 'firm' | 'view' | 'log'>;

/**
 * Posts the head of each server's audit chain in its moderators' channel, once a day (UTC): what is outside of the database cannot be changed in
 * it. Servers without that channel, without entries, or without the bot are left out. Call it again and again.
 */
export async function postHeads(needs: HeadNeeds): Promise<void> {
  const { storage, view, log, outbox } = needs;
  const today = startOfDay(needs.firm.now());
  const due = await storage.read.guild.findMany({
    where: { moderatorChannelId: { not: null }, ...isDue(today) },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of due.filter((guild) => view.isPresent(guild.id))) {
    try {
      await postHead(id, today, needs);
      outbox.kick();
    } catch (error) {
      // The others are not to wait for it; it is due again at the next call.
      log.warn('record.not-posted', { guildId: id, error: describeError(error) });
    }
  }
}

/** Of two processes one sees that the day is not noted yet. */
async function postHead(guildId: string, today: Date, { storage, record, outbox }: HeadNeeds): Promise<void> {
  const { verdict } = await record.look(guildId);
  if (verdict.kind === 'whole' && verdict.entries === 0) return;
  await storage.write(async (tx) => {
    const { count } = await tx.guild.updateMany({
      where: { id: guildId, ...isDue(today) },
      data: { auditPostedOn: today },
    });
    if (count === 0) return;
    const guild = await tx.guild.findUniqueOrThrow({ where: { id: guildId }, select: { moderatorChannelId: true } });
    if (guild.moderatorChannelId === null) return;
    const target = { kind: 'channel', channelId: guild.moderatorChannelId } as const;
    await outbox.add({ guildId, target, card: textCard(sayHead(guildId, verdict)) }, tx);
  });
}

function isDue(today: Date) {
  return { OR: [{ auditPostedOn: null }, { auditPostedOn: { lt: today } }] };
}

function sayHead(guildId: string, verdict: AuditVerdict): string {
  const { record: say } = en;
  const next = verdict.kind === 'whole' ? say.compare({ command: writeCheck(guildId, verdict) }) : say.whatToDo;
  return `${say.daily({ verdict: sayVerdict(verdict, en) })}\n${next}`;
}
