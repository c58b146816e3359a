import type { ServerLines } from '../crisis/lines/own-lines.ts';
import type { Group } from '../groups/group.ts';
import type { ServerSettings } from '../servers/settings.ts';
import { shapeVersion, type GroupShape, type Shape } from './shape.ts';

/** A community's shape, as it is now: settings, help lines, open groups. Who leads a group by name and where it meets stay here. */
export function exportShape(settings: ServerSettings, lines: ServerLines, groups: readonly Group[]): Shape {
  const { language, languagesOff, zone, country, age, workplace, smallTeam, trial } = settings;
  return {
    lamplight: 'shape',
    version: shapeVersion,
    server: { language, languagesOff: [...languagesOff].sort(), zone, country, age, workplace, smallTeam, trial },
    lines: lines.own.map((line) => ({
      country: line.country,
      content: line.content,
      source: line.source,
      hidden: line.hidden,
    })),
    hiddenLines: [...lines.hidden].sort(),
    groups: groups.filter(({ state }) => state === 'open').map(takeShape),
  };
}

/** Mentions of channels, roles and people mean nothing elsewhere. */
function dropMentions(text: string): string {
  return text.replace(/<(?:#|@[!&]?)\d{17,20}>/g, '…');
}

function takeShape(group: Group): GroupShape {
  return {
    name: group.name,
    topic: group.topic,
    language: group.language,
    purpose: dropMentions(group.purpose),
    forWhom: dropMentions(group.forWhom),
    welcome: dropMentions(group.welcome),
    agreement: dropMentions(group.agreement.text),
    ledBy: group.ledBy,
    format: group.format,
    admission: group.admission,
    question: group.question && dropMentions(group.question),
    age: group.age,
    sizeLimit: group.sizeLimit,
    anonymous: group.anonymous,
    screened: group.screened,
    answerWithinMinutes: group.answerWithinMinutes,
    belonging: group.belonging,
  };
}

/** The file's text. */
export function writeShape(shape: Shape): string {
  return `${JSON.stringify(shape, null, 2)}\n`;
}
