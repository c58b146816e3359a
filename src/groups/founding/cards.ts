import type { Config } from '../../config.ts';
import { drawButton, drawPanel, drawTime, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { enStaff } from '../../words/en.ts';
import { findHome, type Group } from '../group.ts';
import { tellsTopic } from './claim-name.ts';
import { findLacking } from './find-lacking.ts';
import { writeAgreement, homeAccent } from './draw-home.ts';
import {
  archiveButton,
  discardButton,
  foundButton,
  moreButton,
  reopenButton,
  runsButton,
  wordsButton,
} from './forms.ts';
import type { FoundingNeeds } from './needs.ts';
import { draftLifeMs } from './rules.ts';

const say = enStaff.founding;

/** The edge of a draft's card. */
const draftAccent = 0x8a8f98;

/** Which part of the room that the rest leaves each text may have; the agreement has what they leave. */
const share = { purpose: 0.22, forWhom: 0.14, welcome: 0.22 } as const;

/** How much of what is said beside may be as long as it likes, in characters. */
const most = { question: 120, place: 100 } as const;

/** What drawing looks at: the server as it is in memory. */
export type CardNeeds = Pick<FoundingNeeds, 'view'>;

/** A group as its founders see it: what members read, how it runs, who could see what, what founding will do and what is missing for it. */
export function drawGroup(group: Group, { view }: CardNeeds): Card {
  const isDraft = group.state === 'draft' || group.state === 'founding';
  const name = group.name === '' ? say.unnamed : escapeMarkdown(group.name);
  const head = isDraft
    ? `${say.draftHeading(name)}\n${say.draftIntro(drawTime(group.createdAt + draftLifeMs, 'R'))}`
    : `${say.openHeading(name)}\n${say.home(drawPlace(group))} ${say.openIntro}`;
  const groupId = group.id;
  const forms = [
    drawButton(say.words, wordsButton.encode({ groupId }), 'plain'),
    drawButton(say.howItRuns, runsButton.encode({ groupId }), 'plain'),
    drawButton(say.more, moreButton.encode({ groupId }), 'plain'),
  ];
  const about = [drawRuns(group), drawBelonging(group), ...drawPlan(group, isDraft, view)];
  const room = panelRoom - [head, ...about].reduce((sum, text) => sum + text.length, 0);
  return drawPanel({
    accent: isDraft ? draftAccent : homeAccent,
    paragraphs: [head, drawWords(group, room), ...about],
    buttons: isDraft
      ? [
          drawButton(say.foundIt, foundButton.encode({ groupId }), 'primary'),
          ...forms,
          drawButton(say.discard, discardButton.encode({ groupId }), 'plain'),
        ]
      : forms,
  });
}

/** The texts, their formatting shown as typed, cut where they do not fit: in any case the whole is kept and members see all of it. */
function drawWords({ purpose, forWhom, welcome, agreement }: Group, room: number): string {
  const left = room - say.shortened.length - say.agreement('').length;
  const text = (typed: string, part: number) =>
    typed === '' ? say.missing : escapeMarkdown(typed, Math.floor(left * part));
  const first = [
    say.membersRead,
    say.purpose(text(purpose, share.purpose)),
    say.forWhom(text(forWhom, share.forWhom)),
    say.welcome(text(welcome, share.welcome)),
  ].join('\n');
  const shown = writeAgreement(agreement.text, left - first.length - 2);
  return [
    first,
    say.agreement(shown === '' ? say.missing : shown),
    ...(shown.endsWith('…') && !agreement.text.endsWith('…') ? [say.shortened] : []),
  ].join('\n');
}

function drawRuns(group: Group): string {
  const { admission, question, age, sizeLimit, anonymous, answerWithinMinutes, screened } = group;
  const lines = [
    `${drawLead(group)}. ${drawFormat(group)}`,
    admission === 'open'
      ? say.admission.open
      : say.admission.request(question && escapeMarkdown(question, most.question)),
    `${say.age(age)}. ${say.size(sizeLimit)}`,
    say.anonymous[anonymous],
    say.answer(answerWithinMinutes),
    say.screened[screened ? 'on' : 'off'],
  ];
  return [say.runs, ...lines.map((line) => `- ${line}`)].join('\n');
}

function drawLead({ ledBy, therapist }: Group): string {
  if (ledBy === 'peers') return say.led.peers;
  if (therapist === null) return say.led.nobody;
  return say.led[ledBy]({ name: escapeMarkdown(therapist.name), when: drawTime(therapist.vouchedAt, 'f') });
}

function drawFormat({ format, place }: Group): string {
  if (format === 'online') return say.meets.online;
  return say.meets[format](place === null ? say.noPlace : escapeMarkdown(place, most.place));
}

function drawBelonging({ belonging, name, language }: Group): string {
  const warning = tellsTopic(name, language) ? [say.nameTells] : [];
  return [say.belonging(say.ways[belonging]), say.exposure[belonging], ...warning].join('\n');
}

function drawPlan(group: Group, isDraft: boolean, view: CardNeeds['view']): string[] {
  const { guildId, channelId, adopted, age } = group;
  const seen = channelId === null ? null : view.findChannel(guildId, channelId);
  const restricted = seen?.ageRestricted ? [say.ageRestricted] : age === 18 && !adopted ? [say.ageChoice] : [];
  if (!isDraft) return restricted;
  const lacking = findLacking(group, view);
  const missing = lacking.map((name) => say.lacks({ permission: say.permissions[name], why: say.why[name] }));
  const plan = [adopted ? drawTakeOver(group) : drawFounding(group), ...restricted].join('\n');
  return [plan, ...(missing.length > 0 ? [[...missing, say.whereToAllow].join('\n')] : [])];
}

function drawFounding({ belonging, channelId, categoryId }: Group): string {
  const under = belonging === 'thread' ? channelId : categoryId;
  return say.plan[belonging](under === null ? '' : say.under(under));
}

function drawTakeOver(group: Group): string {
  const { belonging, roleId } = group;
  const place = drawPlace(group);
  return belonging === 'role' ? say.takeOver.role({ roleId: roleId ?? '', place }) : say.takeOver[belonging](place);
}

function drawPlace(group: Group): string {
  return say.place(findHome(group) ?? '');
}

/** What somebody reads who just founded a group; `reads` where its place is to be read along. */
export function drawFounded(
  group: Group,
  { reads, messageContent }: Pick<Config, 'messageContent'> & { reads: boolean },
): Card {
  const watch = reads ? [messageContent ? say.isRead : say.notReadYet] : [];
  const text = say.founded({ name: escapeMarkdown(group.name), place: drawPlace(group) });
  return drawPanel({ accent: homeAccent, paragraphs: [text, ...watch], buttons: [] });
}

/** What is left of a draft that was thrown away. */
export function drawDiscarded({ name }: Group): Card {
  const text = say.discarded(name === '' ? say.unnamed : escapeMarkdown(name));
  return drawPanel({ accent: draftAccent, paragraphs: [text], buttons: [] });
}

/** Asks before a group is put away or opened again. */
export function drawArchiving(group: Group): Card {
  const name = escapeMarkdown(group.name);
  const groupId = group.id;
  const isOpen = group.state === 'open';
  const closes = isOpen && group.threadId !== null && !group.adopted;
  return drawPanel({
    accent: homeAccent,
    paragraphs: isOpen
      ? [say.archiveHeading(name), closes ? `${say.archiveText} ${say.archiveThread}` : say.archiveText]
      : [say.reopenHeading(name), say.reopenText],
    buttons: [
      isOpen
        ? drawButton(say.putAway, archiveButton.encode({ groupId }), 'primary')
        : drawButton(say.reopen, reopenButton.encode({ groupId }), 'primary'),
    ],
  });
}

/** That a group was put away, or is open again. */
export function drawArchived({ name, state }: Group, threadFollowed: boolean): Card {
  const text = state === 'archived' ? say.archived(escapeMarkdown(name)) : say.reopened(escapeMarkdown(name));
  return drawPanel({
    accent: homeAccent,
    paragraphs: [text, ...(threadFollowed ? [] : [say.threadNotChanged])],
    buttons: [],
  });
}
