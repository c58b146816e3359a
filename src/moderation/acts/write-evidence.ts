import { linkToMessage } from '../../discord/cards.ts';
import { explainRules } from '../../words/en-risk.ts';
import type { Words } from '../../words/words.ts';
import type { Case } from '../case.ts';
import { isReason } from '../rules.ts';
import type { KnownWords } from './read-words.ts';
import type { Subject } from './rules.ts';

/** What goes into a packet. */
export interface Evidence {
  shown: Case;
  subject: Subject;
  serverName: string | null;
  /** Null where there is no message. */
  words: KnownWords | null;
  /** Where an anonymous post stands; null where it does not, and for everything else. */
  place: { channelId: string; messageId: string } | null;
  /** Until when custodians can open an anonymous post; null where nobody can, and for everything else. */
  openableUntil: Date | null;
  takenAt: number;
  takenBy: string;
}

/**
 * A case as plain text, for Discord or for emergency services: where, who, when, what was written word for word, what was done. Who told the
 * moderators is not in it. Pure.
 */
export function writeEvidence(evidence: Evidence, words: Words): string {
  const { acts, cases, tiers } = words;
  const say = acts.evidence.file;
  const { shown, takenAt, takenBy } = evidence;
  return [
    say.title,
    '',
    say.line(say.case, shown.id),
    say.line(say.tier, tiers[shown.tier]),
    say.line(say.taken, `${writeTime(takenAt)}, ${takenBy}`),
    '',
    ...writeWhere(evidence, words),
    '',
    say.why,
    ...listWhy(shown, words).map((why) => `- ${why}`),
    '',
    say.words,
    ...writeWords(evidence, words),
    '',
    say.done,
    ...writeDone(shown, words),
    ...(shown.state.kind === 'closed'
      ? [`- ${writeTime(shown.state.at)}: ${cases.outcomes[shown.state.outcome]}`]
      : []),
    '',
    say.end,
    '',
  ].join('\n');
}

/** In UTC, to the second: whoever reads it may be anywhere. */
function writeTime(at: number | Date): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function writeWhere(
  { shown: { guildId }, subject, serverName, place, openableUntil }: Evidence,
  { acts }: Words,
): string[] {
  const say = acts.evidence.file;
  const server = say.line(say.server, serverName === null ? guildId : `${serverName} (${guildId})`);
  if (subject.kind === 'nobody') return [server];
  if (subject.kind === 'post')
    return [
      server,
      say.line(say.post, subject.postId),
      ...(place ? writeMessage({ guildId, ...place }, say) : []),
      '',
      say.anonymous({ postId: subject.postId, until: openableUntil && writeTime(openableUntil) }),
    ];
  return [
    server,
    say.line(say.person, subject.userId),
    ...(subject.kind === 'message' ? writeMessage({ guildId, ...subject }, say) : []),
    say.line(say.written, writeTime(subject.writtenAt)),
  ];
}

function writeMessage(
  { guildId, channelId, messageId }: { guildId: string; channelId: string; messageId: string },
  say: Words['acts']['evidence']['file'],
): string[] {
  return [
    say.line(say.channel, channelId),
    say.line(say.message, messageId),
    say.line(say.link, linkToMessage(guildId, channelId, messageId)),
  ];
}

function listWhy({ flags }: Case, { acts, cases, risk }: Words): string[] {
  const whys = flags.flatMap(({ source, rules }) => {
    if (source === 'report') {
      const [reason] = rules;
      return [acts.evidence.file.reported(cases.reasons[isReason(reason) ? reason : 'other'])];
    }
    if (source === 'asked') return [acts.evidence.file.asked];
    return explainRules(rules, risk).map(({ rule, why }) => why ?? rule);
  });
  return [...new Set(whys)];
}

function writeWords({ words: known }: Evidence, { acts }: Words): string[] {
  const say = acts.evidence.file;
  if (!known || known.text === null) return [say.noWords];
  const from = known.from === 'message' ? say.fromMessage : say.fromExcerpt;
  return [
    from,
    ...(known.isThere === false ? [say.deleted] : []),
    ...(known.files > 0 ? [say.files(known.files)] : []),
    '-----',
    known.text,
    '-----',
  ];
}

function writeDone({ history }: Case, { acts }: Words): string[] {
  if (history.length === 0) return [acts.evidence.file.nothingDone];
  return history.map(({ act, at, actorId, what }) => {
    const details = [what['from'], what['to'], what['rule'], what['way'], what['length'], what['of'], what['code']];
    const more = details.filter((one) => one !== undefined).join(', ');
    return `- ${writeTime(at)}: ${act}${more === '' ? '' : ` (${more})`}${actorId === null ? '' : `, ${actorId}`}`;
  });
}
