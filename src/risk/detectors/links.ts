import { type Detector, type Signal } from '../assessment.ts';
import { findLinks } from '../look-alikes.ts';
import { type NormalisedText } from '../normalised-text.ts';

function detect({ stretches }: NormalisedText): Signal[] {
  return stretches.flatMap(({ text, offset }) =>
    findLinks(text).map(({ kind, start, end }) => ({
      rule: `scam.${kind}`,
      tier: 'H' as const,
      start: offset + start,
      end: offset + end,
    })),
  );
}

/** Links that imitate a name people trust, and invitations to other servers. Asked about every text: a link is no word. */
export const links = { name: 'links', words: new Set<string>(), detect } satisfies Detector;
