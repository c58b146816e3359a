import type { Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm, defineSelect, type Part } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import type { DeedEnd } from '../src/moderation/acts/ask-discord.ts';
import {
  endButton,
  lengthSelect,
  measureButton,
  raidButton,
  slowForm,
  slowHereButton,
  slowPickButton,
} from '../src/moderation/raids/buttons.ts';
import { drawRaid } from '../src/moderation/raids/cards.ts';
import { endMeasure } from '../src/moderation/raids/end-measure.ts';
import type { RaidAct } from '../src/moderation/raids/needs.ts';
import { lengths, usualLength, type Length } from '../src/moderation/raids/rules.ts';
import { showRaid } from '../src/moderation/raids/show-raid.ts';
import { switchOn, type MeasureWish } from '../src/moderation/raids/switch-on.ts';
import { requireModeratorOrLead } from '../src/moderation/rights.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.raids;

/** Who presses, where, and about which case. @throws {UserError} `no-server` */
export function readRaidAct(asked: Asked, { caseId }: { caseId: string } = { caseId: '' }): RaidAct {
  const { guildId, userId, roles, permissions } = asked;
  if (guildId === null) throw refuse('no-server');
  return { guildId, actor: { userId, roles, permissions }, caseId: caseId === '' ? null : caseId };
}

/** What is on, for whoever asks alone. */
export async function replyWithRaid(
  act: RaidAct,
  { length = usualLength, said }: { length?: Length; said?: string },
  needs: Needs,
): Promise<Reply> {
  const measures = await showRaid(act, needs);
  const shown = { measures, caseId: act.caseId, length, ...(said !== undefined && { said }) };
  return { kind: 'message', card: drawRaid(shown, en), language: 'en' };
}

async function begin({ act, wish }: { act: RaidAct; wish: MeasureWish }, needs: Needs): Promise<Reply> {
  const { end } = await switchOn(act, wish, needs);
  return replyWithRaid(act, { length: wish.length, said: sayBegun(end) }, needs);
}

function sayBegun(end: DeedEnd): string {
  if (end.kind === 'done') return say.done;
  if (end.kind === 'later') return say.waits;
  return end.kind === 'gone' ? say.channelGone : say.refused(end.code);
}

const measure = defineButton({
  family: measureButton,
  label: () => say.look,
  ack: 'private',
  read: (asked, state) => ({
    act: readRaidAct(asked, state),
    wish: { kind: state.kind, length: state.length, channelId: null },
  }),
  run: (input, needs: Needs) => begin(input, needs),
});

const slowHere = defineButton({
  family: slowHereButton,
  label: () => say.buttons['slow-mode'],
  ack: 'private',
  read: (asked, { channelId, length, caseId }) => ({
    act: readRaidAct(asked, { caseId }),
    wish: { kind: 'slow-mode', length, channelId } as const,
  }),
  run: (input, needs: Needs) => begin(input, needs),
});

const slowPick = defineButton({
  family: slowPickButton,
  label: () => say.buttons['slow-mode'],
  ack: 'ask',
  read: (asked, state) => ({ act: readRaidAct(asked, state), state }),
  run({ act, state }, needs: Pick<Needs, 'servers'>) {
    requireModeratorOrLead(act.guildId, act.actor, needs.servers);
    return openForm(slowForm, state, en);
  },
});

const slowPicked = defineForm({
  form: slowForm,
  ack: 'private',
  read: (asked, { caseId, length }) => ({
    act: readRaidAct(asked, { caseId }),
    wish: { kind: 'slow-mode', length, channelId: readChannel(asked) } as const,
  }),
  run: (input, needs: Needs) => begin(input, needs),
});

/** A client may send anything: what Discord did not confirm is no channel. */
function readChannel({ fields, resolved }: Asked): string {
  const chosen = fields.get('channel') ?? [];
  const [channelId] = typeof chosen === 'string' ? [chosen] : chosen;
  if (channelId === undefined || !resolved.channels.has(channelId)) throw refuse('raid-channel-gone');
  return channelId;
}

const look = defineButton({
  family: raidButton,
  label: () => say.look,
  ack: 'private',
  read: readRaidAct,
  run: (act, needs: Needs) => replyWithRaid(act, {}, needs),
});

const end = defineButton({
  family: endButton,
  label: () => say.end.newcomers,
  ack: 'update',
  read: (asked, { measureId, length, caseId }) => ({ act: readRaidAct(asked, { caseId }), measureId, length }),
  async run({ act, measureId, length }, needs: Needs) {
    const ended = await endMeasure({ ...act, measureId }, needs);
    const said = ended.kind === 'refused' ? say.endRefused(ended.code) : ended.kind === 'later' ? say.waits : say.ended;
    return replyWithRaid(act, { length, said }, needs);
  },
});

const howLong = defineSelect({
  family: lengthSelect,
  label: () => say.howLong,
  ack: 'update',
  read(asked, state) {
    const length = lengths.find((one) => one === asked.chosen[0]);
    if (length === undefined) throw refuse('raid-length-missing');
    return { act: readRaidAct(asked, state), length };
  },
  run: ({ act, length }, needs: Needs) => replyWithRaid(act, { length }, needs),
});

/** What is pressed against a raid. */
export const raidParts: readonly Part<Needs>[] = [measure, slowHere, slowPick, slowPicked, look, end, howLong];
