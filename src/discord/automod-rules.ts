import { DiscordAPIError, type REST } from '@discordjs/rest';
import { AutoModerationRuleTriggerType, Routes, type APIAutoModerationRule } from 'discord.js';

/** A rule of a server's AutoMod, as far as it matters here. */
export interface AutoModRuleSeen {
  id: string;
  /** What those who run the server call it. */
  name: string;
  enabled: boolean;
}

/** What is asked of Discord about AutoMod. Rejections are discord.js's errors. */
export interface AutoModReader {
  /** The rules about what people write, by their names; null where the bot may not see them: that takes Manage Server. */
  listRules(guildId: string): Promise<AutoModRuleSeen[] | null>;
  /** A rule's name; null when it is gone or may not be seen. */
  findName(guildId: string, ruleId: string): Promise<string | null>;
}

/** Asks Discord by REST. */
export function createAutoModReader(rest: REST): AutoModReader {
  return {
    listRules: (guildId) =>
      nullWhenClosed(async () => {
        const rules = (await rest.get(Routes.guildAutoModerationRules(guildId))) as APIAutoModerationRule[];
        return rules
          .filter((rule) => rule.trigger_type !== AutoModerationRuleTriggerType.MemberProfile)
          .map(({ id, name, enabled }) => ({ id, name, enabled }))
          .sort((one, other) => (one.name < other.name ? -1 : 1));
      }),
    findName: (guildId, ruleId) =>
      nullWhenClosed(async () => {
        const rule = (await rest.get(Routes.guildAutoModerationRule(guildId, ruleId))) as APIAutoModerationRule;
        return rule.name;
      }),
  };
}

/** What Discord refuses to show is not there for us; everything else (Discord away, too many requests) is an error. */
async function nullWhenClosed<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
