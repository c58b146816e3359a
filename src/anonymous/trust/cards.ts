import { drawButton, drawPanel, drawTime, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { drawPause } from '../../servers/anonymous-card.ts';
import type { AuditVerdict } from '../../storage/audit-chain.ts';
import { languageCodes, languages, type Words } from '../../words/words.ts';
import { nameAll } from './announce.ts';
import { recordButton } from './buttons.ts';
import type { TrustFacts } from './facts.ts';
import type { RecordLook } from './record.ts';

/** Who could know what, as a card shows it. */
export interface TrustShown {
  facts: TrustFacts;
  /** Groups that have anonymous posts, and those of them where moderators look at each first. */
  groups: number;
  lookedAtFirst: number;
  /** How many posts were opened so far, and how many could be opened now. */
  openings: number;
  openable: number;
  look: RecordLook;
  version: string;
}

/** So many characters of a head are shown where there is little room. */
export const shortHead = 12;

/** Who could know what on a server, in the reader's language. Pure. */
export function drawTrust(shown: TrustShown, { canPause }: { canPause: boolean }, words: Words): Card {
  const { trust: say, setup } = words;
  const { facts, look } = shown;
  return drawPanel({
    accent: look.verdict.kind === 'broken' ? 0xd9822b : 0x3f9c6d,
    paragraphs: [
      [say.heading, ...sayMode(facts, say)].join('\n'),
      [
        say.groups({ all: shown.groups, first: shown.lookedAtFirst }),
        say.openings({ count: shown.openings }),
        ...(shown.openable > 0 ? [say.openable({ count: shown.openable })] : []),
        sayShort(look.verdict, say),
      ].join('\n'),
      [say.kept.heading, ...sayKept(facts, say)].join('\n'),
      [say.seconds, say.copies].join('\n'),
      [say.program({ version: shown.version, languages: listReviewed() }), say.more].join('\n'),
    ],
    buttons: [
      drawButton(say.check, recordButton.encode({}), 'primary'),
      ...(canPause ? [drawPause({ paused: facts.paused, card: 'trust' }, setup.anonymous)] : []),
    ],
  });
}

function sayMode({ mode, upcoming, openingDays: days, paused }: TrustFacts, say: Words['trust']): string[] {
  const now =
    mode.kind === 'nobody'
      ? say.nobody
      : say.custodians({ count: mode.custodians.length, names: nameAll(mode.custodians), days });
  const next =
    upcoming === null
      ? []
      : [
          say.upcoming({
            when: drawTime(upcoming.from, 'f'),
            count: upcoming.custodians.length,
            names: nameAll(upcoming.custodians),
            days,
          }),
        ];
  const opening = mode.kind === 'nobody' && upcoming === null ? [] : [say.reasons];
  return [now, ...next, ...opening, ...(paused ? [say.paused] : [])];
}

/** Five lines: the name, the mark, the box, mutes and blocks, the words. */
function sayKept({ mode, openingDays: days }: TrustFacts, { kept: say }: Words['trust']): string[] {
  const box = mode.kind === 'nobody' ? say.noBox : say.box({ days });
  return [say.name, say.mark, box, say.mutes, say.words].map((line) => `- ${line}`);
}

function sayShort(verdict: AuditVerdict, say: Words['trust']): string {
  if (verdict.kind === 'broken') return say.recordBroken({ entry: verdict.seq });
  if (verdict.entries === 0) return say.recordEmpty;
  return say.recordWhole({ count: verdict.entries, head: verdict.head.slice(0, shortHead) });
}

/** What a look at the record found, and what to compare it with. Pure. */
export function drawRecord({ verdict, at }: RecordLook, { trust: { record: say } }: Words): Card {
  const when = drawTime(at, 'R');
  if (verdict.kind === 'broken')
    return textCard(`${say.broken({ entry: verdict.seq, before: verdict.seq - 1 })}\n${say.whatNow}`);
  if (verdict.entries === 0) return textCard(say.empty);
  return textCard(
    [say.whole({ when }), say.entries({ count: verdict.entries }), say.head({ head: verdict.head }), say.compare].join(
      '\n',
    ),
  );
}

/** The languages of which people who speak them have read every sentence, by their own names. */
function listReviewed(): string {
  return languageCodes
    .flatMap((code) => (languages[code].review === 'reviewed' ? [languages[code].name] : []))
    .join(', ');
}
