import { useRef, useState } from 'preact/hooks';
import type { Command, Message } from '../shapes.ts';
import { answerMessage, changeMessage, reactTo, removeMessage, runCommand } from '../state/act.ts';
import { findMe, readLocale, type Needs } from '../state/page-state.ts';
import { openChannel } from '../state/walk.ts';
import { readPlain } from '../markdown/read-plain.ts';
import { writeTime } from '../markdown/write-time.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { EmbedCard } from './embed.tsx';
import type { Anchor } from './floating.tsx';
import { Icon } from './icons.tsx';
import { localise } from './localise.ts';
import { Markdown } from './markdown.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { EmojiMark, FileLink, isOwn, Parts, writeSize } from './parts.tsx';
import { PersonName } from './person-name.tsx';

/** One message in the conversation; `follows` when the one above is by the same author and recent. */
export function MessageRow(props: {
  message: Message;
  follows: boolean;
  now: number;
  active: boolean;
  highlighted: boolean;
}) {
  const { message, follows } = props;
  const needs = useNeeds();
  const press = usePage((state) => state.presses[message.id]);
  const [menu, setMenu] = useState<Anchor | null>(null);
  const [editing, setEditing] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const longPress = useLongPress((at) => setMenu(at));
  const system = isSystem(message);
  return (
    <li
      id={`message-${message.id}`}
      class={[
        'message',
        follows ? 'follows' : 'begins',
        message.ephemeral ? 'ephemeral' : '',
        props.highlighted ? 'highlighted' : '',
      ].join(' ')}
      tabIndex={props.active ? 0 : -1}
      data-message={message.id}
      onContextMenu={(event) => {
        if (isInteractive(event.target)) return;
        event.preventDefault();
        setMenu(
          event.clientX === 0 && event.clientY === 0 && more.current
            ? { element: more.current }
            : { x: event.clientX, y: event.clientY },
        );
      }}
      {...longPress}
    >
      {message.replyTo !== undefined && message.replyTo !== null && !system && <ReplyLine reply={message.replyTo} />}
      {message.type === 19 && !message.replyTo && <p class="above">{words.messages.deletedMessage}</p>}
      {message.interaction && !system && <UsedLine used={message.interaction} slash={message.type === 20} />}
      {system ? (
        <SystemLine message={message} now={props.now} />
      ) : (
        <>
          {follows ? (
            <ShortTime message={message} />
          ) : (
            <span class="message-avatar">
              <Avatar name={message.author.name} bot={message.author.bot} />
            </span>
          )}
          <div class="message-body">
            {!follows && <Header message={message} now={props.now} />}
            {editing ? <Editor message={message} onEnd={() => setEditing(false)} /> : <Content message={message} />}
          </div>
        </>
      )}
      {press?.failed !== undefined && press.failed !== null && (
        <p class="press-failed" role="alert">
          <Icon name="warning" size={16} /> {press.failed}
        </p>
      )}
      {message.ephemeral && (
        <p class="only-you">
          <Icon name="eye" size={14} /> {words.messages.onlyYou} ·{' '}
          <button type="button" class="link" onClick={() => void removeMessage(message.id, needs)}>
            {words.messages.dismiss}
          </button>
        </p>
      )}
      <div class="message-tools">
        <button
          ref={more}
          type="button"
          class="tool"
          tabIndex={props.active ? 0 : -1}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          aria-label={words.messages.moreOf(message.author.name)}
          title={words.messages.more}
          onClick={(event) => setMenu({ element: event.currentTarget })}
        >
          <Icon name="more" />
        </button>
      </div>
      {menu && (
        <MessageMenu message={message} anchor={menu} onClose={() => setMenu(null)} onEdit={() => setEditing(true)} />
      )}
    </li>
  );
}

/** Types 0, 19, 20 and 23 are words of somebody: plain, reply, slash command, menu command. 21 shows a thread's first message. */
function isSystem(message: Message): boolean {
  return ![0, 19, 20, 21, 23, undefined].includes(message.type);
}

function Header({ message, now }: { message: Message; now: number }) {
  return (
    <div class="message-header">
      <PersonName id={message.author.id} name={message.author.name} bot={message.author.bot} />
      <MessageTime message={message} now={now} />
      {Boolean(message.edited) && message.content === '' && <span class="edited">{words.messages.edited}</span>}
    </div>
  );
}

