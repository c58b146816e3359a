import { ApplicationCommandOptionType } from 'discord.js';
import { drawTime } from '../../src/discord/cards.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { changeSettings } from '../../src/moderation/server-rules/change-rules.ts';
import { withCards, withDryRun, withReporters } from '../../src/moderation/server-rules/decide.ts';
import { dryRunMs } from '../../src/servers/set-up-server.ts';
import { isQuietable, quietableTiers, type QuietTier } from '../../src/servers/settings.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { answerWithRules, readRulesAct } from './actor.ts';

const say = en.serverRules;

const onOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'on',
  description: say.options.on,
  required: true,
} as const;

function readTier({ options }: Asked): QuietTier {
  const tier = readText(options, 'tier');
  if (tier === undefined || !isQuietable(tier)) throw refuse('tier-not-picked');
  return tier;
}

/** `/rules tiers`: which cases have cards of their own. */
export const tiers = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'tiers',
    description: say.descriptions.tiers,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'tier',
        description: say.options.tier,
        required: true,
        choices: quietableTiers.map((value) => ({ name: say.tiers[value], value })),
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'card', description: say.options.card, required: true },
    ],
  },
  read: (asked) => ({ act: readRulesAct(asked), tier: readTier(asked), card: asked.options.get('card') === true }),
  async run({ act, tier, card }, needs: Needs) {
    const { changed } = await changeSettings(act, (before) => withCards(before, tier, card), needs);
    const told = card ? say.done.loud(say.tiers[tier]) : say.done.quiet(say.tiers[tier]);
    return answerWithRules(act, [changed ? told : say.done.already], needs);
  },
});

/** `/rules dry-run`: whether cards only say what would have happened. */
export const dryRun = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'dry-run',
    description: say.descriptions['dry-run'],
    options: [onOption],
  },
  read: (asked) => ({ act: readRulesAct(asked), on: asked.options.get('on') === true }),
  async run({ act, on }, needs: Needs) {
    const now = needs.clock.now();
    const until = on ? now + dryRunMs : null;
    const { after, changed } = await changeSettings(act, (before) => withDryRun(before, until, now), needs);
    const told = after.dryRunUntil === null ? say.done.dryRunOff : say.done.dryRunOn(drawTime(after.dryRunUntil, 'f'));
    return answerWithRules(act, [changed ? told : say.done.already], needs);
  },
});

/** `/rules reporters`: whether moderators see who told them. */
export const reporters = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'reporters',
    description: say.descriptions.reporters,
    options: [onOption],
  },
  read: (asked) => ({ act: readRulesAct(asked), on: asked.options.get('on') === true }),
  async run({ act, on }, needs: Needs) {
    const { changed } = await changeSettings(act, (before) => withReporters(before, on), needs);
    const told = on ? say.done.reportersOn : say.done.reportersOff;
    return answerWithRules(act, [changed ? told : say.done.already], needs);
  },
});
