import { drawButton, drawButtonRows, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { forgetButton, optInButton, optOutButton } from './buttons.ts';
import type { Forgotten } from './forget-person.ts';

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

/** What is said beside the file. */
export function drawExported({ count }: { count: number }, { privacy: say }: Words): Card {
  return textCard(say.exported({ count }));
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
