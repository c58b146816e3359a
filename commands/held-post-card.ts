import {
  askAgainButton,
  muteDays,
  muteForm,
  muteWriterButton,
  readHeldButton,
  releaseHeldButton,
  releaseSurelyButton,
  returnForm,
  returnHeldButton,
  unmuteAllButton,
} from '../src/anonymous/moderating/buttons.ts';
import { askAgain } from '../src/anonymous/moderating/ask-again.ts';
import { drawDecided, drawMuted, drawSure, drawWords, type Decision } from '../src/anonymous/moderating/cards.ts';
import {
  isAskedTwice,
  readReason,
  releaseHeld,
  requireHeld,
  requireMayRelease,
  returnHeld,
  type Decided,
  type HeldAct,
} from '../src/anonymous/moderating/decide-held.ts';
import { muteWriter, unmuteAll, unmuteWriter } from '../src/anonymous/moderating/mute-writer.ts';
import { redrawCase } from '../src/anonymous/moderating/redraw-case.ts';
import { reportPost } from '../src/anonymous/moderating/report-post.ts';
import { requireModeratorOrLead } from '../src/moderation/rights.ts';
import { reportButton } from '../src/anonymous/replying/buttons.ts';
import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { drawTime, handBack, textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { tellOfPostForm } from '../src/moderation/buttons.ts';
import { drawCase } from '../src/moderation/cards.ts';
import { findStaff } from '../src/moderation/rota/find-staff.ts';
import { isReason } from '../src/moderation/rules.ts';
import { drawThanks } from '../src/moderation/thanks-card.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

/** An act, and the card it began on. */
type Press = HeldAct & { pressedId: string | null };

function readAct(asked: Asked, { postId }: { postId: string }): Press {
  return { guildId: requireServer(asked), postId, actor: asked, pressedId: asked.pressedId };
}

/** What only moderators read is English. */
function say(kind: 'message' | 'note', card: Extract<Reply, { kind: 'message' }>['card']): Reply {
  return { kind, card, language: 'en' };
}

/** The card that was pressed once its post is decided: its case's card, or one of its own. */
async function redraw(
  { post, group }: Decided,
  { guildId, actor, pressedId }: Press,
  decision: Decision,
  needs: Needs,
): Promise<Reply> {
  const about = await needs.cases.findOfPost(guildId, post.id, needs.storage.read);
  const card = about && (await needs.cases.findCard(about.id, needs.storage.read));
  if (about && card?.messageId === pressedId) return say('message', drawCase(about, needs.servers.get(guildId), en));
  if (about) await redrawCase(about, needs);
  return say('message', drawDecided({ group, userId: actor.userId, decision }, en));
}

const read = defineButton({
  family: readHeldButton,
  label: (words) => words.holding.read,
  ack: 'private',
  read: readAct,
  async run(act, needs: Needs) {
    const post = await requireHeld(act, needs);
    return say('message', drawWords(post, needs.groups.find(act.guildId, post.groupId), en));
  },
});

const release = defineButton({
  family: releaseHeldButton,
  label: (words) => words.holding.release,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs) {
    const post = await requireHeld(act, needs);
    requireMayRelease(post, act, needs);
    if (isAskedTwice(post)) return say('note', drawSure(post, en));
    return redraw(await releaseHeld({ ...act, surely: null }, needs), act, { how: 'released' }, needs);
  },
});

const releaseSurely = defineButton({
  family: releaseSurelyButton,
  label: (words) => words.holding.sure.press,
  ack: 'update',
  read: (asked, state) => ({ ...readAct(asked, state), surely: Number(state.version) }),
  async run(act, needs: Needs) {
    const { post } = await releaseHeld(act, needs);
    const about = await needs.cases.findOfPost(act.guildId, post.id, needs.storage.read);
    if (about) await redrawCase(about, needs);
    return say('message', { ...textCard(en.holding.sure.done), embeds: [], components: [] });
  },
});

