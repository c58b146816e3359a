import { drawButton, drawButtonRows, textCard } from '../../discord/cards.ts';
import type { Card, Reply } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { languages, type Words } from '../../words/words.ts';
import { addressButton } from '../cards/buttons.ts';
import { findAddress, type Shown } from '../cards/rules.ts';
import { findOwnDates, type FindNeeds } from '../joining/find-own.ts';
import type { DateVisit, SessionVisitor } from '../joining/needs.ts';
import { requireDate, requireMember } from '../joining/require-date.ts';
import { makeCalendarFile } from './make-file.ts';

/**
 * Hands somebody a file for their calendar with one date, privately. Without the address unless they ask for it; a date that was called off
 * takes itself out again.
 * @throws {UserError} `session-gone`, `session-not-member`; with the address `session-unsure`, `session-no-address`
 */
export async function handOverDate(visit: DateVisit & { withAddress: boolean }, needs: FindNeeds): Promise<Reply> {
  const { guildId, withAddress, language } = visit;
  const found = withAddress ? await requireMember(visit, needs) : await requireDate(visit, needs);
  if (withAddress && findAddress(found.session) === null) throw refuse('session-no-address');
  const { words } = languages[language];
  const file = makeCalendarFile({ guildId, dates: [found], withAddress }, needs.clock.now(), words);
  return { kind: 'message', card: drawFile(found, withAddress, words), file };
}

/** Hands somebody a file with all dates of their groups in the next 14 days, privately, without addresses. @throws {UserError} `session-none` */
export async function handOverDates(visit: SessionVisitor, needs: FindNeeds): Promise<Reply> {
  const { guildId, language } = visit;
  const { dates } = await findOwnDates(visit, needs);
  if (dates.length === 0) throw refuse('session-none');
  const { words } = languages[language];
  const file = makeCalendarFile({ guildId, dates, withAddress: false }, needs.clock.now(), words);
  const { file: say } = words.sessions;
  const without = dates.some(({ session }) => findAddress(session) !== null) ? [say.noAddress] : [];
  return { kind: 'message', card: textCard([say.many, say.changes, say.title, ...without].join('\n')), file };
}

function drawFile({ session, date }: Shown, withAddress: boolean, { sessions: { file: say } }: Words): Card {
  const mayAdd = !withAddress && findAddress(session) !== null;
  const about = withAddress ? [`${say.hasAddress} ${say.keep}`] : mayAdd ? [say.noAddress] : [];
  const card = textCard([say.one, say.changes, say.title, ...about].join('\n'));
  if (!mayAdd) return card;
  const button = drawButton(say.withAddress, addressButton.encode({ dateId: date.id }), 'plain');
  return { ...card, components: drawButtonRows([button]) };
}
