import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { withoutContent } from '../../src/sandbox/gateway/without-content.ts';
import { createThread } from '../../src/sandbox/world/threads.ts';
import { addReaction } from '../../src/sandbox/world/reactions.ts';
import { createManyWriter } from '../../src/sandbox/write-many.ts';
import { openSmallWorld, type SmallWorld } from '../kit/world.ts';

/** What a gateway would send: JSON for a session that may read the words, and for one that may not. */
function writeEvents(event: SmallWorld['events'][number] | ReturnType<ReturnType<typeof createManyWriter>>['event']) {
  if ('writeData' in event) return { whole: event.writeData(true), without: event.writeData(false) };
  return { whole: JSON.stringify(event.data), without: JSON.stringify(withoutContent(event.data)) };
}

const texts = (small: SmallWorld): string[] => [
  'good morning',
  'she said "no\\way"\n\tand left 🌱 – ü \u2028 \ud83c',
  `<@${small.sam.id}> are you there?`,
  `<@${small.world.botId}> and <@&${small.elders.id}>`,
  '@everyone look',
  'me@example.org',
];

describe('a message among many', () => {
  test('is told and kept as an ordinary one of the same person is', async () => {
    const small = await openSmallWorld();
    const { world, lounge, owner, maya, guild } = small;
    const member = guild.members.get(maya.id);
    if (member) Object.assign(member, { nick: 'May "M" \\ a', roles: [small.helpers.id] });
    const write = createManyWriter(lounge, world);

    for (const authorId of [maya.id, owner.id])
      for (const text of [...texts(small), ...texts(small)]) {
        const ordinary = small.says(authorId, text);
        const told = small.events.at(-1);
        const { messageId, event } = write(authorId, text);
        const kept = lounge.messages.get(messageId);

        expect(told?.name).toBe('MESSAGE_CREATE');
        if (!told) continue;
        const expected = writeEvents(told);
        const renumbered = (json: string) => json.replace(messageId, ordinary.id);
        expect(renumbered(writeEvents(event).whole)).toBe(expected.whole);
        expect(renumbered(writeEvents(event).without)).toBe(expected.without);
        expect(event).toMatchObject({
          name: told.name,
          intents: told.intents,
          contentProtected: told.contentProtected,
          guildId: told.guildId,
        });
        expect({ ...kept, id: ordinary.id }).toEqual(ordinary);
        expect(lounge.lastMessageId).toBe(messageId);
      }
  });

  test('shares nothing with the others that can change', async () => {
    const { world, lounge, maya, sam } = await openSmallWorld();
    const write = createManyWriter(lounge, world);
    const [first, second] = [write(maya.id, 'one'), write(maya.id, 'two')].map(({ messageId }) =>
      lounge.messages.get(messageId),
    );

    if (first) addReaction(first, lounge, '🌱', sam.id, world);

    expect(first?.reactions.size).toBe(1);
    expect(second?.reactions.size).toBe(0);
    expect(second?.content).toBe('two');
  });

  test('shows who wrote it as they are at that moment', async () => {
    const { world, lounge, guild, maya } = await openSmallWorld();
    const write = createManyWriter(lounge, world);
    write(maya.id, 'before');
    await Promise.resolve();

    const member = guild.members.get(maya.id);
    if (member) member.nick = 'Em';

    expect(JSON.parse(writeEvents(write(maya.id, 'after').event).whole)).toMatchObject({ member: { nick: 'Em' } });
  });

  test('joins its author to a thread, as any message does', async () => {
    const small = await openSmallWorld();
    const { world, guild, lounge, maya, sam } = small;
    const thread = createThread(
      { parent: lounge, guild, name: 'walks', type: ChannelType.PublicThread },
      { id: maya.id, reason: null },
      world,
    );
    const before = thread.thread?.totalMessages ?? 0;
    const write = createManyWriter(thread, world);

    write(sam.id, 'one');
    write(sam.id, 'two');

    expect([...(thread.thread?.members.keys() ?? [])]).toEqual([maya.id, sam.id]);
    expect(thread.thread?.totalMessages).toBe(before + 2);
  });
});
