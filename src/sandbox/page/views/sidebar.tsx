import { channelTypes, type Channel } from '../shapes.ts';
import { isUnread } from '../state/page-state.ts';
import { openChannel } from '../state/walk.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { Rail } from './rail.tsx';

/** Servers, channels and threads. A drawer on phones. */
export function Sidebar() {
  const drawer = usePage((state) => state.drawer);
  const guild = usePage((state) => state.sandbox?.guilds.find((one) => one.guildId === state.guildId));
  const guildId = usePage((state) => state.guildId);
  return (
    <div class={drawer === 'channels' ? 'sidebar open' : 'sidebar'} id="sidebar">
      <Rail />
      <nav class="channels" aria-label={words.channels.label}>
        <h1 class="place-name">{guildId === null ? words.channels.direct : (guild?.name ?? words.nobody)}</h1>
        {guildId === null ? <DirectList /> : <ChannelList />}
      </nav>
    </div>
  );
}

function DirectList() {
  const directId = usePage((state) => state.directId);
  const lastMessageId = usePage((state) => state.directLastId);
  if (directId === null) return <p class="quiet">{words.channels.noDirect}</p>;
  return (
    <ul class="channel-list">
      <ChannelRow channel={{ id: directId, name: words.bot, type: channelTypes.direct, lastMessageId }} />
    </ul>
  );
}

function ChannelList() {
  const channels = usePage((state) => state.channels);
  const messages = usePage((state) => state.messages);
  if (channels.length === 0) return messages === null ? null : <p class="quiet">{words.channels.empty}</p>;
  const inside = (parentId: string | null): Channel[] =>
    channels.filter((channel) => readParent(channel, channels) === parentId && channel.archived !== true);
  return (
    <ul class="channel-list">
      {[...inside(null).filter((one) => !isCategory(one)), ...inside(null).filter(isCategory)].map((channel) =>
        isCategory(channel) ? (
          <li key={channel.id} class="category">
            <p class="category-name">{channel.name}</p>
            <ul>
              {inside(channel.id).map((inner) => (
                <ChannelRow key={inner.id} channel={inner} threads={inside(inner.id)} />
              ))}
            </ul>
          </li>
        ) : (
          <ChannelRow key={channel.id} channel={channel} threads={inside(channel.id)} />
        ),
      )}
    </ul>
  );
}

/** The parent as far as this person sees it: a thread of a channel they cannot see stands by itself. */
function readParent(channel: Channel, channels: readonly Channel[]): string | null {
  const parentId = channel.parentId ?? null;
  return channels.some((one) => one.id === parentId) ? parentId : null;
}

function isCategory(channel: Channel): boolean {
  return channel.type === channelTypes.category;
}

function ChannelRow({ channel, threads = [] }: { channel: Channel; threads?: readonly Channel[] }) {
  const needs = useNeeds();
  const isHere = usePage((state) => state.channelId === channel.id);
  const unread = usePage((state) => isUnread(channel.id, channel.lastMessageId, state));
  const kind =
    channel.type === channelTypes.privateThread
      ? `, ${words.channels.private}`
      : channel.type === channelTypes.publicThread
        ? `, ${words.channels.thread}`
        : '';
  return (
    <li>
      <button
        type="button"
        class={unread ? 'channel unread' : 'channel'}
        aria-current={isHere ? 'page' : undefined}
        aria-label={`${channel.name ?? ''}${kind}${unread ? `, ${words.channels.unread}` : ''}`}
        onClick={() => void openChannel(channel.id, needs)}
      >
        {channel.type === channelTypes.direct ? (
          <Avatar name={words.bot} bot size={28} />
        ) : (
          <Icon name={chooseIcon(channel.type)} size={18} />
        )}
        <span class="ellipsis">{channel.name}</span>
      </button>
      {threads.length > 0 && (
        <ul class="threads">
          {threads.map((thread) => (
            <ChannelRow key={thread.id} channel={thread} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The sign in front of a channel. */
export function chooseIcon(type: number): IconName {
  if (type === channelTypes.privateThread) return 'lock';
  if (type === channelTypes.publicThread || type === channelTypes.announcementThread) return 'thread';
  if (type === channelTypes.voice || type === channelTypes.stage) return 'volume';
  return type === channelTypes.direct ? 'at' : 'hash';
}
