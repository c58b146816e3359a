import { ComponentType } from 'discord.js';
import { escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { newId } from '../../storage/ids.ts';
import { enStaff } from '../../words/en.ts';
import { languages } from '../../words/words.ts';
import { drawRound } from '../rounds/cards.ts';
import { findClosing } from '../rounds/rules.ts';
import type { Picked } from './pick-check-in.ts';

/**
 * A check-in's message as its group will see it, in the group's language, below a line that says so; its buttons cannot be pressed. `now` stands
 * for the time of one that never comes.
 */
export function drawPreview({ checkIn, group }: Picked, now: number): Card {
  const { plan, prompt, roleId, next, id } = checkIn;
  const due = next ?? { date: new Date(now).toISOString().slice(0, 10), at: now };
  const round = {
    id: newId(),
    checkInId: id,
    day: due.date,
    prompt,
    roleId,
    state: 'asked' as const,
    dueAt: due.at,
    closesAt: findClosing(due, plan),
    place: null,
    answered: 0,
    shown: 0,
  };
  const card = drawRound(round, languages[group.language].words);
  const explained = enStaff.checkIns.preview({ group: escapeMarkdown(group.name) });
  const parts = (card.components ?? []).map(disableWithin);
  return { ...card, components: [{ type: ComponentType.TextDisplay, content: explained }, ...parts] };
}

type Component = NonNullable<Card['components']>[number];

function disableWithin(component: Component): Component {
  if (component.type !== ComponentType.Container) return component;
  const components = component.components.map((part) => {
    if (part.type !== ComponentType.ActionRow) return part;
    return { ...part, components: part.components.map((one) => ({ ...one, disabled: true })) };
  });
  return { ...component, components };
}
