import { lexiconOf, type Lexicon } from './lexicon.ts';
import { layOut, makeBoard, refuseLeft, type Board } from './board.ts';
import { catchFault, ReadingError, type Fault } from './fault.ts';
import { isRole, splitText, type Token } from './split-text.ts';
import { takeTime } from './take-time.ts';
import type { ReadLanguage } from './vocabularies.ts';

/** Hours of a day, in minutes since midnight; over midnight where `from` is later than `to`. */
export interface Hours {
  kind: 'understood';
  from: number;
  to: number;
}

/**
 * Reads hours from one time to another: "22:00 – 7:00", "10pm to 7am", "22–7". Two hours alone that may each lie in either half of the day are
 * not guessed. Never throws.
 */
export function readHours(text: string, language: ReadLanguage): Hours | Fault {
  return catchFault(() => {
    layOut(text, language);
    const lexicon = lexiconOf(language);
    const tokens = splitText(text, lexicon);
    const places = [...tokens.keys()].filter((index) => isRole(tokens[index], 'to', 'from', 'and', 'at'));
    for (const place of places) {
      const ends = [tokens.slice(0, place), tokens.slice(place + 1)].map((side) => readEnd(side, lexicon));
      const [from, to] = ends;
      if (!from || !to) continue;
      if (from.bare && to.bare && lexicon.vocabulary.twelveHours && from.minute <= noon && to.minute <= noon) break;
      if (from.minute !== to.minute) return { kind: 'understood' as const, from: from.minute, to: to.minute };
    }
    throw new ReadingError('unknown', text.trim());
  });
}

const noon = 12 * 60;

/** One end; null where there is no time in it, or something else beside it. `bare`: an hour alone, in digits. */
function readEnd(tokens: readonly Token[], lexicon: Lexicon): { minute: number; bare: boolean } | null {
  const board = makeBoard(tokens, lexicon);
  const read = catchFault(() => {
    const minute = takeTime(board);
    const found = minute === null ? { minute: takeBare(board), bare: true } : { minute, bare: false };
    board.takeRoles('from', 'to', 'and');
    refuseLeft(board);
    return { kind: 'understood' as const, ...found };
  });
  return read.kind === 'understood' && read.minute !== null ? { minute: read.minute, bare: read.bare } : null;
}

function takeBare(board: Board): number | null {
  const [index, ...others] = board.find((one) => board.may(one, 'number') !== undefined);
  const hour = index === undefined ? undefined : board.may(index, 'number')?.value;
  if (index === undefined || hour === undefined || others.length > 0 || hour > 24) return null;
  board.take(index);
  return (hour % 24) * 60;
}