function MessageTime({ message, now }: { message: Message; now: number }) {
  const locale = usePage(readLocale);
  const at = Date.parse(message.createdAt);
  const time = writeTime(at, 't', now, locale);
  const days = countDays(at, now);
  const written =
    days === 0
      ? words.messages.today(time)
      : days === 1
        ? words.messages.yesterday(time)
        : writeTime(at, 's', now, locale);
  return (
    <time class="message-time" dateTime={message.createdAt} title={writeTime(at, 'F', now, locale)}>
      {written}
    </time>
  );
}

function ShortTime({ message }: { message: Message }) {
  const locale = usePage(readLocale);
  return (
    <time class="short-time" dateTime={message.createdAt} aria-hidden="true">
      {writeTime(Date.parse(message.createdAt), 't', 0, locale)}
    </time>
  );
}

/** How many midnights lie between two moments, in this reader's zone. */
export function countDays(from: number, to: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function Content({ message }: { message: Message }) {
  const needs = useNeeds();
  if (message.loading === true)
    return (
      <p class="thinking">
        <span class="dots" aria-hidden="true" /> {words.messages.thinking(message.author.name)}
      </p>
    );
  const { thread } = message;
  const edited = Boolean(message.edited);
  return (
    <>
      {message.content !== '' && <Markdown text={message.content} />}
      {edited && message.content !== '' && <span class="edited">{words.messages.edited}</span>}
      {message.embeds.map((embed, index) => (
        <EmbedCard key={index} embed={embed} />
      ))}
      <Files message={message} />
      <Parts message={message} />
      <Reactions message={message} />
      {thread && (
        <button type="button" class="thread-card" onClick={() => void openChannel(thread.id, needs)}>
          <Icon name="thread" size={18} /> {words.messages.openThread(thread.name ?? '')}{' '}
          <Icon name="chevron" size={14} />
        </button>
      )}
    </>
  );
}

const componentsV2 = 1 << 15;

function Files({ message }: { message: Message }) {
  // With Components V2 files show only where a component names them.
  if ((message.flags & componentsV2) !== 0 || !message.attachments || message.attachments.length === 0) return null;
  return (
    <div class="files">
      {message.attachments.map((file) =>
        file.contentType?.startsWith('image/') === true && isOwn(file.url) ? (
          <img key={file.id} class="picture" src={file.url} alt={file.description ?? file.filename} loading="lazy" />
        ) : (
          <FileLink
            key={file.id}
            url={file.url}
            name={file.filename}
            note={file.size === undefined ? undefined : writeSize(file.size)}
          />
        ),
      )}
    </div>
  );
}

function Reactions({ message }: { message: Message }) {
  const needs = useNeeds();
  const meId = usePage((state) => state.meId);
  if (!message.reactions || message.reactions.length === 0) return null;
  return (
    <ul class="reactions">
      {message.reactions.map(({ emoji, count, users }) => {
        const mine = meId !== null && users.includes(meId);
        return (
          <li key={emoji}>
            <button
              type="button"
              class="reaction"
              aria-pressed={mine}
              aria-label={words.messages.reaction(emoji, count)}
              onClick={() => void reactTo(message.id, emoji, mine, needs)}
            >
              <EmojiMark emoji={{ name: emoji.split(':')[0] ?? emoji }} /> {count}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function ReplyLine({ reply }: { reply: NonNullable<Message['replyTo']> }) {
  return (
    <p class="above">
      <button type="button" class="above-link" onClick={() => document.getElementById(`message-${reply.id}`)?.focus()}>
        <strong>@{reply.author.name}</strong> <span class="ellipsis">{readPlain(reply.text)}</span>
      </button>
    </p>
  );
}

function UsedLine({ used, slash }: { used: NonNullable<Message['interaction']>; slash: boolean }) {
  if (used.name === null) return null;
  return (
    <p class="above">
      <strong>{used.user.name}</strong> {words.messages.used}{' '}
      <span class="mention">{slash ? `/${used.name}` : used.name}</span>
    </p>
  );
}

function SystemLine({ message, now }: { message: Message; now: number }) {
  return (
    <>
      <span class="message-avatar system">
        <Icon
          name={message.type === 6 ? 'pin' : message.type === 18 ? 'thread' : message.type === 24 ? 'shield' : 'arrow'}
        />
      </span>
      <div class="message-body">
        <p class="system-line">
          {describeSystem(message)} <MessageTime message={message} now={now} />
        </p>
        {message.type === 24 && message.embeds.map((embed, index) => <EmbedCard key={index} embed={embed} />)}
        {message.thread && <Content message={{ ...message, content: '', embeds: [] }} />}
      </div>
    </>
  );
}

/** Discord's message types that announce something. Source: Discord's reference, "Message Types". */
function describeSystem(message: Message): string {
  const say = words.messages.system;
  const { name } = message.author;
  switch (message.type) {
    case 1:
      return say.added(name);
    case 2:
      return say.removed(name);
    case 4:
      return say.renamed(name, message.content);
    case 6:
      return say.pin(name);
    case 7:
      return say.joined(name);
    case 18:
      return say.thread(name, message.content);
    case 24:
      return say.automod;
    default:
      return message.content === '' ? say.other(name) : message.content;
  }
}

function Editor({ message, onEnd }: { message: Message; onEnd: () => void }) {
  const needs = useNeeds();
  const [text, setText] = useState(message.content);
  return (
    <div class="editor">
      <textarea
        ref={(element) => {
          if (element && document.activeElement !== element) element.focus();
        }}
        aria-label={words.messages.editing}
        value={text}
        rows={Math.min(8, text.split('\n').length)}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onEnd();
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (text.trim() !== '') void changeMessage(message.id, text, needs).then(onEnd);
        }}
      />
      <p class="muted small">{words.messages.editHint}</p>
    </div>
  );
}

/** What can be added from the menu; others are joined by pressing them. */
const reactions = ['❤️', '🌱'];

function MessageMenu(props: { message: Message; anchor: Anchor; onClose: () => void; onEdit: () => void }) {
  const needs = useNeeds();
  const commands = usePage((state) => state.commands);
  const meId = usePage((state) => state.meId);
  const guildId = usePage((state) => state.guildId);
  const channelId = usePage((state) => state.channelId);
  const locale = usePage(readLocale);
  const { message } = props;
  const apps = commands.filter((command) => command.type === 3);
  // Whoever has no role at all cannot delete what others wrote; whether a role allows it, the sandbox says.
  const moderates =
    usePage((state) => findMe(state)?.owner === true || (findMe(state)?.roles.length ?? 0) > 0) && !message.ephemeral;
  const mine = message.author.id === meId && !message.ephemeral;
  const link = `https://discord.com/channels/${guildId ?? '@me'}/${channelId ?? ''}/${message.id}`;
  const items: MenuItem[] = [
    ...(message.ephemeral
      ? []
      : ([
          { kind: 'action', label: words.messages.reply, icon: 'reply', run: () => answerMessage(message, needs) },
          ...reactions.map((emoji): MenuItem => ({
            kind: 'action',
            label: words.messages.reactWith(emoji),
            run: () => void reactTo(message.id, emoji, false, needs),
          })),
          ...listApps(apps, message, locale, needs),
          { kind: 'heading', label: words.messages.thisMessage },
        ] satisfies MenuItem[])),
    ...(mine ? ([{ kind: 'action', label: words.messages.edit, run: props.onEdit }] satisfies MenuItem[]) : []),
    { kind: 'action', label: words.messages.copyText, run: () => void navigator.clipboard.writeText(message.text) },
    { kind: 'action', label: words.messages.copyLink, run: () => void navigator.clipboard.writeText(link) },
    { kind: 'action', label: words.messages.copyId, run: () => void navigator.clipboard.writeText(message.id) },
    ...(!mine && !moderates
      ? []
      : ([
          {
            kind: 'action',
            label: words.messages.remove,
            danger: true,
            run: () => void removeMessage(message.id, needs),
          },
        ] satisfies MenuItem[])),
  ];
  return (
    <Menu
      anchor={props.anchor}
      label={words.messages.moreOf(message.author.name)}
      items={items}
      onClose={props.onClose}
    />
  );
}

function listApps(apps: readonly Command[], message: Message, locale: string, needs: Needs): MenuItem[] {
  return [
    { kind: 'heading', label: words.messages.apps },
    ...(apps.length === 0 ? ([{ kind: 'note', label: words.messages.noApps }] satisfies MenuItem[]) : []),
    ...apps.map((command): MenuItem => {
      const label = localise(command.name, command.name_localizations, locale);
      return {
        kind: 'action',
        label,
        icon: 'arrow',
        run: () => void runCommand({ command: command.name, targetId: message.id, label }, needs),
      };
    }),
  ];
}

/** Opens a menu after half a second of touching, as phones do. */
function useLongPress(open: (at: { x: number; y: number }) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      stop();
      if (touch && !isInteractive(event.target))
        timer.current = setTimeout(() => open({ x: touch.clientX, y: touch.clientY }), 500);
    },
    onTouchMove: stop,
    onTouchEnd: stop,
    onTouchCancel: stop,
  };
}

function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, textarea, input, .floating, .picker') !== null;
}
