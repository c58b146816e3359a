import { drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import type { Case, CaseEvent } from '../case.ts';

/** So many of the newest things that were done stand on a card, and of each note so many characters. */
const eventsShown = 5;
const noteShown = 120;

/** Whom a case is offered to; null where it is not, or where anything came after the offer. Notes change nothing. */
export function findOffer({
  history,
  state,
}: Pick<Case, 'history' | 'state'>): { fromId: string; toId: string } | null {
  if (state.kind !== 'claimed') return null;
  const last = history.filter(({ act }) => isAboutHolder(act)).at(-1);
  const toId = last?.act === 'offered' ? last.what['toId'] : undefined;
  return toId === undefined ? null : { fromId: state.holderId, toId };
}

function isAboutHolder(act: CaseEvent['act']): boolean {
  return ['claimed', 'released', 'lease-over', 'offered', 'handed-over', 'declined', 'closed'].includes(act);
}

/** The newest things that were done with a case, small, oldest first; nothing where that says no more than its state does. */
export function drawHistory({ history }: Pick<Case, 'history'>, { queue: say }: Words): string[] {
  const telling = history.filter(({ act }) => act !== 'closed');
  if (telling.length === 0 || (telling.length === 1 && telling[0]?.act === 'claimed')) return [];
  const lines = telling.slice(-eventsShown).map((event) => `-# ${sayEvent(event, say)}`);
  return [lines.join('\n')];
}

function sayEvent({ act, actorId, at, what }: CaseEvent, say: Words['queue']): string {
  const holder = actorId ?? what['holderId'];
  const who = holder === undefined ? say.nobody : `<@${holder}>`;
  const to = what['toId'] === undefined ? '' : `<@${what['toId']}>`;
  const note = escapeMarkdown((what['note'] ?? '').replace(/\s+/g, ' '), noteShown);
  return `${drawTime(at, 'R')} · ${say.history[act]({ who, to, note })}`;
}
