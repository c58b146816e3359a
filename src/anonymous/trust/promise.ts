import { drawTime } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import type { TrustFacts } from './facts.ts';

/** What somebody reads before they first write anonymously: true for the server as it is now, with what was announced. Pure. */
export function writePromise(facts: TrustFacts, { trust: { promise: say } }: Words): string {
  return [
    say.heading,
    say.names,
    ...sayWhoCanOpen(facts, say).map((sentences) => sentences.join(' ')),
    say.style,
    say.peers,
  ].join('\n\n');
}

/** Paragraphs, each as its sentences. */
function sayWhoCanOpen({ mode, upcoming, openingDays: days }: TrustFacts, say: Words['trust']['promise']): string[][] {
  const opening = (count: number) => [say.custodians({ count, days }), say.reasons, say.afterwards];
  const when = upcoming === null ? '' : drawTime(new Date(upcoming.from), 'f');
  if (mode.kind === 'nobody')
    return [
      [say.window, say.nobody],
      ...(upcoming === null ? [] : [[say.begins({ when }), ...opening(upcoming.custodians.length)]]),
    ];
  return [
    [say.window],
    opening(mode.custodians.length),
    ...(upcoming === null ? [] : [[say.changes({ when, count: upcoming.custodians.length })]]),
  ];
}

/** Which promise it is: another one where what is true has changed, so that whoever accepted the old one reads the new one. */
export function namePromise({ mode, upcoming, openingDays }: TrustFacts): string {
  return JSON.stringify([mode, upcoming?.keyId ?? null, openingDays]);
}
