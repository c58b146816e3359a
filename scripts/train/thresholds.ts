import { type Keenness } from '../../src/risk/assessment.ts';
import { type Head } from '../../src/risk/model/heads.ts';
import { discountShort, isForRules } from '../../src/risk/model/score.ts';
import { type HeadFacts } from '../../src/risk/model/weights.ts';
import { type Row } from './read-rows.ts';

/** A row with what the trained model makes of it, before any threshold. */
export interface Judged {
  row: Row;
  /** How many words it has. */
  words: number;
  /** Whether it names an act of dying. */
  named: boolean;
  probabilities: Readonly<Record<Head, number>>;
}

/** Of the rows that fit, at most this share may be noticed. */
interface Budget {
  fits: (row: Row) => boolean;
  share: number;
}

/** How much of its budget a head may use. */
const USE = { gentler: 0.4, usual: 1, keener: 2 } as const satisfies Record<Keenness, number>;

/** Never speaks. */
const NEVER = 2;
/** Fewer rows than this say nothing about a share of one in a hundred. */
const FEWEST_ROWS = 30;

const ORDINARY = /^(?:benign_|sms_spam$)/;
const SUPPORT = /^(?:esconv_|sad_|counselchat$|epitome_)/;

function fromSources(sources: RegExp, share: number, head?: Head): Budget {
  return {
    fits: ({ source, labels }) => sources.test(source) && (head === undefined || labels.get(head) === false),
    share,
  };
}

function isHarmless({ source, labels }: Row): boolean {
  return (
    (ORDINARY.test(source) && labels.get('spam') !== true) || (SUPPORT.test(source) && labels.get('self-harm') !== true)
  );
}

/** Ordinary and supportive talk: a hold there costs the most, whatever the head. */
const harmless = (share: number): Budget => ({ fits: isHarmless, share });
const supportAround = (share: number): Budget => ({
  fits: ({ source, grade }) => source === 'cssrs_post_level' && grade === 'none',
  share,
});

/** Who is a danger to themselves is not taken for a danger to others: their words would be held back. */
const inDanger = (share: number): Budget => ({
  fits: ({ labels, lang }) => labels.get('self-harm') === true && lang === 'en',
  share,
});

/** Of texts without danger, how many may be noticed by each head at the usual keenness. Together the rules and the model keep docs/risk.md. */
const BUDGETS: Readonly<Record<Head, readonly Budget[]>> = {
  'self-harm': [
    { fits: (row) => isHarmless(row) && row.labels.get('self-harm') === false, share: 0.01 },
    supportAround(0.06),
  ],
  // A hard day at work is no reason to fill a queue that people read.
  distress: [fromSources(ORDINARY, 0.01), fromSources(/^sad_/, 0.15), fromSources(/^esconv_/, 0.06)],
  abuse: [
    harmless(0.002),
    fromSources(/^benign_goemotions$/, 0.008),
    // A game's chat: the rules take three quarters of the one in a hundred that rules and model may be wrong in together.
    fromSources(/^conda_/, 0.003, 'abuse'),
    fromSources(/^safecity_/, 0.01, 'abuse'),
  ],
  threat: [harmless(0.001), inDanger(0.01), fromSources(/^(?:safecity_|davidson_)/, 0.01, 'threat')],
  sexual: [harmless(0.001), fromSources(/^conda_/, 0.0009, 'abuse'), fromSources(/^convabuse$/, 0.01, 'sexual')],
  spam: [harmless(0.002), fromSources(/^(?:janitr_|sms_)/, 0.01, 'spam')],
  'dangerous-advice': [harmless(0.002), inDanger(0.01), fromSources(/^diasafety$/, 0.03, 'dangerous-advice')],
};

/**
 * The same for texts that name an act of dying. The rules have read those closely and offer help where they find danger: of what they let pass, a
 * word of dying without danger is so common that the model hardly adds to it.
 */
const BUDGETS_WHERE_NAMED: readonly Budget[] = [
  { fits: ({ hard }) => hard === 'neg_with_keyword', share: 0.02 },
  supportAround(0.03),
];

/** The lowest threshold that at most the given share of the values reach. */
function findThreshold(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => other - one);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** Just above a value, in the fewest digits that say so. */
function roundUp(value: number): number {
  return Math.min(NEVER, Math.ceil((value + 1e-9) * 10_000) / 10_000);
}

function chooseThreshold(
  judged: readonly Judged[],
  head: Head,
  budgets: readonly Budget[],
  keenness: Keenness,
): number {
  const thresholds = budgets.flatMap(({ fits, share }) => {
    const values = judged
      .filter(({ row }) => fits(row))
      .map((one) =>
        isForRules(head, one.words, one.named) ? 0 : discountShort(one.probabilities[head], head, one.words),
      );
    return values.length < FEWEST_ROWS ? [] : [findThreshold(values, share * USE[keenness])];
  });
  return thresholds.length === 0 ? NEVER : roundUp(Math.max(...thresholds));
}

function chooseAll(judged: readonly Judged[], head: Head, budgets = BUDGETS[head]): HeadFacts['threshold'] {
  return {
    gentler: chooseThreshold(judged, head, budgets, 'gentler'),
    usual: chooseThreshold(judged, head, budgets, 'usual'),
    keener: chooseThreshold(judged, head, budgets, 'keener'),
  };
}

/**
 * The thresholds of a head: the lowest within all of its budgets. Self-harm has two, each within the same budgets, for texts that name an act of
 * dying and for those that do not; other heads have the same twice.
 */
export function chooseThresholds(
  judged: readonly Judged[],
  head: Head,
): Pick<HeadFacts, 'threshold' | 'thresholdWhereNamed'> {
  if (head !== 'self-harm') {
    const threshold = chooseAll(judged, head);
    return { threshold, thresholdWhereNamed: threshold };
  }
  return {
    threshold: chooseAll(
      judged.filter(({ named }) => !named),
      head,
    ),
    thresholdWhereNamed: chooseAll(
      judged.filter(({ named }) => named),
      head,
      BUDGETS_WHERE_NAMED,
    ),
  };
}
