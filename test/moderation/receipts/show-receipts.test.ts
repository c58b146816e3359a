import { describe, expect, it } from 'vitest';
import { addTranslationNote } from '../../../src/discord/translation-note.ts';
import { drawAppeal, drawReading } from '../../../src/moderation/receipts/appeal-cards.ts';
import {
  drawDirect,
  drawDirectConfirm,
  drawDirectOffer,
  drawHeading,
  drawReceipt,
} from '../../../src/moderation/receipts/cards.ts';
import { receiptActs, receiptRules, type Appealed } from '../../../src/moderation/receipts/receipt.ts';
import { showReceipt, showReceipts } from '../../../src/moderation/receipts/show-receipts.ts';
import { writeReceipt } from '../../../src/moderation/receipts/write-receipt.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { en } from '../../../src/words/en.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const now = 1_772_000_000_000;

/** As long as everything in it can be. */
const longest: Appealed = {
  id: ids.case,
  guildId: ids.guild,
  userId: ids.maya,
  act: 'removed',
  rule: 'method',
  channelId: ids.lounge,
  words: '*'.repeat(4000),
  until: null,
  isTold: false,
  createdAt: now,
  endsAt: now + 1000,
  appeal: {
    words: '*'.repeat(1000),
    at: now,
    danger: true,
    broughtUp: false,
    answer: { verdict: 'overturned', words: '*'.repeat(500), at: now, lift: 'due' },
  },
  deciderId: ids.theo,
  takerId: ids.ines,
};

/** A text as a pattern that is found where the text stands. */
function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe.each(languageCodes)('a receipt in %s', (code) => {
  const { words } = languages[code];

  it('is what Discord takes, whatever was done, and however long everything is', () => {
    for (const act of receiptActs)
      for (const rule of receiptRules)
        for (const appeal of [null, longest.appeal]) {
          const receipt = { ...longest, act, rule, appeal, until: act === 'timed-out' ? now + 1 : null };
          const view = { receipt, serverName: 'x'.repeat(100), smallTeam: true };
          const cards = drawReceipt(view, now, words);
          for (const card of cards) checkCard(addTranslationNote(card, code));
          // Nothing was cut off to make it fit.
          expect(cards[0].content).toMatch(new RegExp(`${toPattern(words.receipts.words)}$`));
        }
    for (const state of ['no', 'waiting', 'agreed'] as const)
      checkCard(
        addTranslationNote(drawHeading({ count: 1, from: 0, direct: { guildId: ids.guild, state } }, words), code),
      );
    for (const card of [
      drawDirectOffer({ guildId: ids.guild }, words),
      drawDirectConfirm({ guildId: ids.guild }, words),
    ])
      checkCard(addTranslationNote(card, code));
    checkCard(addTranslationNote(drawDirect({ id: ids.case, name: '*'.repeat(100) }, words), code));
  });

  it('says where help is, and that the words are theirs', () => {
    const [card] = drawReceipt({ receipt: longest, serverName: null, smallTeam: false }, now, words);
    expect(readCard(card)).toContain('/crisis');
    expect(readCard(card)).toContain(words.receipts.words);
  });
});

describe('an appeal on the moderators’ card', () => {
  it('is what Discord takes in each of its states, and tells nobody whose it is or what they wrote', () => {
    const open = { ...longest, appeal: longest.appeal && { ...longest.appeal, answer: null } };
    for (const appealed of [open, { ...open, takerId: null }, longest]) {
      const card = drawAppeal(appealed, { smallTeam: true, again: true }, en);
      checkCard(card);
      expect(readCard(card)).not.toMatch(new RegExp(`${ids.maya}|\\*{10}`));
    }
    for (const card of drawReading(longest, en)) checkCard(card);
  });
});

describeOnBoth('somebody’s receipts', (databases) => {
  const looker = { guildId: ids.guild, userId: ids.maya, language: 'en' } as const;

  async function open(many: number) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const written: string[] = [];
    for (let index = 0; index < many; index += 1) {
      core.clock.advance(1000);
      const receipt = { guildId: ids.guild, userId: ids.maya, act: 'removed', rule: 'other', channelId: null } as const;
      const rest = { words: `words ${index}`, until: null, caseId: null, deciderId: ids.theo };
      written.push(await storage.write((tx) => writeReceipt({ ...receipt, ...rest }, core.needs, tx)));
    }
    return { core, written };
  }

  function readAll(reply: Reply): string {
    if (reply.kind !== 'message') throw new Error('That is no card.');
    return [reply.card, ...(reply.after ?? [])].map(readCard).join('\n');
  }

  it('are shown newest first, three at a time, and none is left out', async () => {
    const { core } = await open(5);
    const first = readAll(await showReceipts(looker, 0, core.needs));
    expect(first.match(/words \d/g)).toEqual(['words 4', 'words 3', 'words 2']);
    expect(first).toContain(`[${en.receipts.earlier}]`);
    const second = readAll(await showReceipts(looker, 3, core.needs));
    expect(second.match(/words \d/g)).toEqual(['words 1', 'words 0']);
    expect(second).not.toContain(`[${en.receipts.earlier}]`);
  });

  it('are those of one server there, and those of all in a direct message', async () => {
    const { core } = await open(1);
    const elsewhere = { ...looker, guildId: '200000000000000009' };
    expect(readAll(await showReceipts(elsewhere, 0, core.needs))).toContain(en.receipts.none);
    expect(readAll(await showReceipts({ ...looker, guildId: null }, 0, core.needs))).toContain('words 0');
  });

  it('are shown to nobody else, and not once their time is over', async () => {
    const { core, written } = await open(1);
    const [id = ''] = written;
    const other = showReceipt({ ...looker, userId: ids.ines }, id, core.needs);
    await expect(other).rejects.toThrow(UserError);
    await expect(other).rejects.toThrow('receipt-not-yours');
    core.clock.advance(31 * 24 * 3_600_000);
    await expect(showReceipt(looker, id, core.needs)).rejects.toThrow('receipt-gone');
  });
});
