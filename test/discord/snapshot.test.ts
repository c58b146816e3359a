import { ChannelType, ComponentType, Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readChoice, readText } from '../../src/discord/asked.ts';
import { readFocused, snapshotInteraction } from '../../src/discord/snapshot.ts';
import {
  ids,
  makeChoice,
  makeCommand,
  makeFile,
  makeMenu,
  makeMessage,
  makePress,
  makeSubmission,
  makeTyping,
} from '../kit/interactions.ts';

describe('what is taken from an interaction on a server', () => {
  it('is who asks, where, in which language and with which rights', () => {
    const scene = { userId: ids.theo, roles: [ids.moderatorRole], permissions: 32n, locale: Locale.German };
    expect(snapshotInteraction(makeCommand('setup', [], scene))).toEqual({
      guildId: ids.guild,
      channelId: ids.lounge,
      userId: ids.theo,
      locale: 'de',
      language: 'de',
      roles: [ids.moderatorRole],
      joinedAt: Date.parse('2025-01-01T00:00:00Z'),
      timedOutUntil: null,
      permissions: 32n,
      subcommand: null,
      options: new Map(),
      resolved: { channels: new Map(), roles: new Set(), users: new Set(), bots: new Set(), attachments: new Map() },
      fields: new Map(),
      chosen: [],
      target: null,
      pressedId: null,
    });
  });

  it('is the options with what Discord confirmed of them', () => {
    const asked = snapshotInteraction(
      makeCommand('setup', [
        { name: 'zone', text: 'Europe/Berlin' },
        { name: 'count', number: 3 },
        { name: 'loud', flag: true },
        { name: 'channel', channel: ids.moderators },
        { name: 'watch', channel: ids.voice },
        { name: 'role', role: ids.moderatorRole },
        { name: 'on-call', user: ids.theo },
        { name: 'import', file: makeFile({ id: '77', size: 12, url: 'https://cdn/1' }) },
      ]),
    );
    expect(Object.fromEntries(asked.options)).toEqual({
      zone: 'Europe/Berlin',
      count: 3,
      loud: true,
      channel: ids.moderators,
      watch: ids.voice,
      role: ids.moderatorRole,
      'on-call': ids.theo,
      import: '77',
    });
    expect(asked.resolved).toEqual({
      channels: new Map([
        [ids.moderators, { id: ids.moderators, type: ChannelType.GuildText }],
        [ids.voice, { id: ids.voice, type: ChannelType.GuildVoice }],
      ]),
      roles: new Set([ids.moderatorRole]),
      users: new Set([ids.theo]),
      bots: new Set(),
      attachments: new Map([['77', { id: '77', name: 'settings.json', size: 12, url: 'https://cdn/1', type: null }]]),
    });
  });

  it('is what was chosen in a select, and nothing for a button', () => {
    expect(snapshotInteraction(makeChoice('country', ['DE', 'FR'])).chosen).toEqual(['DE', 'FR']);
    expect(snapshotInteraction(makePress('country')).chosen).toEqual([]);
  });

  it('knows bots from people, and leaves out users who are not on the server', () => {
    const options = [
      { name: 'a', user: ids.otherBot },
      { name: 'b', user: ids.stranger },
    ];
    const { resolved } = snapshotInteraction(makeCommand('setup', options));
    expect(resolved.users).toEqual(new Set([ids.otherBot]));
    expect(resolved.bots).toEqual(new Set([ids.otherBot]));
  });

  it('confirms nothing where a modified client sent an id that Discord did not look up', () => {
    const asked = snapshotInteraction(
      makeCommand('setup', [{ name: 'channel', channel: ids.maya }], { withoutResolved: true }),
    );
    expect(asked.options.get('channel')).toBe(ids.maya);
    expect(asked.resolved.channels.size).toBe(0);
  });

  it('finds options inside a subcommand', () => {
    const asked = snapshotInteraction(makeCommand('anon', [{ name: 'topic', text: 'grief' }], { subcommand: 'post' }));
    expect(asked.subcommand).toBe('post');
    expect([...asked.options]).toEqual([['topic', 'grief']]);
  });
});

