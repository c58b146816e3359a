import { drawPanel, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { enMembers, enStaff } from '../../words/en.ts';
import type { Picked } from '../admin/pick-check-in.ts';
import { roundAccent } from '../rounds/cards.ts';
import type { Point } from './rules.ts';

const say = enStaff.trend;
const { levels } = enMembers.round;

/** What is shown of a check-in's rounds. */
export interface Trend extends Picked {
  points: readonly Point[];
  weeks: number;
}

/** The most that answered one round of those whose number shows; null where none does. */
function findMost(points: readonly Point[]): number | null {
  const counts = points.flatMap(({ answered }) => (typeof answered === 'number' && answered > 0 ? [answered] : []));
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** The words in place of the picture. */
export function writeAlt(points: readonly Point[]): string {
  const [most, first, last] = [findMost(points), points[0]?.day ?? '', points.at(-1)?.day ?? ''];
  const span = { count: points.length, first, last };
  return most === null ? say.altFew(span) : say.alt({ ...span, most });
}

/** How a check-in went: a card with the picture, which every line below it says in words, and as many more cards as the lines need. */
export function drawTrend(
  { checkIn, group, points, weeks }: Trend,
  picture: { name: string; alt: string } | null,
): [Card, ...Card[]] {
  const names = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(checkIn.prompt) };
  const asked = points.filter(({ answered }) => answered !== null).length;
  const above = [
    `${say.heading(names)}\n${points.length === 0 ? say.none({ weeks }) : say.span({ count: asked, weeks })}`,
    ...(points.length === 0 ? [] : [picture ? sayHow(points) : say.noPicture, say.privacy]),
  ];
  const [first = '', ...rest] = cutLines(points.map(sayPoint), panelRoom - above.join('').length);
  const head = drawPanel({
    accent: roundAccent,
    paragraphs: [...above, ...(first === '' ? [] : [first])],
    ...(picture && { picture }),
    buttons: [],
  });
  const more = rest.map((lines) =>
    drawPanel({ accent: roundAccent, paragraphs: [`${say.more}\n${lines}`], buttons: [] }),
  );
  return [head, ...more];
}

function sayHow(points: readonly Point[]): string {
  const most = findMost(points);
  return most === null ? say.howFew : say.how({ best: levels[5], hardest: levels[1], most });
}

function sayPoint({ day, answered, level }: Point): string {
  const { round } = enStaff.checkIns.list;
  if (answered === null) return round.missed({ day });
  if (answered === 0) return round.nobody({ day });
  if (answered === 'few') return round.few({ day });
  return level === null
    ? round.count({ day, count: answered })
    : round.average({ day, count: answered, level: levels[level] });
}

/** Lines in pieces: the first has so much room, each other that of a whole card. */
function cutLines(lines: readonly string[], room: number): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let left = room;
  for (const line of lines) {
    if (line.length + 1 > left) {
      pieces.push(piece.join('\n'));
      piece = [];
      left = panelRoom - say.more.length;
    }
    piece.push(line);
    left -= line.length + 1;
  }
  return [...pieces, piece.join('\n')];
}
