import { requireAnswering } from '../src/anonymous/relay/answer-writer.ts';
import { redrawCase } from '../src/anonymous/moderating/redraw-case.ts';
import { answerForm } from '../src/anonymous/relay/buttons.ts';
import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { drawTime, handBack, textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, defineSelect, type Part } from '../src/discord/command.ts';
import { openForm, type Form, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import {
  actSelect,
  askOpinionForm,
  escalateForm,
  evidenceButton,
  giveAnswerForm,
  giveOpinionButton,
  giveTierForm,
  hideButton,
  reachOutForm,
  readHiddenButton,
  removeButton,
  removeForm,
  restoreButton,
  showAgainButton,
  staysHiddenButton,
  tierForm,
  timeOutButton,
  timeOutForm,
} from '../src/moderation/acts/buttons.ts';
import {
  drawAnswer,
  drawExplained,
  drawOpinionGiven,
  drawReachEnd,
  drawRemoving,
  drawTimingOut,
  sayEnd,
} from '../src/moderation/acts/cards.ts';
import { changeTier } from '../src/moderation/acts/change-tier.ts';
import { escalate } from '../src/moderation/acts/escalate.ts';
import { takeEvidence } from '../src/moderation/acts/evidence.ts';
import { hidePost, restorePost } from '../src/moderation/acts/hide-post.ts';
import type { CaseDeed } from '../src/moderation/acts/needs.ts';
import { findDirect, gap, reachOut } from '../src/moderation/acts/reach-out.ts';
import { removeMessage, requireMessage } from '../src/moderation/acts/remove-message.ts';
import { requireAct, requirePerson } from '../src/moderation/acts/require-act.ts';
import { acts, countNews, heights, questions, timeOutLengths, ways, type Act } from '../src/moderation/acts/rules.ts';
import { endSecondLook, readHidden } from '../src/moderation/acts/second-look.ts';
import { askOpinion, giveOpinion, requireGiving } from '../src/moderation/acts/second-opinion.ts';
import { timeOutMember } from '../src/moderation/acts/time-out.ts';
import type { Case } from '../src/moderation/case.ts';
import { receiptRules, type ReceiptRule } from '../src/moderation/receipts/receipt.ts';
import { isCaseTier, type CaseTier } from '../src/moderation/rules.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

const say = en.acts;

function readDeed(asked: Asked, { caseId }: { caseId: string }): CaseDeed {
  return { guildId: requireServer(asked), caseId, actor: asked };
}

/** The message that is removed is the one that whoever pressed was shown. */
function readRemoval(asked: Asked, state: { caseId: string; messageId: string }) {
  return { ...readDeed(asked, state), messageId: state.messageId };
}

function readTier(asked: Asked): CaseTier {
  const tier = readChoice(asked, 'tier');
  if (tier === undefined || !isCaseTier(tier)) throw refuse('tier-missing');
  return tier;
}

function readRule(asked: Asked): ReceiptRule {
  const chosen = readChoice(asked, 'rule');
  const rule = receiptRules.find((one) => one === chosen);
  if (!rule) throw refuse('act-rule-missing');
  return rule;
}

/** Says something to whoever acted, in place of the card that explained it. */
function answer(text: string): Reply {
  return { kind: 'message', card: drawAnswer(text), language: 'en' };
}

/** The same where there was no such card. */
function tell(text: string): Reply {
  return { kind: 'message', card: textCard(text), language: 'en' };
}

/** The case's own card shows what was done with it. */
async function redraw({ guildId, caseId }: Pick<CaseDeed, 'guildId' | 'caseId'>, needs: Needs): Promise<void> {
  const shown = await needs.cases.find(guildId, caseId, needs.storage.read);
  if (shown) await redrawCase(shown, needs);
}

async function thenRedraw(reply: Reply, deed: Pick<CaseDeed, 'guildId' | 'caseId'>, needs: Needs): Promise<Reply> {
  await redraw(deed, needs);
  return reply;
}

const choose = defineSelect({
  family: actSelect,
  label: (words) => words.acts.whatToDo,
  ack: 'ask',
  read(asked, state) {
    const [chosen] = asked.chosen;
    const act = acts.find((one) => one === chosen);
    if (!act) throw refuse('act-missing');
    return { deed: { ...readRemoval(asked, state), seen: state.seen }, act };
  },
  async run({ deed, act }, needs: Needs): Promise<Reply> {
    // Nobody should fill in a form, or read what something means, who may not do it.
    const shown = await requireAct(act, deed, needs, needs.storage.read);
    return begin(act, shown, deed, needs);
  },
});

interface Begun extends CaseDeed {
  messageId: string;
  seen: string;
}

async function begin(act: Act, shown: Case, deed: Begun, needs: Needs): Promise<Reply> {
  const { caseId } = deed;
  // A card of an earlier version does not say what was on it: then it is what there is now.
  const seen = deed.seen === '' ? String(countNews(shown.flags)) : deed.seen;
  switch (act) {
    case 'reach-out':
      return shown.post ? beginRelay(deed, needs) : beginReaching(shown, needs);
    case 'second-opinion':
      return openForm(askOpinionForm, { caseId, seen }, en, { tier: shown.tier });
    case 'change-tier':
      return openForm(tierForm, { caseId, seen }, en, { tier: shown.tier });
    case 'escalate':
      return openForm(escalateForm, { caseId }, en);
    case 'remove':
      return { kind: 'message', card: drawRemoving(shown, requireMessage(shown, deed.messageId), en), language: 'en' };
    case 'time-out':
      return beginTimingOut(shown, needs);
    case 'hide':
    case 'restore':
    case 'evidence':
      return { kind: 'message', card: drawExplained(act, shown, en), language: 'en' };
  }
}

/** Whoever wrote a post is answered without a name on either side, where they said yes to that. */
async function beginRelay({ guildId, caseId, actor }: CaseDeed, needs: Needs): Promise<Reply> {
  await requireAnswering({ guildId, caseId, actor }, needs);
  return openForm(answerForm, { caseId }, en);
}

async function beginReaching(shown: Case, needs: Needs): Promise<Reply> {
  const { userId } = requirePerson(shown);
  const direct = await findDirect({ guildId: shown.guildId, userId }, needs);
  const isAsked = shown.flags.every(({ source }) => source === 'asked');
  const text = isAsked ? say.reachOut.suggestionAsked({ gap }) : say.reachOut.suggestion({ gap });
  const opened = openForm(reachOutForm, { caseId: shown.id }, en, { text, way: 'thread' });
  if (direct !== null || opened.kind !== 'form') return opened;
  return { ...opened, form: withoutWay(opened.form) };
}

async function beginTimingOut(shown: Case, needs: Needs): Promise<Reply> {
  const { userId } = requirePerson(shown);
  const isReachable = (await findDirect({ guildId: shown.guildId, userId }, needs)) !== null;
  return { kind: 'message', card: drawTimingOut(shown, { isReachable }, en), language: 'en' };
}

/** Who did not say yes to direct messages is not offered to be sent one. */
function withoutWay({ title, fields }: Form): Form {
  return { title, fields: fields.filter(({ id }) => id !== 'way') };
}

const reach = defineForm({
  form: reachOutForm,
  ack: 'private',
  read(asked, state) {
    const chosen = readChoice(asked, 'way');
    const way = ways.find((one) => one === chosen) ?? 'thread';
    const [text, sign] = [readText(asked.fields, 'text') ?? '', readText(asked.fields, 'sign') ?? ''];
    return { ...readDeed(asked, state), way, text, sign };
  },
  async run(reaching, needs: Needs): Promise<Reply> {
    const { end, threadId } = await reachOut(reaching, needs);
    const card = drawReachEnd(end, { ...reaching, threadId }, en);
    return thenRedraw({ kind: 'message', card, language: 'en' }, reaching, needs);
  },
});

const askForm = defineForm({
  form: askOpinionForm,
  ack: 'private',
  read(asked, state) {
    const chosen = readChoice(asked, 'question');
    const question = questions.find((one) => one === chosen);
    if (!question) throw refuse('question-missing');
    return { ...readDeed(asked, state), question, tier: readTier(asked), seen: Number(state.seen) };
  },
  async run(deed, needs: Needs): Promise<Reply> {
    await askOpinion(deed, needs);
    return thenRedraw(tell(say.opinion.done), deed, needs);
  },
});

const give = defineButton({
  family: giveOpinionButton,
  label: (words) => words.acts.opinion.give,
  ack: 'ask',
  read: (asked, { opinionId }) => ({ guildId: requireServer(asked), opinionId, actor: asked }),
  async run(giving, needs: Needs) {
    const { opinion } = await requireGiving(giving, needs);
    const { opinionId } = giving;
    return openForm(opinion.question === 'tier' ? giveTierForm : giveAnswerForm, { opinionId }, en);
  },
});

function readGiving(asked: Asked, { opinionId }: { opinionId: string }) {
  return { guildId: requireServer(asked), opinionId, actor: asked, tier: readTier(asked) };
}

/** The card is read by all moderators: it speaks the server's language. */
async function runGiving(giving: Parameters<typeof giveOpinion>[0], needs: Needs): Promise<Reply> {
  const { opinion, shown } = await giveOpinion(giving, needs);
  const place = await needs.cases.findCard(shown.id, needs.storage.read);
  const { words } = languages[needs.servers.get(shown.guildId).language];
  const card = drawOpinionGiven(opinion, { shown, place }, words);
  return thenRedraw({ kind: 'message', card }, { guildId: shown.guildId, caseId: shown.id }, needs);
}

const giveTier = defineForm({
  form: giveTierForm,
  ack: 'update',
  read: (asked, state) => ({ ...readGiving(asked, state), yes: true }),
  run: (giving, needs: Needs) => runGiving(giving, needs),
});

const giveAnswer = defineForm({
  form: giveAnswerForm,
  ack: 'update',
  read(asked, state) {
    const yes = readChoice(asked, 'yes');
    if (yes !== 'yes' && yes !== 'no') throw refuse('opinion-answer-missing');
    return { ...readGiving(asked, state), yes: yes === 'yes' };
  },
  run: (giving, needs: Needs) => runGiving(giving, needs),
});

const tier = defineForm({
  form: tierForm,
  ack: 'private',
  read: (asked, state) => ({ ...readDeed(asked, state), tier: readTier(asked), seen: Number(state.seen) }),
  async run(deed, needs: Needs): Promise<Reply> {
    const changed = await changeTier(deed, needs);
    return thenRedraw(tell(say.changeTier.done({ tier: en.tiers[changed.tier] })), deed, needs);
  },
});

const escalation = defineForm({
  form: escalateForm,
  ack: 'private',
  read(asked, state) {
    const chosen = readChoice(asked, 'to');
    const to = heights.find((one) => one === chosen);
    if (!to) throw refuse('height-missing');
    return { ...readDeed(asked, state), to, note: readText(asked.fields, 'note') ?? '' };
  },
  async run(deed, needs: Needs): Promise<Reply> {
    await escalate(deed, needs);
    return thenRedraw(tell(say.escalate.done[deed.to]), deed, needs);
  },
});

const remove = defineButton({
  family: removeButton,
  label: (words) => words.acts.explained.remove.goOn,
  ack: 'ask',
  read: readRemoval,
  async run(deed, needs: Needs) {
    await requireAct('remove', deed, needs, needs.storage.read);
    const { caseId, messageId } = deed;
    return openForm(removeForm, { caseId, messageId }, en);
  },
});

const removeSurely = defineForm({
  form: removeForm,
  ack: 'update',
  read: (asked, state) => ({ ...readRemoval(asked, state), rule: readRule(asked) }),
  async run(deed, needs: Needs): Promise<Reply> {
    const { end, hasWords } = await removeMessage(deed, needs);
    const [done, gone] = [say.remove.done({ hasWords }), say.remove.gone({ hasWords })];
    return thenRedraw(answer(sayEnd(end, { done, gone }, en)), deed, needs);
  },
});

const timeOut = defineButton({
  family: timeOutButton,
  label: (words) => words.acts.explained['time-out'].goOn,
  ack: 'ask',
  read: readDeed,
  async run(deed, needs: Needs) {
    await requireAct('time-out', deed, needs, needs.storage.read);
    return openForm(timeOutForm, { caseId: deed.caseId }, en);
  },
});

const timeOutSurely = defineForm({
  form: timeOutForm,
  ack: 'update',
  read(asked, state) {
    const chosen = readChoice(asked, 'length');
    const length = timeOutLengths.find((one) => one === chosen);
    if (!length) throw refuse('act-length-missing');
    return { ...readDeed(asked, state), length, rule: readRule(asked) };
  },
  async run(deed, needs: Needs): Promise<Reply> {
    const { end, userId, until, isReachable } = await timeOutMember(deed, needs);
    const done = say.timeOut.done({ userId, until: drawTime(until, 'f'), isReachable });
    return thenRedraw(answer(sayEnd(end, { done, gone: say.timeOut.gone }, en)), deed, needs);
  },
});

const hide = defineButton({
  family: hideButton,
  label: (words) => words.acts.explained.hide.goOn,
  ack: 'update',
  read: readDeed,
  run: async (deed, needs: Needs) => thenRedraw(answer(sayEnd(await hidePost(deed, needs), say.hide, en)), deed, needs),
});

const restore = defineButton({
  family: restoreButton,
  label: (words) => words.acts.explained.restore.goOn,
  ack: 'update',
  read: readDeed,
  run: async (deed, needs: Needs) =>
    thenRedraw(answer(sayEnd(await restorePost(deed, needs), say.restore, en)), deed, needs),
});

function readLook(asked: Asked, { postId }: { postId: string }) {
  return { guildId: requireServer(asked), postId, actor: asked };
}

const readHiddenPost = defineButton({
  family: readHiddenButton,
  label: (words) => words.acts.look.read,
  ack: 'private',
  read: readLook,
  async run(look, needs: Needs): Promise<Reply> {
    const { text, topic } = await readHidden(look, needs);
    const [card] = handBack(say.look.words, topic === null ? [text] : [topic, text]);
    return { kind: 'message', card, language: 'en' };
  },
});

const showAgain = defineButton({
  family: showAgainButton,
  label: (words) => words.acts.look.show,
  ack: 'update',
  read: readLook,
  async run(look, needs: Needs): Promise<Reply> {
    const end = await endSecondLook(look, 'overturned', needs);
    const done = { ...say.restore, done: say.look.showed(look.actor.userId) };
    return answer(end ? sayEnd(end, done, en) : done.done);
  },
});

const staysHidden = defineButton({
  family: staysHiddenButton,
  label: (words) => words.acts.look.stays,
  ack: 'update',
  read: readLook,
  async run(look, needs: Needs): Promise<Reply> {
    await endSecondLook(look, 'upheld', needs);
    return answer(say.look.stayed(look.actor.userId));
  },
});

const evidence = defineButton({
  family: evidenceButton,
  label: (words) => words.acts.explained.evidence.goOn,
  ack: 'private',
  read: readDeed,
  async run(deed, needs: Needs): Promise<Reply> {
    const file = await takeEvidence(deed, needs);
    return thenRedraw({ kind: 'message', card: textCard(say.evidence.done), file, language: 'en' }, deed, needs);
  },
});

/** What can be done with a case beside claiming and closing it. */
export const actParts: readonly Part<Needs>[] = [
  choose,
  reach,
  askForm,
  give,
  giveTier,
  giveAnswer,
  tier,
  escalation,
  remove,
  removeSurely,
  timeOut,
  timeOutSurely,
  hide,
  restore,
  readHiddenPost,
  showAgain,
  staysHidden,
  evidence,
];
