import { type Detector, type Signal } from '../assessment.ts';
import { isNegated, isQuoted, makeSignal } from '../context.ts';
import { findPersonalData } from '../find-personal-data.ts';
import { DOXXING, NOT_A_HOUSE, OWN, STREETS } from '../material/personal-data.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases({ published: DOXXING });

/** How many words before a number still say whose it is. */
const FARTHEST_OWNER = 5;
/** How many words a street's name may have. */
const LONGEST_STREET = 3;

function isOwn(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; index >= 0 && first - index <= FARTHEST_OWNER; index--) {
    if (OWN.has(words[index]?.text ?? '')) return true;
    if (words[index]?.breakBefore === 'stop') return false;
  }
  return false;
}

/** The first word at or after an offset. */
function findWordAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.end > offset);
  return index < 0 ? words.length : index;
}

function isHouseNumber(text: string): boolean {
  return text.length <= 5 && /^\d+[a-z]?$/.test(text);
}

/** `12 Rose Lane`: a number, a name, a kind of street. */
function findAddresses(words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  for (let index = 0; index + 2 < words.length; index++) {
    if (!isHouseNumber(words[index]?.text ?? '')) continue;
    for (let last = index + 1; last <= index + 1 + LONGEST_STREET; last++) {
      const word = words[last];
      if (!word || word.breakBefore !== 'none' || NOT_A_HOUSE.has(word.text)) break;
      if (last > index + 1 && STREETS.has(word.text)) {
        const own = isOwn(words, index);
        signals.push(
          makeSignal(own ? 'personal-data.own-address' : 'personal-data.address', own ? 'T0' : 'H', words, {
            first: index,
            last,
          }),
        );
        break;
      }
    }
  }
  return signals;
}

function findNumbers({ words, stretches }: NormalisedText): Signal[] {
  return stretches.flatMap(({ text, offset }) =>
    findPersonalData(text).map(({ kind, start, end }) => {
      const own = isOwn(words, findWordAt(words, offset + start));
      return {
        rule: `personal-data.${own ? 'own-' : ''}${kind}`,
        tier: own ? 'T0' : 'H',
        start: offset + start,
        end: offset + end,
      } satisfies Signal;
    }),
  );
}

function findPublished({ words }: NormalisedText): Signal[] {
  return FINDER.find(words).map((match) => {
    const declined = isNegated(words, match) || isQuoted(words, match);
    return makeSignal(
      declined ? 'personal-data.declined' : 'personal-data.published',
      declined ? 'T0' : 'H',
      words,
      match,
    );
  });
}

/** Somebody's phone, mail, address or identity made public. The writer's own is noted (T0), for the anonymous path to ask about. */
export const personalData = {
  name: 'personal-data',
  words: FINDER.words,
  detect: (text) => [...findNumbers(text), ...findAddresses(text.words), ...findPublished(text)],
} satisfies Detector;
