import { drawButtonRows, handBack, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { drawSupport } from '../rounds/cards.ts';
import type { Written } from './take-words.ts';

/**
 * What somebody who wrote sees, alone. Words that the group does not read come back whole. `isDirect` is in a direct message, where "here" is
 * no server.
 */
export function drawWritten(written: Written, text: string, words: Words, isDirect = false): Card {
  const { kind, verdict } = written;
  const said = [...sayWhat(written, words, isDirect), ...sayHelp(verdict, words)];
  const heading = kind === 'own' ? words.round.own : words.anon.sent.words;
  const [card] = kind === 'shared' ? [textCard(said.join('\n\n'))] : handBack([...said, heading].join('\n\n'), [text]);
  return { ...card, components: drawButtonRows([drawSupport(verdict.offersHelp !== 'no', words.round)]) };
}

function sayWhat({ kind, verdict, told }: Written, { round: say, ownAsk }: Words, isDirect: boolean): string[] {
  const { hold, aboutOther } = verdict;
  if (kind === 'shared') return [say.sharedNoted, ...(told ? [say.sharedTold] : [])];
  const who = hold === 'harm' ? 'harm' : aboutOther ? 'other' : 'self';
  const heard = told ? [isDirect && who !== 'harm' ? ownAsk.told[who] : say.told[who]] : [];
  return [...(kind === 'not-shared' ? [say.notShared[hold ?? 'harm']] : []), ...heard];
}

/** Whoever is shown the guided path has that before this; for anybody else a line is enough. */
function sayHelp({ aboutOther, offersHelp }: Written['verdict'], { anon: { sent: say } }: Words): string[] {
  if (aboutOther) return [say.other()];
  return offersHelp === 'options' ? [say.options()] : [];
}
