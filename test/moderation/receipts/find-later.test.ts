import { expect, it } from 'vitest';
import { openButton } from '../../../src/crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows, drawPanel, textCard } from '../../../src/discord/cards.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { findLater } from '../../../src/moderation/receipts/find-later.ts';
import { snapshotInteraction } from '../../../src/discord/snapshot.ts';
import { writeReceipt } from '../../../src/moderation/receipts/write-receipt.ts';
import { openCore } from '../../kit/core.ts';
import { ids, makeCommand } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const help = drawButton('Get help', openButton.encode({}), 'plain');
const done = { kind: 'message', card: textCard('done') } as const;

describeOnBoth('what moderators did, below the answer to something else', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const receipt = { guildId: ids.guild, userId: ids.maya, act: 'removed', rule: 'other', channelId: null } as const;
    const rest = { words: null, until: null, caseId: null, deciderId: ids.theo };
    await storage.write((tx) => writeReceipt({ ...receipt, ...rest }, core.needs, tx));
    const asked = snapshotInteraction(makeCommand('checkin', [], { userId: ids.maya }));
    return {
      find: (reply: Extract<Reply, { kind: 'message' | 'note' }>) => findLater(asked, reply, core.needs),
      core,
      asked,
    };
  }

  it('is there', async () => {
    const { find } = await open();
    expect((await find(done))?.cards).toHaveLength(2);
  });

  it.each<[string, Extract<Reply, { kind: 'message' | 'note' }>]>([
    ['offers help', { ...done, card: { content: 'x', components: drawButtonRows([help]) } }],
    ['offers help on a panel', { ...done, card: drawPanel({ accent: 1, paragraphs: ['x'], buttons: [help] }) }],
    ['offers help below', { ...done, after: [{ content: 'x', components: drawButtonRows([help]) }] }],
    ['offers help beside the card', { kind: 'note', card: { components: drawButtonRows([help]) } }],
  ])('is not there where that answer %s', async (_, reply) => {
    const { find } = await open();
    expect(await find(reply)).toBeNull();
    expect(await find(done)).not.toBeNull();
  });

  it('is not there outside of that server', async () => {
    const { asked, core } = await open();
    expect(await findLater({ ...asked, guildId: null }, done, core.needs)).toBeNull();
    expect(await findLater({ ...asked, guildId: '200000000000000009' }, done, core.needs)).toBeNull();
  });
});
