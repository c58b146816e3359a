import { drawButton, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { namePermissions } from '../../groups/founding/find-lacking.ts';
import { listFrom } from '../../schedule/occurrences.ts';
import { enStaff } from '../../words/en.ts';
import { roundAccent } from '../rounds/cards.ts';
import { previewButton, removeButton } from './buttons.ts';
import type { Home } from './look-at-home.ts';
import type { Picked } from './pick-check-in.ts';
import { mostUpcoming } from './rules.ts';
import { sayPlan } from './say-plan.ts';

const say = enStaff.checkIns;

/** What is seen of a check-in beside itself. */
export interface Surroundings {
  home: Home;
  /** Whether its role hears of it; true where it has none. */
  mayPing: boolean;
  /** Its time today is passed over, since it was asked today. */
  askedAlready: boolean;
  /** It was paused because it could not ask. */
  stopped: boolean;
}

/** A check-in read back to those who look after it: when, where, who is pinged, and what keeps it from being asked. */
export function drawCheckIn({ checkIn, group }: Picked, around: Surroundings): Card {
  const { card } = say;
  const { prompt, plan, roleId } = checkIn;
  const role = roleId === null ? null : `<@&${roleId}>`;
  return drawPanel({
    accent: roundAccent,
    paragraphs: [
      `${card.heading({ group: escapeMarkdown(group.name) })}\n${card.question({ prompt: escapeMarkdown(prompt) })}`,
      [
        card.when({ plan: sayPlan(plan) }),
        ...sayState({ checkIn, group }, around),
        ...(around.home.channelId === null ? [] : [card.where({ place: `<#${around.home.channelId}>` })]),
        role === null ? card.noPing : card.ping({ role }),
      ].join('\n'),
      ...listWarnings(role, around),
    ],
    buttons: [drawButton(card.preview, previewButton.encode({ checkInId: checkIn.id }), 'plain')],
  });
}

function sayState({ checkIn }: Picked, { stopped, askedAlready }: Surroundings): string[] {
  const { card } = say;
  switch (checkIn.state) {
    case 'on': {
      const times = listFrom(checkIn.plan, checkIn.next, mostUpcoming).map(({ at }) =>
        card.time({ at: drawTime(at, 'F'), from: drawTime(at, 'R') }),
      );
      return [card.next({ times: times.join(' · ') }), ...(askedAlready ? [card.askedAlready] : [])];
    }
    case 'paused':
      return [stopped ? card.stopped : card.paused];
    case 'over':
      return [card.over];
  }
}

function listWarnings(role: string | null, { home, mayPing }: Surroundings): string[] {
  const { card } = say;
  return [
    ...(home.gone ? [card.gone] : []),
    ...(home.lacks.length > 0 ? [card.lacks({ permissions: namePermissions(home.lacks) })] : []),
    ...(role !== null && !mayPing && !home.gone ? [card.cannotPing({ role })] : []),
  ];
}

/** Asks whether a check-in is to be removed, and says what goes. */
export function drawRemoval({ checkIn, group }: Picked): Card {
  const names = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(checkIn.prompt) };
  return drawPanel({
    accent: roundAccent,
    paragraphs: [say.remove.question(names), say.remove.goes],
    buttons: [drawButton(say.remove.button, removeButton.encode({ checkInId: checkIn.id }), 'primary')],
  });
}

/** Says that a check-in was removed. */
export function drawRemoved({ checkIn, group }: Picked): Card {
  const names = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(checkIn.prompt) };
  return drawPanel({ accent: roundAccent, paragraphs: [say.remove.done(names)], buttons: [] });
}