const giveBack = defineButton({
  family: returnHeldButton,
  label: (words) => words.holding.giveBack,
  ack: 'ask',
  read: readAct,
  run({ guildId, postId, actor }, { servers }: Pick<Needs, 'servers'>) {
    requireModeratorOrLead(guildId, actor, servers);
    return openForm(returnForm, { postId }, en);
  },
});

const giveBackFor = defineForm({
  form: returnForm,
  ack: 'update',
  read: (asked, state) => ({
    ...readAct(asked, state),
    reason: readReason(readChoice(asked, 'reason')),
    note: readText(asked.fields, 'note') ?? '',
  }),
  async run({ reason, ...act }, needs: Needs) {
    if (!reason) throw refuse('return-reason-missing');
    return redraw(await returnHeld({ ...act, reason }, needs), act, { how: 'returned', reason }, needs);
  },
});

const muteWriterPress = defineButton({
  family: muteWriterButton,
  label: (words) => words.holding.mute,
  ack: 'ask',
  read: readAct,
  run({ guildId, postId, actor }, { servers }: Pick<Needs, 'servers'>) {
    requireModeratorOrLead(guildId, actor, servers);
    return openForm(muteForm, { postId }, en);
  },
});

const muteForDays = defineForm({
  form: muteForm,
  ack: 'private',
  read: (asked, state) => ({ ...readAct(asked, state), choice: readChoice(asked, 'days') }),
  async run({ choice, ...act }, needs: Needs) {
    const { holding } = en;
    if (choice === 'lift') {
      await unmuteWriter(act, needs);
      return say('message', drawMuted(holding.lifted, en));
    }
    const days = muteDays.find((one) => String(one) === choice);
    if (days === undefined) throw refuse('mute-days-missing');
    const until = await muteWriter({ ...act, days }, needs);
    return say('message', drawMuted(holding.muted(drawTime(until, 'f')), en));
  },
});

const unmuteEverybody = defineButton({
  family: unmuteAllButton,
  label: (words) => words.holding.unmuteAll,
  ack: 'private',
  read: (asked) => ({ guildId: requireServer(asked), actor: asked }),
  async run(act, needs: Needs) {
    await unmuteAll(act, needs);
    return say('message', textCard(en.holding.allLifted));
  },
});

const askAnother = defineButton({
  family: askAgainButton,
  label: (words) => words.own.mine.again,
  ack: 'private',
  read: (asked, { postId }) => {
    const { userId, language } = asked;
    return { guildId: requireServer(asked), postId, userId, language };
  },
  async run(input, needs: Needs) {
    await askAgain(input, needs);
    return { kind: 'message', card: textCard(languages[input.language].words.relay.asked()) };
  },
});

const report = defineButton({
  family: reportButton,
  label: (words) => words.voice.card.report,
  ack: 'ask',
  read: (asked, { postId }) => ({ guildId: requireServer(asked), postId, language: asked.language }),
  run({ guildId, postId, language }, { servers }: Pick<Needs, 'servers'>) {
    if (servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
    return openForm(tellOfPostForm, { postId }, languages[language].words);
  },
});

const reportFor = defineForm({
  form: tellOfPostForm,
  ack: 'private',
  read(asked, { postId }) {
    const reason = readChoice(asked, 'reason');
    if (!isReason(reason)) throw refuse('reason-missing');
    const note = readText(asked.fields, 'note') ?? '';
    const input = { guildId: requireServer(asked), postId, reporterId: asked.userId, reason, note };
    return { input, language: asked.language };
  },
  async run({ input, language }, needs: Needs) {
    const { kind, deleted } = await reportPost(input, needs);
    const { words } = languages[language];
    if (kind === 'already') return { kind: 'message', card: handBack(words.tell.already(), [input.note])[0] };
    const staff = await findStaff(input.guildId, needs);
    return { kind: 'message', card: drawThanks({ deleted, staff }, words) };
  },
});

/** The buttons of moderators for anonymous posts, what they open, and telling moderators of one. */
export const heldPostParts: readonly Part<Needs>[] = [
  read,
  release,
  releaseSurely,
  giveBack,
  giveBackFor,
  muteWriterPress,
  muteForDays,
  unmuteEverybody,
  askAnother,
  report,
  reportFor,
];
