import { z } from 'zod';
import { drawButton, drawPanel, escapeMarkdown, textCard } from '../discord/cards.ts';
import { defineFamily } from '../discord/custom-id.ts';
import type { Card } from '../discord/reply.ts';
import type { ServerSettings } from '../servers/settings.ts';
import { languages, type Words } from '../words/words.ts';
import type { Preview } from './import-shape.ts';
import type { ImportPlan } from './plan-import.ts';

const token = z.string().regex(/^[\da-f]{12}$/);

/** Brings in what was looked at. */
export const bringInButton = defineFamily('shape-in', { token });
/** Forgets it. */
export const leaveButton = defineFamily('shape-leave', { token });

/** So many characters the names of groups may take, of each kind: with all the rest they fit on one card. */
const roomForNames = 1000;

/** What a file would bring in. */
export function drawPreview({ present, plan, token: pending }: Preview, { shape: say }: Words): Card {
  const settings = listChanges(present.settings, plan.settings, say);
  return drawPanel({
    accent: 0x3f9c6d,
    paragraphs: [
      `${say.heading}\n${say.intro}`,
      settings.length > 0 ? settings.join('\n') : say.sameSettings,
      ...drawLines(present, plan, say),
      ...(plan.drafts.length > 0 ? [say.drafts(writeNames(plan.drafts.map(({ name }) => name)))] : []),
      ...(plan.leftOut.groups.length > 0 ? [say.draftsLeftOut(writeNames(plan.leftOut.groups))] : []),
    ],
    buttons: [
      drawButton(say.bringIn, bringInButton.encode({ token: pending }), 'primary'),
      drawButton(say.leave, leaveButton.encode({ token: pending }), 'plain'),
    ],
  });
}

/** It is brought in. */
export function drawBroughtIn({ drafts }: ImportPlan, { shape: say }: Words): Card {
  return drawPanel({ accent: 0x3f9c6d, paragraphs: [say.broughtIn(drafts.length)], buttons: [] });
}

/** It was left. */
export function drawLeft({ shape: say }: Words): Card {
  return drawPanel({ accent: 0x3f9c6d, paragraphs: [say.left], buttons: [] });
}

/** What comes with the file. */
export function drawExported({ shape: say }: Words): Card {
  return textCard(say.exported);
}

function listChanges(before: ServerSettings, after: ServerSettings, say: Words['shape']): string[] {
  const write = (settings: ServerSettings): Record<keyof typeof say.names, string> => ({
    language: languages[settings.language].name,
    languagesOff: [...settings.languagesOff].map((code) => languages[code].name).join(', ') || say.none,
    zone: settings.zone,
    country: settings.country ?? say.none,
    age: String(settings.age),
    workplace: settings.workplace ? say.yes : say.no,
    smallTeam: settings.smallTeam ? say.yes : say.no,
    trial: settings.trial ? say.yes : say.no,
  });
  const [was, will] = [write(before), write(after)];
  return (Object.keys(say.names) as (keyof typeof say.names)[])
    .filter((key) => was[key] !== will[key])
    .map((key) => say.setting({ name: say.names[key], before: was[key], after: will[key] }));
}

function drawLines({ lines }: Preview['present'], plan: ImportPlan, say: Words['shape']): string[] {
  const added = plan.lines.own.length - lines.own.length;
  const hidden = plan.lines.hidden.size - lines.hidden.size;
  const said = [
    ...(added > 0 ? [say.lines(added)] : []),
    ...(plan.leftOut.linesThere > 0 ? [say.linesThere(plan.leftOut.linesThere)] : []),
    ...(plan.leftOut.lines > 0 ? [say.linesLeftOut(plan.leftOut.lines)] : []),
    ...(hidden > 0 ? [say.hidden(hidden)] : []),
  ];
  return said.length > 0 ? [said.join('\n')] : [];
}

function writeNames(names: readonly string[]): string {
  const written = names.map((name) => escapeMarkdown(name) || '…');
  let room = roomForNames;
  const end = written.findIndex((name) => (room -= name.length + 2) < 0);
  return (end === -1 ? written : [...written.slice(0, end), '…']).join(', ');
}
