import {
  AutoModerationActionType,
  AutoModerationRuleEventType,
  AutoModerationRuleKeywordPresetType,
  AutoModerationRuleTriggerType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { snowflake } from './texts.ts';

// The shapes and sizes of AutoMod rules. Source: Discord's reference, "Auto Moderation" (2026).

const action = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal(AutoModerationActionType.BlockMessage),
    metadata: z.strictObject({ custom_message: z.string().max(150).optional() }).optional(),
  }),
  z.strictObject({
    type: z.literal(AutoModerationActionType.SendAlertMessage),
    metadata: z.strictObject({ channel_id: snowflake }),
  }),
  z.strictObject({
    type: z.literal(AutoModerationActionType.Timeout),
    metadata: z.strictObject({ duration_seconds: z.int().min(1).max(2_419_200) }),
  }),
  z.strictObject({
    type: z.literal(AutoModerationActionType.BlockMemberInteraction),
    metadata: z.strictObject({}).optional(),
  }),
]);

const words = (most: number, longest: number) => z.array(z.string().min(1).max(longest)).max(most).optional();

const triggerMetadata = z.strictObject({
  keyword_filter: words(1000, 60),
  regex_patterns: words(10, 260),
  presets: z.array(z.enum(AutoModerationRuleKeywordPresetType)).optional(),
  allow_list: words(1000, 60),
  mention_total_limit: z.int().min(0).max(50).optional(),
  mention_raid_protection_enabled: z.boolean().optional(),
});

/** The body that creates an AutoMod rule. */
export const automodBody = z.strictObject({
  name: z.string().min(1).max(100),
  event_type: z.enum(AutoModerationRuleEventType),
  trigger_type: z.enum(AutoModerationRuleTriggerType),
  trigger_metadata: triggerMetadata.optional(),
  actions: z.array(action).min(1).max(5),
  enabled: z.boolean().optional(),
  exempt_roles: z.array(snowflake).max(20).optional(),
  exempt_channels: z.array(snowflake).max(50).optional(),
});

/** The body that changes an AutoMod rule; what triggers it stays. */
export const automodChanges = automodBody.omit({ trigger_type: true }).partial();

/** An AutoMod rule as a bot wrote it, checked. */
export type AutomodBody = z.infer<typeof automodBody>;
