import { useMemo, useState } from 'preact/hooks';
import type {
  ButtonPart,
  ContainerPart,
  Emoji,
  MediaItem,
  Message,
  MessagePart,
  RowPart,
  SectionPart,
  SelectPart,
} from '../shapes.ts';
import { pressPart } from '../state/act.ts';
import { followLink } from '../state/walk.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { listSelectChoices, readDefaults, readPlaceholder } from './list-choices.ts';
import { Markdown, writeColour } from './markdown.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { Picker } from './picker.tsx';

/** A message's components: rows below old messages, and Components V2. */
export function Parts({ message }: { message: Message }) {
  if (message.components.length === 0) return null;
  return <div class="parts">{message.components.map((part, index) => drawPart(part, message, index))}</div>;
}

function drawPart(part: MessagePart, message: Message, key: number) {
  switch (part.type) {
    case 1:
      return <Row key={key} part={part} message={message} />;
    case 9:
      return <Section key={key} part={part} message={message} />;
    case 10:
      return <Markdown key={key} text={part.content} />;
    case 12:
      return <Gallery key={key} items={part.items} message={message} />;
    case 13:
      return (
        <FileLink
          key={key}
          url={resolveMedia(part.file.url, message)}
          name={part.name ?? readName(part.file.url)}
          note={typeof part.size === 'number' ? writeSize(part.size) : undefined}
        />
      );
    case 14:
      return part.divider === false ? (
        <div key={key} class={part.spacing === 2 ? 'gap large' : 'gap'} />
      ) : (
        <hr key={key} class={part.spacing === 2 ? 'large' : ''} />
      );
    case 17:
      return <Container key={key} part={part} message={message} />;
    default:
      return <UnknownPart key={key} part={part} />;
  }
}

/** Discord may have a component that this page has never heard of: that is said, not hidden. */
function UnknownPart({ part }: { part: never }) {
  const { type } = part as { type: number };
  return <p class="muted">{words.messages.unknownPart(type)}</p>;
}

function Container({ part, message }: { part: ContainerPart; message: Message }) {
  const [hidden, setHidden] = useState(part.spoiler === true);
  const colour = part.accent_color ?? null;
  return (
    <div
      class={colour === null ? 'container' : 'container accented'}
      style={colour === null ? {} : { '--accent': writeColour(colour) }}
    >
      {hidden ? (
        <button type="button" class="button secondary" onClick={() => setHidden(false)}>
          {words.messages.spoiler}
        </button>
      ) : (
        part.components.map((inner, index) => drawPart(inner, message, index))
      )}
    </div>
  );
}

function Section({ part, message }: { part: SectionPart; message: Message }) {
  const { accessory } = part;
  return (
    <div class="section">
      <div class="grow">
        {part.components.map((text, index) => (
          <Markdown key={index} text={text.content} />
        ))}
      </div>
      {accessory.type === 2 ? (
        <Button part={accessory} message={message} />
      ) : (
        <Picture item={accessory} message={message} class="thumbnail" />
      )}
    </div>
  );
}

function Gallery({ items, message }: { items: readonly MediaItem[]; message: Message }) {
  return (
    <div class={items.length > 1 ? 'gallery several' : 'gallery'}>
      {items.map((item, index) => (
        <Picture key={index} item={item} message={message} class="picture" />
      ))}
    </div>
  );
}

function Picture({ item, message, class: name }: { item: MediaItem; message: Message; class: string }) {
  const [shown, setShown] = useState(item.spoiler !== true);
  const url = resolveMedia(item.media.url, message);
  if (!shown)
    return (
      <button type="button" class={`${name} covered`} onClick={() => setShown(true)}>
        {words.messages.spoiler}
      </button>
    );
  return isOwn(url) ? (
    <img class={name} src={url} alt={item.description ?? words.messages.picture} loading="lazy" />
  ) : (
    <FileLink url={url} name={item.description ?? words.messages.picture} />
  );
}

