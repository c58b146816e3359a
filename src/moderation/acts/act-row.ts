import type { APIActionRowComponent, APIStringSelectComponent } from 'discord.js';
import { drawSelect } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import type { Case } from '../case.ts';
import { actSelect } from './buttons.ts';
import { countNews, findSubject, listOffered } from './rules.ts';

/** What can be done with a case, as a menu on its card; null where nothing can be done any more. */
export function drawActRow(
  shown: Pick<Case, 'id' | 'tier' | 'flags' | 'post' | 'state'>,
  { acts: say }: Words,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const choices = listOffered(shown).map((value) => ({ value, ...say.choices[value] }));
  if (choices.length === 0) return null;
  const subject = findSubject(shown);
  const messageId = subject.kind === 'message' ? subject.messageId : '';
  return drawSelect({
    customId: actSelect.encode({ caseId: shown.id, messageId, seen: String(countNews(shown.flags)) }),
    placeholder: say.whatToDo,
    choices,
  });
}
