import { useMemo, useState } from 'preact/hooks';
import { parseMarkdown, type Block, type Inline } from '../markdown/parse-markdown.ts';
import { writeTime } from '../markdown/write-time.ts';
import { readLocale } from '../state/page-state.ts';
import { followLink, openChannel } from '../state/walk.ts';
import { words } from '../words.ts';
import { useNeeds, useNow, usePage } from './page-context.tsx';

/** Discord's markdown as a reader of Discord sees it. */
export function Markdown({ text, inline = false }: { text: string; inline?: boolean }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return inline ? <>{blocks.map((block) => drawBlock(block))}</> : <div class="markdown">{blocks.map(drawBlock)}</div>;
}

function drawBlock(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInline(block.children)}</p>;
    case 'heading':
      // The page itself holds levels one and two.
      return (
        <p role="heading" aria-level={block.level + 2} class={`heading heading-${block.level}`}>
          {drawInline(block.children)}
        </p>
      );
    case 'subtext':
      return <p class="subtext">{drawInline(block.children)}</p>;
    case 'quote':
      return <blockquote>{block.children.map(drawBlock)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item.map(drawBlock)}</li>);
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function drawInline(pieces: readonly Inline[]) {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'break':
        return <br />;
      case 'strong':
        return <strong>{drawInline(piece.children)}</strong>;
      case 'emphasis':
        return <em>{drawInline(piece.children)}</em>;
      case 'underline':
        return <u>{drawInline(piece.children)}</u>;
      case 'strike':
        return <s>{drawInline(piece.children)}</s>;
      case 'spoiler':
        return <Spoiler pieces={piece.children} />;
      case 'code':
        return <code>{piece.text}</code>;
      case 'link':
        return <Link url={piece.url} pieces={piece.children} />;
      case 'user':
      case 'role':
      case 'channel':
        return <Mention kind={piece.kind} id={piece.id} />;
      case 'everyone':
        return <span class="mention">{piece.text}</span>;
      case 'command':
        return <span class="mention">/{piece.name}</span>;
      case 'emoji':
        return <span class="custom-emoji">:{piece.name}:</span>;
      case 'time':
        return <Moment at={piece.seconds * 1000} style={piece.style} />;
    }
  });
}

function Spoiler({ pieces }: { pieces: Inline[] }) {
  const [shown, setShown] = useState(false);
  if (shown) return <span class="spoiler shown">{drawInline(pieces)}</span>;
  return (
    <button type="button" class="spoiler" aria-label={words.messages.spoiler} onClick={() => setShown(true)}>
      <span aria-hidden="true">{drawInline(pieces)}</span>
    </button>
  );
}

function Link({ url, pieces }: { url: string; pieces: Inline[] }) {
  const needs = useNeeds();
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      title={url}
      onClick={(event) => {
        if (followLink(url, needs)) event.preventDefault();
      }}
    >
      {drawInline(pieces)}
    </a>
  );
}

/** The name behind a mention; channels can be followed. */
export function Mention({ kind, id }: { kind: 'user' | 'role' | 'channel'; id: string }) {
  const needs = useNeeds();
  const person = usePage((state) => (kind === 'user' ? state.people.find((one) => one.id === id) : undefined));
  const role = usePage((state) => (kind === 'role' ? state.roles.find((one) => one.id === id) : undefined));
  const channel = usePage((state) => (kind === 'channel' ? state.channels.find((one) => one.id === id) : undefined));
  const isMe = usePage((state) => kind === 'user' && state.meId === id);
  if (kind === 'user')
    return (
      <span class={isMe ? 'mention me' : 'mention'}>{person ? `@${person.name}` : words.messages.unknownUser}</span>
    );
  if (kind === 'role')
    return (
      <span class="mention" style={role && role.color !== 0 ? { '--mention': writeColour(role.color) } : {}}>
        {role ? `@${role.name}` : words.messages.unknownRole}
      </span>
    );
  if (!channel) return <span class="mention">{words.messages.unknownChannel}</span>;
  return (
    <button type="button" class="mention" onClick={() => void openChannel(channel.id, needs)}>
      #{channel.name}
    </button>
  );
}

function Moment({ at, style }: { at: number; style: Parameters<typeof writeTime>[1] }) {
  const now = useNow();
  const locale = usePage(readLocale);
  const iso = Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : undefined;
  return (
    <time class="moment" {...(iso === undefined ? {} : { dateTime: iso })} title={writeTime(at, 'F', now, locale)}>
      {writeTime(at, style, now, locale)}
    </time>
  );
}

/** Discord's colour number as CSS. */
export function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
