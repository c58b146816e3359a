import { describe, expect, it } from 'vitest';
import { findThreadLacks } from '../../src/check-ins/own/reach/thread-rights.ts';
import type { ServerView } from '../../src/discord/server-view.ts';
import { requireRightsOfBot } from '../../src/moderation/acts/require-rights-of-bot.ts';
import { requireRights } from '../../src/moderation/raids/require-rights.ts';
import type { MeasureKind } from '../../src/moderation/raids/rules.ts';
import { en } from '../../src/words/en.ts';
import { plainView } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { catchRefusal } from '../kit/refusals.ts';

const { guild: guildId, lounge: channelId } = ids;

/** A server where the bot lacks some things in every channel, and others on the server; null where that is not known. */
function look(lacks: { inChannel?: readonly string[] | null; onServer?: readonly string[] | null; type?: number }) {
  const keep = <Name extends string>(needed: readonly Name[], missing: readonly string[] | null | undefined) =>
    missing === null ? null : needed.filter((name) => missing?.includes(name));
  const channel = { name: 'lounge', type: lacks.type ?? 0, parentId: null, members: [], blocked: [], overwrites: 0 };
  const view: ServerView = {
    ...plainView,
    findMissing: (_guildId, _channelId, needed) => keep(needed, lacks.inChannel),
    findMissingOnServer: (_guildId, needed) => keep(needed, lacks.onServer),
    findChannel: (_guildId, id) =>
      id === channelId ? { ...channel, memberCount: null, archived: false, ageRestricted: false } : null,
  };
  return { view };
}

describe('what the bot may not do on a server', () => {
  it('is asked of the channel where there is one, and of the server where not, and named as Discord does', () => {
    const here = () => requireRightsOfBot({ guildId, channelId }, ['ViewChannel', 'ManageMessages'], needs);
    const needs = look({ inChannel: ['ManageMessages', 'ViewChannel'], onServer: ['ModerateMembers'] });
    expect(catchRefusal(here)).toMatchObject({ code: 'act-bot-lacks' });
    expect(catchRefusal(here).say(en)).toContain('View Channel, Manage Messages');
    const onServer = () => requireRightsOfBot({ guildId, channelId: null }, ['ModerateMembers'], needs);
    expect(catchRefusal(onServer).say(en)).toContain('Timeout Members');
    expect(() => requireRightsOfBot({ guildId, channelId }, ['ModerateMembers'], needs)).not.toThrow();
  });

  it('is tried all the same where it is not known, or nothing is missing', () => {
    for (const inChannel of [null, []])
      expect(() => requireRightsOfBot({ guildId, channelId }, ['ManageMessages'], look({ inChannel }))).not.toThrow();
  });

  const measure =
    (kind: MeasureKind, needs: ReturnType<typeof look>, at: string | null = null) =>
    () =>
      requireRights(guildId, { kind, channelId: at }, needs);

  it('is no measure against a raid that takes Manage Server', () => {
    for (const kind of ['invites', 'direct-messages'] as const) {
      const refused = catchRefusal(measure(kind, look({ onServer: ['ManageGuild'] })));
      expect(refused).toMatchObject({ code: 'raid-bot-lacks' });
      expect(refused.say(en)).toContain('Manage Server');
      expect(measure(kind, look({ onServer: [], inChannel: ['ManageChannels'] }))).not.toThrow();
      expect(measure(kind, look({ onServer: null }))).not.toThrow();
    }
  });

  it('does not matter for waiting for newcomers, which takes nothing', () => {
    expect(measure('newcomers', look({ onServer: ['ManageGuild'], inChannel: ['ManageChannels'] }))).not.toThrow();
  });

  it('is slow mode without Manage Channels, in threads without Manage Threads', () => {
    const channel = look({ inChannel: ['ManageChannels'], onServer: ['ManageGuild'] });
    expect(catchRefusal(measure('slow-mode', channel, channelId)).say(en)).toContain('Manage Channels');
    expect(measure('slow-mode', look({ inChannel: ['ManageThreads'] }), channelId)).not.toThrow();
    expect(measure('slow-mode', look({ inChannel: null }), channelId)).not.toThrow();
    for (const type of [10, 11, 12]) {
      const refused = catchRefusal(measure('slow-mode', look({ inChannel: ['ManageThreads'], type }), channelId));
      expect(refused).toMatchObject({ code: 'raid-bot-lacks' });
      expect(refused.say(en)).toContain('Manage Threads');
      expect(measure('slow-mode', look({ inChannel: ['ManageChannels'], type }), channelId)).not.toThrow();
    }
  });

  it('is slow mode in a channel that is gone, or in none', () => {
    expect(catchRefusal(measure('slow-mode', look({}), ids.voice))).toMatchObject({ code: 'raid-channel-gone' });
    expect(catchRefusal(measure('slow-mode', look({}), null))).toMatchObject({ code: 'raid-channel-gone' });
  });

  it('is a private thread without all that it takes', () => {
    const all = ['ViewChannel', 'CreatePrivateThreads', 'SendMessagesInThreads', 'ReadMessageHistory'];
    expect(findThreadLacks(guildId, channelId, look({ inChannel: all }))).toEqual(all);
    expect(findThreadLacks(guildId, channelId, look({ inChannel: null }))).toBeNull();
  });
});
