import { type Control } from './control/control.ts';
import { findChannelByName, guildShape, makeGuild } from './control/make-guild.ts';
import { moderatorPermissions } from './control/set-ups.ts';
import { createMessage } from './world/messages.ts';
import { type GuildRecord } from './world/records.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The demo community, before the bot has set it up. */
function describeDemo(now: number) {
  const ago = (days: number): string => new Date(now - days * day).toISOString();
  const since = (days: number) => ({ joinedAt: ago(days), createdAt: ago(days + 400) });
  return guildShape.parse({
    name: 'The Evening Room',
    owner: 'olu',
    roles: [{ name: 'Moderators', permissions: moderatorPermissions, mentionable: true, color: 0x3f9c6d }],
    members: [
      { name: 'olu', ...since(300) },
      { name: 'theo', roles: ['Moderators'], ...since(280) },
      { name: 'ines', roles: ['Moderators'], ...since(200) },
      { name: 'kai', roles: ['Moderators'], ...since(150) },
      { name: 'maya', ...since(120) },
      { name: 'noor', ...since(90) },
      { name: 'dev', ...since(60) },
      { name: 'sam', joinedAt: ago(0.02), createdAt: ago(3) },
    ],
    channels: [
      { name: 'welcome', topic: 'Say hello. Nobody has to explain anything here.' },
      { name: 'lounge', topic: 'How was your day? Lamplight reads along here for the moderators.' },
    ],
  });
}

/** What was said before anybody came to look, `before` minutes ago. */
const talk: readonly { channel: string; who: string; before: number; words: string }[] = [
  {
    channel: 'welcome',
    who: 'olu',
    before: 3 * 24 * 60,
    words: 'Welcome to the Evening Room. Come in, sit anywhere, read as long as you like.',
  },
  { channel: 'welcome', who: 'sam', before: 21, words: 'hi, I am new. just reading for now' },
  { channel: 'welcome', who: 'noor', before: 17, words: 'reading counts. glad you are here, sam' },
  {
    channel: 'lounge',
    who: 'maya',
    before: 190,
    words: 'made soup today. that is my win for the week and I am taking it',
  },
  { channel: 'lounge', who: 'dev', before: 186, words: 'soup absolutely counts. what kind?' },
  { channel: 'lounge', who: 'maya', before: 185, words: 'lentil. too much cumin, no regrets' },
  { channel: 'lounge', who: 'noor', before: 58, words: 'I called my sister back. first time since spring' },
];

/**
 * Makes the demo community and wants it set up, which makes the moderators' channel and follows when a bot is there. The clock is turned
 * back while it is made, so that everything in it is older than now.
 */
export function seedDemo(control: Control): GuildRecord {
  const { world, memory, setUps } = control;
  const { clock } = world;
  const now = clock.now();
  clock.set(now - 300 * day);
  const guild = makeGuild(describeDemo(now), control);
  const people = memory.people.get(guild.id);
  for (const { channel: name, who, before, words } of talk) {
    clock.set(now - before * minute);
    const authorId = people?.get(who);
    if (authorId === undefined) throw new Error(`The demo community has no ${who}.`);
    createMessage({ channel: findChannelByName(guild, name, world), authorId, content: words }, world);
  }
  clock.run();
  setUps.want(guild);
  return guild;
}
