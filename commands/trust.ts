import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { recordButton } from '../src/anonymous/trust/buttons.ts';
import { showRecord, showTrust } from '../src/anonymous/trust/show-trust.ts';
import type { Asked } from '../src/discord/asked.ts';
import { defineButton, defineCommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { isOwner } from '../src/discord/require-owner.ts';
import { refuse } from '../src/discord/user-error.ts';
import { requireModerator } from '../src/moderation/rights.ts';
import { showAnonymous } from '../src/servers/anonymous-card.ts';
import { pauseAnonymous } from '../src/servers/pause-anonymous.ts';
import { pauseButton } from '../src/servers/setup-forms.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

type Visit = Pick<Asked, 'roles' | 'permissions' | 'language' | 'userId'> & { guildId: string };

/** @throws {UserError} `no-server` */
function readVisit({ guildId, roles, permissions, language, userId }: Asked): Visit {
  if (guildId === null) throw refuse('no-server');
  return { guildId, roles, permissions, language, userId };
}

async function answer(visit: Visit, needs: Needs) {
  const { guildId, roles, language } = visit;
  const { moderatorRoleId } = needs.servers.get(guildId);
  const canPause = isOwner(visit) || (moderatorRoleId !== null && roles.includes(moderatorRoleId));
  const card = await showTrust({ guildId, canPause }, languages[language].words, needs);
  return { kind: 'message' as const, card };
}

const record = defineButton({
  family: recordButton,
  label: (words) => words.trust.check,
  ack: 'private',
  read: readVisit,
  run: async ({ guildId, language }, needs: Needs) => ({
    kind: 'message' as const,
    card: await showRecord(guildId, languages[language].words, needs),
  }),
});

/** In a raid whoever is there should be able to: moderators too. The card it stands on is drawn anew. */
const pause = defineButton({
  family: pauseButton,
  label: () => en.setup.anonymous.pause,
  ack: 'update',
  read: (asked, { to, card }) => ({ visit: readVisit(asked), to, card }),
  async run({ visit, to, card }, needs: Needs) {
    const { guildId, userId, roles } = visit;
    if (!isOwner(visit)) requireModerator(guildId, roles, needs.servers);
    await pauseAnonymous({ guildId, actorId: userId, to }, needs);
    if (card === 'trust') return answer(visit, needs);
    return { kind: 'message' as const, card: showAnonymous(guildId, en, needs), language: 'en' as const };
  },
});

/** `/trust`: who could know what, for everybody. */
export const trust = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'trust',
    description: en.trust.command.description,
    description_localizations: localise((words) => words.trust.command.description),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'private',
  read: readVisit,
  run: answer,
  parts: [record, pause],
});