describe('where an interaction happened', () => {
  it('is no server in direct messages', () => {
    const asked = snapshotInteraction(makeCommand('crisis', [], { inDirectMessages: true, userId: ids.maya }));
    expect(asked).toMatchObject({ guildId: null, userId: ids.maya, roles: [], permissions: 0n });
  });

  it('is no server of ours where only the person installed the bot', () => {
    const asked = snapshotInteraction(makeCommand('crisis', [], { personal: true, userId: ids.maya }));
    expect(asked).toMatchObject({ guildId: null, userId: ids.maya });
  });
});

describe('the message of a context menu', () => {
  it('comes with its words and its author', () => {
    const message = makeMessage({ authorId: ids.theo, content: 'I am fine' });
    expect(snapshotInteraction(makeMenu('Tell the moderators', message)).target).toEqual({
      id: ids.message,
      channelId: ids.lounge,
      authorId: ids.theo,
      authorIsBot: false,
      content: 'I am fine',
      texts: [],
    });
  });

  it("is known to be a bot's", () => {
    const message = makeMessage({ authorId: ids.otherBot, bot: true });
    expect(snapshotInteraction(makeMenu('Tell the moderators', message)).target?.authorIsBot).toBe(true);
  });

  it('is not there for a slash command or a press', () => {
    expect(snapshotInteraction(makeCommand('status')).target).toBeNull();
    expect(snapshotInteraction(makePress('x')).target).toBeNull();
  });
});

describe('the fields of a submitted form', () => {
  const submission = makeSubmission('tell-form', {
    reason: ['worried'],
    note: '  look after them  ',
    blank: ' ',
    none: [],
  });

  it('are texts and choices by name', () => {
    expect(Object.fromEntries(snapshotInteraction(submission).fields)).toEqual({
      reason: ['worried'],
      note: '  look after them  ',
      blank: ' ',
      none: [],
    });
  });

  it('are found in rows too, as older forms have them', () => {
    const older = {
      ...submission,
      data: {
        custom_id: 'x',
        components: [
          {
            type: ComponentType.ActionRow as const,
            id: 1,
            components: [{ type: ComponentType.TextInput as const, id: 2, custom_id: 'note', value: 'hello' }],
          },
        ],
      },
    };
    expect([...snapshotInteraction(older).fields]).toEqual([['note', 'hello']]);
  });

  it('are read without blanks around them; what is blank is absent', () => {
    const { fields } = snapshotInteraction(submission);
    expect(readText(fields, 'note')).toBe('look after them');
    expect(readText(fields, 'blank')).toBeUndefined();
    expect(readText(fields, 'missing')).toBeUndefined();
    expect(readText(fields, 'reason')).toBeUndefined();
  });

  it('give the first choice', () => {
    const asked = snapshotInteraction(submission);
    expect(readChoice(asked, 'reason')).toBe('worried');
    expect(readChoice(asked, 'none')).toBeUndefined();
    expect(readChoice(asked, 'missing')).toBeUndefined();
  });
});

describe('somebody who is typing', () => {
  it('types in one option', () => {
    expect(readFocused(makeTyping('setup', { option: 'zone', typed: 'berl' }))).toEqual({
      option: 'zone',
      typed: 'berl',
    });
  });

  it('is nobody in any other interaction', () => {
    expect(readFocused(makeCommand('setup', [{ name: 'zone', text: 'x' }]))).toBeNull();
  });
});

it('knows no channel that is of another server, as far as memory tells', () => {
  const options = [
    { name: 'channel', channel: ids.lounge },
    { name: 'other', channel: ids.moderators },
  ];
  const findServerOf = (channelId: string) => (channelId === ids.moderators ? '200000000000000002' : null);
  const { resolved } = snapshotInteraction(makeCommand('setup', options), undefined, findServerOf);
  expect([...resolved.channels.keys()]).toEqual([ids.lounge]);
});
