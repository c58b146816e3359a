import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { helpAnswers, type HelpAnswer } from './guide-buttons.ts';

/** Fewer answers than this are not shown: of a few, one could guess whose they are. */
export const fewestShown = 5;

/** How often each answer was given; null for fewer than {@link fewestShown}. */
export type HelpCounts = Record<HelpAnswer, number | null>;

/** Counts one answer to whether the guided path helped. Nothing of who gave it, or when, is kept. */
export async function countHelp(
  guildId: string,
  answer: HelpAnswer,
  needs: { storage: Storage; servers: Pick<ServerStore, 'ensure'> },
): Promise<void> {
  await needs.storage.write(async (tx) => {
    await needs.servers.ensure(guildId, tx);
    const key = { guildId, answer };
    await tx.helpCount.upsert({
      where: { guildId_answer: key },
      create: { ...key, count: 1 },
      update: { count: { increment: 1 } },
    });
  });
}

/** What a server's members answered, as far as it may be shown. */
export async function readHelpCounts(guildId: string, { read }: Pick<Storage, 'read'>): Promise<HelpCounts> {
  const rows = await read.helpCount.findMany({ where: { guildId } });
  const show = (answer: HelpAnswer) => {
    const count = rows.find((row) => row.answer === answer)?.count ?? 0;
    return count < fewestShown ? null : count;
  };
  const [yes, some, no] = helpAnswers;
  return { yes: show(yes), some: show(some), no: show(no) };
}
