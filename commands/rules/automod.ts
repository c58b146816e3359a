import { ApplicationCommandOptionType } from 'discord.js';
import { defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { autoModSelect, autoModTierSelect, notLinked } from '../../src/moderation/server-rules/buttons.ts';
import { drawAutoMod, drawAutoModTiers } from '../../src/moderation/server-rules/cards.ts';
import { linkAutoMod, listAutoMod, type AutoModShown } from '../../src/moderation/server-rules/link-auto-mod.ts';
import { isAutoModTier, type AutoModTier } from '../../src/moderation/server-rules/server-rules.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readRulesAct } from './actor.ts';

const say = en.serverRules;

function answer(shown: AutoModShown): Reply {
  return { kind: 'message', card: drawAutoMod(shown, en), language: 'en' };
}

const pick = defineSelect({
  family: autoModSelect,
  label: () => say.automod.pick,
  ack: 'update',
  read: (asked) => ({ act: readRulesAct(asked), ruleId: asked.chosen[0] ?? '' }),
  async run({ act, ruleId }, needs: Needs) {
    const { rules } = await listAutoMod(act, needs);
    const chosen = rules.find(({ id }) => id === ruleId);
    if (!chosen) throw refuse('automod-rule-gone');
    return { kind: 'message', card: drawAutoModTiers(chosen, en), language: 'en' };
  },
});

/** What was chosen; null for no link. @throws {UserError} `tier-not-picked` */
function readTier(chosen: string | undefined): AutoModTier | null {
  if (chosen === notLinked) return null;
  if (!isAutoModTier(chosen)) throw refuse('tier-not-picked');
  return chosen;
}

const take = defineSelect({
  family: autoModTierSelect,
  label: () => say.automod.pickTier,
  ack: 'update',
  read: (asked, { ruleId }) => ({ act: readRulesAct(asked), link: { ruleId, tier: readTier(asked.chosen[0]) } }),
  run: async ({ act, link }, needs: Needs) => answer(await linkAutoMod(act, link, needs)),
});

/** `/rules automod`: which catches of Discord's AutoMod come into the queue. */
export const automod = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'automod',
    description: say.descriptions.automod,
  },
  read: readRulesAct,
  run: async (act, needs: Needs) => answer(await listAutoMod(act, needs)),
});

/** The menus of `/rules automod`. */
export const automodParts = [pick, take];
