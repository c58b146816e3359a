import { ComponentType } from 'discord.js';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import { newId } from '../../storage/ids.ts';
import { languages } from '../../words/words.ts';
import type { CheckIn } from '../check-in.ts';
import { drawRound } from '../rounds/cards.ts';
import { findClosing } from '../rounds/rules.ts';

/** A check-in's message as its group will see it, in the group's language; its buttons cannot be pressed. `now` stands for the time of one that never comes. */
export function drawPreview({ plan, prompt, roleId, next, id }: CheckIn, { language }: Group, now: number): Card {
  const due = next ?? { date: new Date(now).toISOString().slice(0, 10), at: now };
  const round = {
    id: newId(),
    checkInId: id,
    day: due.date,
    state: 'asked' as const,
    dueAt: due.at,
    closesAt: findClosing(due, plan),
    place: null,
    answered: 0,
    shown: 0,
  };
  return disable(drawRound({ prompt, roleId }, round, languages[language].words));
}

type Component = NonNullable<Card['components']>[number];

function disable(card: Card): Card {
  return card.components ? { ...card, components: card.components.map(disableWithin) } : card;
}

function disableWithin(component: Component): Component {
  if (component.type !== ComponentType.Container) return component;
  const components = component.components.map((part) => {
    if (part.type !== ComponentType.ActionRow) return part;
    return { ...part, components: part.components.map((one) => ({ ...one, disabled: true })) };
  });
  return { ...component, components };
}