/** A file, to download, or a picture of somewhere else: linked, so that this page asks nobody but the sandbox. */
export function FileLink({ url, name, note }: { url: string; name: string; note?: string | undefined }) {
  return (
    <a
      class="file"
      href={url}
      {...(isOwn(url) ? { download: name } : { target: '_blank', rel: 'noreferrer noopener' })}
    >
      <Icon name="file" />
      <span class="grow">
        <span class="file-name">{name}</span>
        {note !== undefined && <span class="muted small">{note}</span>}
      </span>
    </a>
  );
}

function Row({ part, message }: { part: RowPart; message: Message }) {
  return (
    <div class="row">
      {part.components.map((inner, index) =>
        inner.type === 2 ? (
          <Button key={index} part={inner} message={message} />
        ) : (
          <Select key={index} part={inner} message={message} />
        ),
      )}
    </div>
  );
}

const looks = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'primary' } as const;

function Button({ part, message }: { part: ButtonPart; message: Message }) {
  const needs = useNeeds();
  const press = usePage((state) => state.presses[message.id]);
  const label = (
    <>
      {part.emoji && <EmojiMark emoji={part.emoji} />}
      {part.label && <span>{part.label}</span>}
    </>
  );
  const { url, custom_id: customId } = part;
  if (part.style === 5 && url)
    return (
      <a
        class="button secondary"
        href={url}
        target="_blank"
        rel="noreferrer noopener"
        aria-disabled={part.disabled === true}
        onClick={(event) => {
          if (part.disabled === true || followLink(url, needs)) event.preventDefault();
        }}
      >
        {label}
        <Icon name="external" size={14} />
      </a>
    );
  const waiting = press !== undefined && press.failed === null;
  return (
    <button
      type="button"
      class={`button ${looks[part.style]}`}
      disabled={part.disabled === true || !customId}
      aria-busy={waiting && press.customId === customId}
      onClick={() => {
        if (customId) void pressPart(message.id, customId, undefined, needs);
      }}
    >
      <span class="button-label">{label}</span>
      {waiting && press.customId === customId && <span class="dots" aria-hidden="true" />}
    </button>
  );
}

function Select({ part, message }: { part: SelectPart; message: Message }) {
  const needs = useNeeds();
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const channels = usePage((state) => state.channels);
  const guildId = usePage((state) => state.guildId);
  const press = usePage((state) => state.presses[message.id]);
  const choices = useMemo(
    () => listSelectChoices(part, { people, roles, channels, guildId }),
    [part, people, roles, channels, guildId],
  );
  return (
    <div class="select">
      <Picker
        label={readPlaceholder(part)}
        placeholder={readPlaceholder(part)}
        choices={choices}
        chosen={readDefaults(part)}
        least={part.min_values ?? 1}
        most={part.max_values ?? 1}
        disabled={part.disabled === true}
        busy={press !== undefined && press.failed === null && press.customId === part.custom_id}
        onChoose={(values) => void pressPart(message.id, part.custom_id, values, needs)}
      />
    </div>
  );
}

/** An emoji; a server's own is written by its name. */
export function EmojiMark({ emoji }: { emoji: Emoji }) {
  return (
    <span class="emoji" aria-hidden="true">
      {emoji.id ? `:${emoji.name ?? ''}:` : emoji.name}
    </span>
  );
}

/** `attachment://name` becomes the stored file's address. */
function resolveMedia(url: string, message: Message): string {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  if (name === undefined) return url;
  return message.attachments?.find((file) => file.filename === name)?.url ?? '';
}

/** A file's size as people read it. */
export function writeSize(bytes: number): string {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function readName(url: string): string {
  return decodeURIComponent(url.split(/[/?]/).findLast((piece) => piece.includes('.')) ?? words.messages.file);
}

/** True for files of the sandbox itself. */
export function isOwn(url: string): boolean {
  return url.startsWith('data:image/') || new URL(url, location.href).origin === location.origin;
}
