import { drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Words } from '../../words/words.ts';
import { listReporters, type CaseEvent } from '../case.ts';
import { requireModerator } from '../rights.ts';
import { requireCase, requireNotAbout, type CaseAct, type WorkNeeds } from '../work-on-case.ts';
import { listExcerpts } from './excerpts.ts';

/** So many pieces of words, and so many notes, are shown at most: the newest. */
const mostShown = 5;

/** What one moderator sees of a case and a card does not show. */
export interface CaseReading {
  /** Newest first. */
  excerpts: readonly { words: string; at: Date }[];
  /** Oldest first. */
  notes: readonly CaseEvent[];
  /** Who told; empty where the server does not show that. */
  reporters: readonly string[];
}

/**
 * Reads what is kept of the words of a case, and the notes on it. Who told is in it only where the server says so, and never for whom the case
 * is about. By whoever has it, it counts as something done with it.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `case-about-you`
 */
export async function readCase(act: CaseAct, needs: WorkNeeds): Promise<CaseReading> {
  const { guildId, caseId, actorId } = act;
  requireModerator(guildId, act.actorRoles, needs.servers);
  return needs.storage.write(async (tx) => {
    const current = await requireCase(act, needs, tx);
    if (current.state.kind === 'closed') throw refuse('case-closed');
    requireNotAbout(current, actorId);
    if (current.state.kind === 'claimed' && current.state.holderId === actorId)
      await needs.cases.renewLease(caseId, tx);
    const excerpts = await listExcerpts(caseId, { db: tx, vault: needs.storage.vault });
    return {
      excerpts: excerpts.slice(0, mostShown),
      notes: current.history.filter(({ act: done }) => done === 'note').slice(-mostShown),
      reporters: listReporters(current, needs.servers.get(guildId).showsReporters).slice(0, mostShown),
    };
  });
}

/** The same for whoever asked, and for nobody else: what was written in embeds, which no formatting of theirs can leave. */
export function drawReading({ excerpts, notes, reporters }: CaseReading, { queue }: Words): Card {
  const say = queue.words;
  const told = reporters.length === 0 ? [] : [say.told(reporters.map((id) => `<@${id}>`).join(', '))];
  const head = excerpts.length === 0 ? [say.none] : [say.heading, say.beginning];
  const noteTitle = notes.length === 0 ? [] : [{ description: say.notes }];
  return {
    content: [...head, ...told].join('\n'),
    embeds: [
      ...excerpts.map(({ words, at }) => ({
        description: `${escapeMarkdown(words, longestShown)}\n${say.at(drawTime(at, 'R'))}`,
      })),
      ...noteTitle,
      ...notes.map((event) => ({ description: sayNote(event, say) })),
    ].slice(0, mostEmbeds),
  };
}

/** All of it has to fit into the 6,000 characters of a message's embeds, however much has to be escaped. */
const longestShown = 560;
const mostEmbeds = 10;

function sayNote({ actorId, at, what }: CaseEvent, say: Words['queue']['words']): string {
  return `${say.noteOf(actorId ?? '', drawTime(at, 'R'))}\n${escapeMarkdown(what['note'] ?? '', longestShown)}`;
}
