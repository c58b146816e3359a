import {
  drawButton,
  drawPanel,
  drawTime,
  escapeMarkdown,
  handBack,
  linkToMessage,
  textCard,
} from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Case } from '../case.ts';
import type { AnonymousPost } from '../../anonymous/post.ts';
import type { DeedEnd } from './ask-discord.ts';
import {
  evidenceButton,
  giveOpinionButton,
  hideButton,
  readHiddenButton,
  removeButton,
  restoreButton,
  showAgainButton,
  staysHiddenButton,
  timeOutButton,
} from './buttons.ts';
import { cutOff, doAgree, readAgainMs, type Act, type Opinion, type Subject, type View } from './rules.ts';

const accent = 0x4a7a8c;

/** Acts that say what they mean before anything is done. */
export type Explained = Extract<Act, 'remove' | 'time-out' | 'hide' | 'restore' | 'evidence'>;

const goOn = {
  hide: hideButton,
  restore: restoreButton,
  evidence: evidenceButton,
} as const;

/** What an act means, for whoever chose it, with the button that goes on. */
export function drawExplained(
  act: Exclude<Explained, 'remove' | 'time-out'>,
  shown: Pick<Case, 'id'>,
  { acts: say }: Words,
): Card {
  const { explain, goOn: label } = say.explained[act];
  return drawPanel({
    accent,
    paragraphs: [explain],
    buttons: [drawButton(label, goOn[act].encode({ caseId: shown.id }), 'primary')],
  });
}

/** The same of a time-out, with whether they can be told: they lose every button here, so nothing else on this server tells them. */
export function drawTimingOut(
  { id: caseId }: Pick<Case, 'id'>,
  reached: { isReachable: boolean },
  { acts: say }: Words,
): Card {
  const { explain, goOn: label } = say.explained['time-out'];
  return drawPanel({
    accent,
    paragraphs: [explain(reached)],
    buttons: [drawButton(label, timeOutButton.encode({ caseId }), 'primary')],
  });
}

/** The same of removing a message, with where it is: its writer may have written more since the case's card was drawn. */
export function drawRemoving(
  { id: caseId, guildId }: Pick<Case, 'id' | 'guildId'>,
  { userId, channelId, messageId }: Extract<Subject, { kind: 'message' }>,
  { acts: say, cases }: Words,
): Card {
  const { explain, goOn: label } = say.explained.remove;
  return drawPanel({
    accent,
    paragraphs: [explain, cases.about(userId, linkToMessage(guildId, channelId, messageId))],
    buttons: [drawButton(label, removeButton.encode({ caseId, messageId }), 'primary')],
  });
}

/** What is known of a case's card: where it is. */
type Place = { channelId: string; messageId: string } | null;

function sayCase({ id, guildId }: Pick<Case, 'id' | 'guildId'>, place: Place, { acts: say }: Words): string {
  return say.caseName(id, place && linkToMessage(guildId, place.channelId, place.messageId));
}

/** A hidden post whose writer asks for a second look, for all moderators. Its words stand behind *Read it*. */
export function drawSecondLook(
  { id: postId, guildId, place }: Pick<AnonymousPost, 'id' | 'guildId' | 'place'>,
  { hiddenBy, smallTeam }: { hiddenBy: string; smallTeam: boolean },
  { acts: { look: say } }: Words,
): Card {
  const link = place && linkToMessage(guildId, place.channelId, place.messageId);
  return drawPanel({
    accent,
    paragraphs: [say.asked({ userId: hiddenBy, link }), smallTeam ? say.owner : say.another],
    buttons: [
      drawButton(say.read, readHiddenButton.encode({ postId }), 'primary'),
      drawButton(say.show, showAgainButton.encode({ postId }), 'plain'),
      drawButton(say.stays, staysHiddenButton.encode({ postId }), 'plain'),
    ],
  });
}

/** A second opinion that is asked for, for all moderators. What whoever asks thinks is not on it. */
export function drawOpinionAsked(
  opinion: Opinion,
  { shown, place, smallTeam }: { shown: Pick<Case, 'id' | 'guildId'>; place: Place; smallTeam: boolean },
  words: Words,
): Card {
  const { opinion: say } = words.acts;
  const { first, question, askedAt } = opinion;
  return drawPanel({
    accent,
    paragraphs: [
      say.asked({ userId: first.userId, what: sayCase(shown, place, words) }),
      say.asks[question],
      say.blind,
      ...(smallTeam ? [say.readAgain(drawTime(askedAt.getTime() + readAgainMs, 'R'))] : []),
      `-# ${opinion.id}`,
    ],
    buttons: [drawButton(say.give, giveOpinionButton.encode({ opinionId: opinion.id }), 'primary')],
  });
}

