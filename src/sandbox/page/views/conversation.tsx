import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../shapes.ts';
import { focusWriting } from '../state/focus.ts';
import { forgetLine } from '../state/act.ts';
import { readLocale, type WaitingLine } from '../state/page-state.ts';
import { nameChannel } from '../state/walk.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { countDays, MessageRow } from './message.tsx';
import { useNeeds, useNow, usePage } from './page-context.tsx';

/** The messages of the present channel, newest at the foot; stays there while somebody reads there. */
export function Conversation() {
  const channelId = usePage((state) => state.channelId);
  const messages = usePage((state) => state.messages);
  const waiting = usePage((state) => state.waiting);
  const meId = usePage((state) => state.meId);
  const channel = usePage(nameChannel);
  const topic = usePage((state) => state.channels.find((one) => one.id === state.channelId)?.topic);
  const highlightedId = usePage((state) => state.highlightedId);
  const now = useNow();
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { scroller, away, toFoot } = useFoot(messages, waiting, `${meId ?? ''}/${channelId ?? ''}`);

  useEffect(() => {
    if (highlightedId === null || messages === null) return;
    const target = document.getElementById(`message-${highlightedId}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [highlightedId, messages === null]);

  const shown = messages ?? [];
  const lines = waiting.filter((line) => line.userId === meId && line.channelId === channelId);
  const active = shown.some((message) => message.id === activeId) ? activeId : (shown.at(-1)?.id ?? null);
  return (
    <section class="conversation" aria-label={words.messages.label(channel)} id="messages" tabIndex={-1}>
      <div class="scroller" ref={scroller}>
        {messages === null ? (
          <p class="quiet" role="status">
            {channelId === null ? '' : words.messages.loading}
          </p>
        ) : (
          <>
            <div class="beginning">
              <span class="beginning-mark">
                <Icon name="hash" size={32} />
              </span>
              <p>{words.messages.beginning(channel)}</p>
              {topic && <Markdown text={topic} />}
            </div>
            <ol
              ref={list}
              class="messages"
              onFocusIn={(event) => setActiveId(readMessageId(event.target) ?? activeId)}
              onKeyDown={(event) => moveThroughMessages(event, list.current)}
            >
              {shown.flatMap((message, index) => {
                const before = shown[index - 1];
                const newDay = !before || countDays(Date.parse(before.createdAt), Date.parse(message.createdAt)) !== 0;
                return [
                  ...(newDay ? [<DayLine key={`day-${message.id}`} at={message.createdAt} />] : []),
                  <MessageRow
                    key={message.id}
                    message={message}
                    follows={!newDay && followsOn(message, before)}
                    now={now}
                    active={message.id === active}
                    highlighted={message.id === highlightedId}
                  />,
                ];
              })}
            </ol>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </>
        )}
      </div>
      {away && (
        <button type="button" class="to-foot" onClick={toFoot}>
          {words.messages.newest} <Icon name="down" size={16} />
        </button>
      )}
    </section>
  );
}

/** True when a message continues the one above: same author, within seven minutes, and nothing stands over it. */
function followsOn(message: Message, before: Message | undefined): boolean {
  if (!before || before.author.id !== message.author.id || before.ephemeral !== message.ephemeral) return false;
  if (message.interaction?.name || message.replyTo || (message.type ?? 0) !== 0 || (before.type ?? 0) > 17)
    return false;
  return Date.parse(message.createdAt) - Date.parse(before.createdAt) < 7 * 60_000;
}

function DayLine({ at }: { at: string }) {
  const locale = usePage(readLocale);
  return (
    <li class="day" role="separator">
      <span>{new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at))}</span>
    </li>
  );
}

function Line({ line }: { line: WaitingLine }) {
  const needs = useNeeds();
  return (
    <div class="message begins ephemeral waiting-line" role={line.failed === null ? 'status' : 'alert'}>
      <span class="message-avatar">
        <Avatar name={words.bot} bot />
      </span>
      <div class="message-body">
        <div class="message-header">
          <span class="person-name">{words.bot}</span>
          <span class="app-mark">{words.person.app}</span>
          <span class="mention">{line.label}</span>
        </div>
        {line.failed === null ? (
          <p class="thinking">
            <span class="dots" aria-hidden="true" /> {words.messages.sending}
          </p>
        ) : (
          <p class="press-failed">
            <Icon name="warning" size={16} /> {line.failed}
          </p>
        )}
      </div>
      {line.failed !== null && (
        <p class="only-you">
          <Icon name="eye" size={14} /> {words.messages.onlyYou} ·{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              forgetLine(line.key, needs);
              focusWriting();
            }}
          >
            {words.messages.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** Keeps the newest message in sight while the reader is at the foot, and tells when they are not. */
function useFoot(messages: unknown, waiting: unknown, place: string) {
  const scroller = useRef<HTMLDivElement>(null);
  const atFoot = useRef(true);
  const [away, setAway] = useState(false);
  const toFoot = (): void => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  useLayoutEffect(() => {
    atFoot.current = true;
    setAway(false);
  }, [place]);
  useLayoutEffect(() => {
    if (atFoot.current) toFoot();
  }, [messages, waiting, place]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      atFoot.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
      setAway(element.scrollHeight - element.scrollTop - element.clientHeight > 400);
    };
    // Pictures that arrive late and a composer that grows must not push the newest message out of sight.
    const resize = new ResizeObserver(() => {
      if (atFoot.current) toFoot();
    });
    resize.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resize.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { scroller, away, toFoot };
}

function readMessageId(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('[data-message]') : null;
  return row instanceof HTMLElement ? (row.dataset['message'] ?? null) : null;
}

function moveThroughMessages(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target } = event;
  if (!list || !(target instanceof HTMLElement) || target.dataset['message'] === undefined) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-message]')];
  const at = rows.indexOf(target);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || !rows[to]) return;
  event.preventDefault();
  rows[to].focus();
}
