import { type Control } from './control/control.ts';
import { guildShape, makeGuild } from './control/make-guild.ts';
import { moderatorPermissions } from './control/set-ups.ts';
import { createMessage } from './world/messages.ts';

const day = 24 * 3_600_000;

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

const talk: readonly { channel: string; who: string; words: string }[] = [
  {
    channel: 'welcome',
    who: 'olu',
    words: 'Welcome to the Evening Room. Come in, sit anywhere, read as long as you like.',
  },
  { channel: 'welcome', who: 'sam', words: 'hi, I am new. just reading for now' },
  { channel: 'welcome', who: 'noor', words: 'reading counts. glad you are here, sam' },
  { channel: 'lounge', who: 'maya', words: 'made soup today. that is my win for the week and I am taking it' },
  { channel: 'lounge', who: 'dev', words: 'soup absolutely counts. what kind?' },
  { channel: 'lounge', who: 'maya', words: 'lentil. too much cumin, no regrets' },
  { channel: 'lounge', who: 'noor', words: 'I called my sister back. first time since spring' },
];

/** Makes the demo community and wants it set up, which makes the moderators' channel and follows when a bot is there. */
export function seedDemo(control: Control): void {
  const { world, memory, setUps } = control;
  const guild = makeGuild(describeDemo(world.clock.now()), control);
  const people = memory.people.get(guild.id);
  for (const { channel: name, who, words } of talk) {
    const channel = [...world.channels.values()].find((one) => one.guildId === guild.id && one.name === name);
    const authorId = people?.get(who);
    if (channel && authorId !== undefined) createMessage({ channel, authorId, content: words }, world);
  }
  setUps.want(guild);
}
