import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findEntries, findTyped, type CommandEntry } from '../../commands/command-entries.ts';
import { localise } from '../localise.ts';
import { answerMessage, sayMessage } from '../../state/act.ts';
import { readLocale } from '../../state/page-state.ts';
import { nameChannel } from '../../state/walk.ts';
import { words } from '../../words.ts';
import { Icon } from '../icons.tsx';
import { listChannels, listPeople, listRoles } from '../list-choices.ts';
import { useNeeds, usePage } from '../page-context.tsx';
import { filterChoices, type Choice } from '../picker.tsx';
import { moveInList, Suggestions } from './suggestions.tsx';

const mostCharacters = 2000;

/** A name to put into the text, and what is sent for it. */
interface Named extends Choice {
  code: string;
}

/** The line for messages. A slash in front opens the commands, `@` and `#` the people and channels. */
export function TextBox(props: {
  draft: string;
  entries: readonly CommandEntry[];
  onDraft: (text: string) => void;
  onPick: (entry: CommandEntry) => void;
}) {
  const needs = useNeeds();
  const channel = usePage(nameChannel);
  const channelId = usePage((state) => state.channelId);
  const writable = usePage((state) => state.channels.find((one) => one.id === state.channelId)?.writable) !== false;
  const replyTo = usePage((state) => state.replyTo);
  const [text, setText] = useState(props.draft);
  const [caret, setCaret] = useState(props.draft.length);
  const [at, setAt] = useState(0);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const named = useNamed();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useAutoHeight(box, text);

  const typedCommand = /^\/([^\n]*)$/.exec(text)?.[1];
  const mention = typedCommand === undefined ? /(?:^|\s)([@#])([^\s@#]*)$/.exec(text.slice(0, caret)) : null;
  const open = closedFor !== text;
  const entries = open && typedCommand !== undefined ? findEntries(props.entries, typedCommand) : null;
  const names = open && mention ? findNamed(named, mention[1] ?? '', mention[2] ?? '') : null;
  const length = entries?.length ?? names?.length ?? 0;
  const index = Math.min(at, Math.max(length - 1, 0));

  const change = (next: string, nextCaret = next.length): void => {
    setText(next);
    setCaret(nextCaret);
    setAt(0);
    setClosedFor(null);
    props.onDraft(next);
  };
  // Also when the commands arrive after they were typed.
  const typed = findTyped(props.entries, text);
  useLayoutEffect(() => {
    if (typed) props.onPick(typed);
  }, [typed]);
  const insert = (one: Named | undefined): void => {
    if (!one || !mention) return;
    const start = caret - (mention[2] ?? '').length - 1;
    const written = `${one.mark ?? ''}${one.label} `;
    change(`${text.slice(0, start)}${written}${text.slice(caret)}`, start + written.length);
    box.current?.focus();
  };
  const send = async (): Promise<void> => {
    const content = writeCodes(text.trim(), named);
    if (content === '' || content.length > mostCharacters || channelId === null) return;
    const before = text;
    change('');
    if (!(await sayMessage(content, needs))) change(before);
  };
  const pick = (): void => {
    if (entries?.[index]) props.onPick(entries[index]);
    else insert(names?.[index]);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const to = (entries ?? names) ? moveInList(event.key, index, length) : null;
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (length > 0 && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) {
      event.preventDefault();
      pick();
    } else if (event.key === 'Escape' && (entries ?? names)) {
      event.preventDefault();
      setClosedFor(text);
    } else if (event.key === 'Enter' && !event.shiftKey && !(entries && typedCommand !== '')) {
      event.preventDefault();
      void send();
    }
  };
  const over = text.length - mostCharacters;
  const listId = `${id}-list`;
  return (
    <>
      {entries && (
        <CommandSuggestions
          id={listId}
          entries={entries}
          typed={typedCommand ?? ''}
          at={index}
          onHover={setAt}
          onPick={props.onPick}
        />
      )}
      {names && names.length > 0 && (
        <Suggestions
          id={listId}
          label={words.composer.mention}
          items={names}
          at={index}
          none=""
          keyOf={(one) => one.code}
          draw={(one) => (
            <span class="choice-label">
              {one.mark}
              {one.label}
            </span>
          )}
          onHover={setAt}
          onPick={insert}
        />
      )}
      {replyTo && (
        <p class="replying">
          <span class="grow ellipsis">{words.messages.replying(replyTo.author.name)}</span>
          <button
            type="button"
            class="tool"
            aria-label={words.messages.stopReply}
            onClick={() => answerMessage(null, needs)}
          >
            <Icon name="close" size={14} />
          </button>
        </p>
      )}
      <div class="composer-line">
        <button
          type="button"
          class="tool"
          aria-label={words.composer.openCommands}
          title={words.composer.openCommands}
          disabled={channelId === null}
          onClick={() => {
            change('/');
            box.current?.focus();
          }}
        >
          <Icon name="slash" />
        </button>
        <textarea
          ref={box}
          id="composer"
          rows={1}
          value={text}
          disabled={channelId === null}
          placeholder={
            channelId === null
              ? words.composer.nowhere
              : writable
                ? words.composer.label(channel)
                : words.composer.readOnly
          }
          aria-label={words.composer.label(channel)}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={listId}
          {...(length > 0 ? { 'aria-activedescendant': `${listId}-${index}` } : {})}
          {...(over > 0 ? { 'aria-describedby': `${id}-over`, 'aria-invalid': true } : {})}
          onInput={(event) => change(event.currentTarget.value, event.currentTarget.selectionStart)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={key}
        />
        {over > -200 && (
          <span id={`${id}-over`} class={over > 0 ? 'count over' : 'count'} role="status">
            {over > 0 ? words.composer.tooLong(over) : words.composer.left(-over)}
          </span>
        )}
        <button
          type="button"
          class="tool send"
          aria-label={words.composer.send}
          title={words.composer.send}
          disabled={text.trim() === '' || over > 0}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </>
  );
}

function CommandSuggestions(props: {
  id: string;
  entries: readonly CommandEntry[];
  typed: string;
  at: number;
  onHover: (index: number) => void;
  onPick: (entry: CommandEntry) => void;
}) {
  const locale = usePage(readLocale);
  return (
    <Suggestions
      id={props.id}
      label={words.composer.commands}
      heading={words.composer.commands}
      items={props.entries}
      at={props.at}
      none={words.composer.noCommand(props.typed)}
      keyOf={(entry) => entry.name}
      draw={(entry) => (
        <span class="command-choice">
          <span class="command-choice-line">
            <span class="choice-label">/{entry.label}</span>
            {entry.options.map((option) => (
              <span key={option.name} class={option.required === true ? 'option-hint required' : 'option-hint'}>
                {localise(option.name, option.name_localizations, locale)}
              </span>
            ))}
          </span>
          <span class="choice-description">{entry.description}</span>
        </span>
      )}
      onHover={props.onHover}
      onPick={props.onPick}
    />
  );
}

function useNamed(): Named[] {
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const channels = usePage((state) => state.channels);
  return useMemo(() => {
    const known = { people, roles, channels, guildId: null };
    return [
      ...listPeople(known).map((one) => ({ ...one, code: `<@${one.value}>` })),
      ...listRoles(known)
        .filter((one) => one.label !== 'everyone')
        .map((one) => ({ ...one, code: `<@&${one.value}>` })),
      ...listChannels(known, [0, 2, 5, 10, 11, 12, 13, 15]).map((one) => ({ ...one, code: `<#${one.value}>` })),
    ];
  }, [people, roles, channels]);
}

function findNamed(named: readonly Named[], mark: string, typed: string): Named[] {
  const fitting = new Set(
    filterChoices(
      named.filter((one) => one.mark === mark),
      typed,
    ).slice(0, 8),
  );
  return named.filter((one) => fitting.has(one));
}

/** Writes `@maya` and `#lounge` the way Discord sends them; longer names first, so that none is cut short. */
export function writeCodes(
  text: string,
  named: readonly { mark?: string | null; label: string; code: string }[],
): string {
  return [...named]
    .sort((one, other) => other.label.length - one.label.length)
    .reduce((written, one) => {
      const name = `${one.mark ?? ''}${one.label}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return written.replace(new RegExp(`(?<![\\w<])${name}(?![\\w-])`, 'g'), () => one.code);
    }, text);
}

function useAutoHeight(box: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 260)}px`;
  }, [box, text]);
  useEffect(() => {
    const element = box.current;
    // A keyboard is at hand where a pointer is precise; on a phone the focus would raise the keyboard over the messages.
    if (element && matchMedia('(pointer: fine)').matches && document.activeElement === document.body) element.focus();
  }, [box]);
}