/** Both opinions, once both are given. */
export function drawOpinionGiven(
  opinion: Opinion,
  { shown, place }: { shown: Pick<Case, 'id' | 'guildId' | 'tier'>; place: Place },
  words: Words,
): Card {
  const { opinion: say } = words.acts;
  const { first, second, question } = opinion;
  const agreed = doAgree(opinion);
  return drawPanel({
    accent,
    paragraphs: [
      say.both({ what: sayCase(shown, place, words) }),
      say.asks[question],
      [first, ...(second ? [second] : [])].map((view) => `- ${sayView(view, question, words)}`).join('\n'),
      agreed ? say.agreed[question] : say.differ[question],
      say.tierNow(words.tiers[shown.tier]),
    ],
    buttons: [],
  });
}

function sayView({ userId, tier, yes }: View, question: Opinion['question'], { acts: { opinion: say }, tiers }: Words) {
  const answer = question === 'tier' ? null : say.answers[yes ? 'yes' : 'no'];
  return say.view({ userId, tier: tiers[tier], answer });
}

/** That somebody asks those who lead to look at a case. */
export function drawEscalated(
  escalated: {
    shown: Pick<Case, 'id' | 'guildId' | 'tier'>;
    place: Place;
    actorId: string;
    leadRoleId: string | null;
    note: string;
  },
  words: Words,
): Card {
  const { shown, place, actorId, leadRoleId, note } = escalated;
  const { escalate: say } = words.acts;
  const paragraphs = [
    say.told({ actorId, leadRoleId, what: sayCase(shown, place, words) }),
    words.tiers[shown.tier],
    ...(note === '' ? [] : [say.noteTold(escapeMarkdown(note))]),
  ];
  return drawPanel({ accent, paragraphs, buttons: [] });
}

/** A moderator's own words, and their name. Nothing of ours is in it. */
export function drawReached({ text, sign, actor }: { text: string; sign: string; actor: { userId: string } }): Card {
  return textCard(`${text}\n\n— ${escapeMarkdown(sign)} (<@${actor.userId}>)`);
}

/** What became of something that Discord was asked for, for whoever asked. */
export function sayEnd(end: DeedEnd, say: { done: string; gone: string }, { acts: { ends } }: Words): string {
  switch (end.kind) {
    case 'done':
      return say.done;
    case 'gone':
      return say.gone;
    case 'refused':
      return `${ends.refused(end.code)} ${ends.reasons[end.code] ?? ends.otherReason}`;
    case 'later':
      return ends.later;
  }
}

/** What became of reaching out, for whoever wrote. What was not sent comes back: it is kept nowhere, and nothing tries it again. */
export function drawReachEnd(
  end: DeedEnd,
  { threadId, text, sign }: { threadId: string | null; text: string; sign: string },
  words: Words,
): Card {
  const { reachOut: say } = words.acts;
  const done = threadId === null ? say.done.direct : say.done.thread({ threadId });
  if (end.kind === 'done') return textCard(done);
  const isCutOff = end.kind === 'later' || (end.kind === 'refused' && end.code === cutOff);
  const sentence = isCutOff ? say.later : sayEnd(end, { done, gone: say.gone }, words);
  return handBack(`${sentence}\n\n${words.edge.yourWords()}`, [text, sign])[0];
}

/** What came back since somebody's direct messages are closed, for the moderators' channel: whoever wrote it has it nowhere else. */
export function drawNotDelivered(
  { caseId, actor, text, sign }: { caseId: string; actor: { userId: string }; text: string; sign: string },
  { acts: { reachOut: say } }: Words,
): Card {
  return handBack(say.notDelivered({ caseId, userId: actor.userId }), [text, sign])[0];
}

/** A private answer that takes the place of the card that was pressed: nothing on it can be pressed twice. */
export function drawAnswer(text: string): Card {
  return drawPanel({ accent, paragraphs: [text], buttons: [] });
}
