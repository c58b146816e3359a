import { z } from 'zod';
import { snowflake } from './texts.ts';

// The shapes and sizes of scheduled events. Source: Discord's reference, "Guild Scheduled Event" (2026).

const moment = z.iso.datetime({ offset: true });

/** The body that creates a scheduled event. Repetition is left out: Lamplight makes single events of its own recurrence. */
export const scheduledEventBody = z.strictObject({
  name: z.string().min(1).max(100),
  description: z.string().max(1000).nullish(),
  scheduled_start_time: moment,
  scheduled_end_time: moment.nullish(),
  privacy_level: z.literal(2),
  entity_type: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  channel_id: snowflake.nullish(),
  entity_metadata: z.strictObject({ location: z.string().min(1).max(100).optional() }).nullish(),
  image: z.null().optional(),
  recurrence_rule: z.null().optional(),
});

/** The body that changes a scheduled event; `status` 2 starts it, 3 ends it, 4 cancels it. */
export const scheduledEventChanges = scheduledEventBody
  .extend({ status: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]) })
  .partial();
