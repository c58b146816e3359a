import { textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Rates } from './rates.ts';

/** So many months are shown. */
const monthsShown = 6;

/** How appeals ended, for leads. Small counts are not shown. */
export function drawRates(rates: Rates, openCount: number, { appeals: { figures: say } }: Words): Card {
  const months = rates.byMonth
    .slice(0, monthsShown)
    .map(({ month, rate }) =>
      rate.kind === 'few'
        ? say.monthFew({ month })
        : say.month({ month, overturned: rate.overturned, answered: rate.answered }),
    );
  const acts = rates.byAct.map(({ act, rate }) => {
    if (rate.kind === 'few') return say.few({ act: say.acts[act] });
    const { overturned, answered, share, low, high } = rate;
    const percents = { percent: toPercent(share), low: toPercent(low), high: toPercent(high) };
    return say.line({ act: say.acts[act], overturned, answered, ...percents });
  });
  const figures = acts.length === 0 ? [say.none] : [...acts, '', say.months, ...months, '', say.note];
  return textCard([say.heading, say.openCount(openCount), '', ...figures].join('\n'));
}

function toPercent(share: number): number {
  return Math.round(share * 100);
}
