import type { AutoModReader, AutoModRuleSeen } from '../../discord/automod-rules.ts';
import { refuse } from '../../discord/user-error.ts';
import { changeServerRules, requireRulesRight, type RulesAct, type RulesNeeds } from './change-rules.ts';
import { makeServerRules, type AutoModTier } from './server-rules.ts';

/** A rule of Discord's AutoMod, and what its catches are taken for; null where it is not linked. */
export interface LinkedRule extends AutoModRuleSeen {
  tier: AutoModTier | null;
}

/** How a server's AutoMod is linked. */
export interface AutoModShown {
  rules: readonly LinkedRule[];
  /** So many that were linked are no longer on Discord; their links were deleted. */
  gone: number;
}

/** What this needs. */
export type LinkNeeds = RulesNeeds & { autoMod: Pick<AutoModReader, 'listRules'> };

/**
 * The server's rules of AutoMod, as Discord has them now. What was linked and is no longer there is unlinked.
 * @throws {UserError} `not-a-lead`, `automod-not-seen`
 */
export async function listAutoMod(act: RulesAct, needs: LinkNeeds): Promise<AutoModShown> {
  requireRulesRight(act, needs.servers);
  const seen = await needs.autoMod.listRules(act.guildId);
  if (!seen) throw refuse('automod-not-seen');
  const { autoMod } = needs.servers.rules.get(act.guildId);
  const there = new Set(seen.map(({ id }) => id));
  const gone = [...autoMod.keys()].filter((ruleId) => !there.has(ruleId));
  if (gone.length > 0) await link(act, gone, null, needs);
  return { rules: seen.map((rule) => ({ ...rule, tier: autoMod.get(rule.id) ?? null })), gone: gone.length };
}

/**
 * Says what catches of a rule are taken for from now on; null for nothing.
 * @throws {UserError} `not-a-lead`, `automod-not-seen`, `automod-rule-gone`
 */
export async function linkAutoMod(
  act: RulesAct,
  { ruleId, tier }: { ruleId: string; tier: AutoModTier | null },
  needs: LinkNeeds,
): Promise<AutoModShown> {
  const { rules } = await listAutoMod(act, needs);
  if (!rules.some(({ id }) => id === ruleId)) throw refuse('automod-rule-gone');
  await link(act, [ruleId], tier, needs);
  const { autoMod } = needs.servers.rules.get(act.guildId);
  return { rules: rules.map((rule) => ({ ...rule, tier: autoMod.get(rule.id) ?? null })), gone: 0 };
}

async function link(
  act: RulesAct,
  ruleIds: readonly string[],
  tier: AutoModTier | null,
  needs: RulesNeeds,
): Promise<void> {
  await changeServerRules(
    act,
    (before) => {
      if (ruleIds.every((ruleId) => (before.autoMod.get(ruleId) ?? null) === tier)) return before;
      const autoMod = new Map(before.autoMod);
      for (const ruleId of ruleIds) {
        if (tier === null) autoMod.delete(ruleId);
        else autoMod.set(ruleId, tier);
      }
      return makeServerRules({ words: before.words, autoMod });
    },
    needs,
  );
}
