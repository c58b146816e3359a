import { drawButton, drawButtonRows, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { forgetButton, optInButton, optOutButton, showPageButton } from './buttons.ts';
import type { Forgotten } from './forget-person.ts';
import { goesBy } from './kept.ts';
import type { Counted } from './show-kept.ts';

/** What goes, what stays and why, before anything is done. */
export function drawForgetQuestion({ privacy: { forget: say } }: Words): Card {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return {
    content: [
      say.heading,
      `${say.goes}\n${list(say.goesList)}`,
      `${say.stays}\n${list(say.staysList)}`,
      `${say.warning} ${say.copy}`,
    ].join('\n\n'),
    components: drawButtonRows([drawButton(say.yes, forgetButton.encode({}), 'plain')]),
  };
}

/** What became of it; threads that are left are named, so that somebody can delete them. */
export function drawForgotten({ hadAnything, threads }: Forgotten, { privacy: { forget: say } }: Words): Card {
  const left = threads.left.map((id) => `<#${id}>`).join(', ');
  const lines = [
    hadAnything ? say.done : say.nothing,
    ...(threads.removed.length > 0 ? [say.threadGone] : []),
    ...(left === '' ? [] : [say.threadsLeft({ threads: left })]),
  ];
  return { content: lines.join('\n'), components: [] };
}

/** What is said beside the files. */
export function drawExported({ count }: { count: number }, { privacy: say }: Words): Card {
  return textCard(`${say.exported({ count })}\n\n${say.file.twice}`);
}

/** So much stands on one page, in characters: about two screens of a phone. Heading and number of the page come to it, and Discord takes 2,000. */
const mostOnPage = 1400;

/**
 * What is kept about somebody: each kind with why and until when, as many as fit; the rest on further pages. A page that is not there any more is the
 * last one. What cannot be found, and what can be done about all of it, stands at the end.
 */
export function drawKept(kept: readonly Counted[], page: number, { privacy: say, groups: { browse } }: Words): Card {
  const { show, file, kinds } = say;
  const kindBlocks = kept.map(({ kind, count }) => {
    const { name, why, until } = kinds[kind];
    return `${show.kind({ name, count: String(count) })}\n${why} ${until}`;
  });
  const found = kept.map(({ kind }) => kind);
  const opening = kept.length === 0 ? [show.nothing] : goesBy(found, ['key']) ? [file.how] : [];
  // Nothing is said of a command that would find nothing to do.
  const next = [
    ...(kept.length > 0 ? [show.inFile] : []),
    ...(goesBy(found, ['key', 'removed']) ? [show.forget] : []),
    show.noMessages,
  ];
  const head = `**${file.title}**`;
  const pages = fillPages([...opening, ...kindBlocks, file.notFound, next.join('\n')], mostOnPage);
  const at = Math.min(page, pages.length);
  const foot = pages.length === 1 ? [] : [`-# ${browse.page({ page: String(at), pages: String(pages.length) })}`];
  const turn = (to: number, label: string) => drawButton(label, showPageButton.encode({ page: String(to) }), 'plain');
  return {
    content: [head, ...(pages[at - 1] ?? []), ...foot].join(gap),
    components: drawButtonRows([
      ...(at > 1 ? [turn(at - 1, browse.previous)] : []),
      ...(at < pages.length ? [turn(at + 1, browse.next)] : []),
    ]),
  };
}

/** Between two paragraphs. */
const gap = '\n\n';

/** Puts paragraphs on pages of so much room each, in their order. */
function fillPages(paragraphs: readonly string[], room: number): string[][] {
  const pages: string[][] = [[]];
  let left = room;
  for (const paragraph of paragraphs) {
    const length = paragraph.length + gap.length;
    if (length > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(paragraph);
    left -= length;
  }
  return pages;
}

/** What it means while it is on, what stays all the same, and how it stands with whoever asks. */
export function drawOptOut({ isOut }: { isOut: boolean }, { privacy: { optOut: say } }: Words): Card {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const button = isOut
    ? drawButton(say.turnOff, optInButton.encode({}), 'plain')
    : drawButton(say.turnOn, optOutButton.encode({}), 'plain');
  return {
    content: [
      `${say.heading}\n${isOut ? say.isOn : say.isOff}`,
      `${say.means}\n${list(say.meansList)}`,
      `${say.stays}\n${list(say.staysList)}`,
      `${say.kept} ${say.help}`,
    ].join('\n\n'),
    components: drawButtonRows([button]),
  };
}

/** What became of a press: the same card as it stands now, with what was done above it. */
export function drawOptOutChanged({ isOut }: { isOut: boolean }, words: Words): Card {
  const { optOut: say } = words.privacy;
  const card = drawOptOut({ isOut }, words);
  return { ...card, content: `${isOut ? say.turnedOn : say.turnedOff}\n\n${card.content ?? ''}` };
}
