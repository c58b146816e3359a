import { ApplicationCommandOptionType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { snowflake } from '../../src/discord/custom-id.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { begin } from '../../src/moderation/postvention/begin.ts';
import {
  beginButton,
  changeButton,
  changeForm,
  leaveButton,
  wishForm,
} from '../../src/moderation/postvention/buttons.ts';
import { drawBegun, drawDraft, drawLeft } from '../../src/moderation/postvention/cards.ts';
import type { Postvention } from '../../src/moderation/postvention/postvention.ts';
import { countDays } from '../../src/moderation/postvention/rules.ts';
import {
  leaveDraft,
  requireDraft,
  requireFree,
  requireMay,
  rewriteDraft,
  writeDraft,
} from '../../src/moderation/postvention/write-draft.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readAct, readWish } from './read-act.ts';

const say = en.postvention;

/** Whose account it was; they may have left the server, and there may be none. @throws {UserError} `postvention-is-bot` */
function readAccount({ options, resolved }: Asked): string | null {
  const id = snowflake.safeParse(readText(options, 'account')).data ?? null;
  if (id !== null && resolved.bots.has(id)) throw refuse('postvention-is-bot');
  return id;
}

function readBack(draft: Postvention, { servers, config, view }: Pick<Needs, 'servers' | 'config' | 'view'>): Reply {
  const { guildId, channelId } = draft;
  const { moderatorChannelId } = servers.get(guildId);
  const lacks = channelId === null ? [] : view.findMissing(guildId, channelId, ['ManageThreads']);
  const facts = { isRead: config.messageContent, moderatorChannelId, mayLock: lacks?.length === 0 };
  return { kind: 'message', card: drawDraft(draft, facts), language: 'en' };
}

const write = defineForm({
  form: wishForm,
  ack: 'private',
  read: (asked, { accountId }) => ({
    act: { ...readAct(asked), accountId: accountId === '' ? null : accountId },
    wish: readWish(asked),
  }),
  run: async ({ act, wish }, needs: Needs) => readBack(await writeDraft(act, wish, needs), needs),
});

const rewrite = defineForm({
  form: changeForm,
  ack: 'update',
  read: (asked, { id }) => ({ act: { ...readAct(asked), id }, wish: readWish(asked) }),
  run: async ({ act, wish }, needs: Needs) => readBack(await rewriteDraft(act, wish, needs), needs),
});

const change = defineButton({
  family: changeButton,
  label: () => say.draft.change,
  ack: 'ask',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  run(act, needs: Pick<Needs, 'servers'>) {
    requireMay(act, needs);
    const draft = requireDraft(act, needs);
    const { channelId, title } = draft;
    const filled = { title, days: String(countDays(draft)), ...(channelId !== null && { channel: channelId }) };
    return openForm(changeForm, { id: act.id }, en, filled);
  },
});

const leave = defineButton({
  family: leaveButton,
  label: () => say.draft.leave,
  ack: 'update',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  async run(act, needs: Needs) {
    await leaveDraft(act, needs);
    return { kind: 'message', card: drawLeft(), language: 'en' };
  },
});

const press = defineButton({
  family: beginButton,
  label: () => say.draft.begin,
  ack: 'update',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  async run(act, needs: Needs) {
    const begun = await begin(act, needs);
    return { kind: 'message', card: drawBegun(begun, { isRead: needs.config.messageContent }), language: 'en' };
  },
});

/** `/postvention start`: asks what is wished for, and reads back what will happen. */
export const start = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'start',
    description: say.descriptions.start,
    options: [{ type: ApplicationCommandOptionType.User, name: 'account', description: say.options.account }],
  },
  ack: 'ask',
  parts: [write, rewrite, change, leave, press],
  read: (asked) => ({ ...readAct(asked), accountId: readAccount(asked) }),
  run(act, needs: Pick<Needs, 'servers' | 'clock'>) {
    requireMay(act, needs);
    requireFree(act, needs);
    return openForm(wishForm, { accountId: act.accountId ?? '' }, en);
  },
});
