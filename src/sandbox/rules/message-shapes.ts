import { z } from 'zod';
import { topLevelPart } from './component-shapes.ts';
import { mediaAddress, snowflake, webAddress, words } from './texts.ts';

// The shapes and sizes of messages. Source: Discord's reference, "Message", "Embed Limits", "Allowed Mentions" (2026).

const embedImage = z.strictObject({
  url: mediaAddress,
  proxy_url: z.string().nullish(),
  width: z.int().nullish(),
  height: z.int().nullish(),
});

const embedParts = z.strictObject({
  type: z.literal('rich').nullish(),
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: webAddress.nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  timestamp: z
    .string()
    .refine((moment) => !Number.isNaN(Date.parse(moment)), {
      error: 'Could not parse it. Should be ISO8601.',
      params: { code: 'DATE_TIME_TYPE_PARSE' },
    })
    .nullish(),
  footer: z
    .strictObject({
      text: z.string().max(2048),
      icon_url: mediaAddress.nullish(),
      proxy_icon_url: z.string().nullish(),
    })
    .nullish(),
  image: embedImage.nullish(),
  thumbnail: embedImage.nullish(),
  author: z
    .strictObject({
      name: words(256),
      url: webAddress.nullish(),
      icon_url: mediaAddress.nullish(),
      proxy_icon_url: z.string().nullish(),
    })
    .nullish(),
  fields: z
    .array(
      z.strictObject({
        name: words(256),
        value: words(1024),
        inline: z.boolean().nullish(),
      }),
    )
    .max(25)
    .nullish(),
});

/** One embed; there is something to see in it. */
export const embed = embedParts.superRefine((given, context) => {
  const { title, description, footer, image, thumbnail, author, fields } = given;
  const texts = [title, description, footer?.text, author?.name];
  if (texts.some((text) => text?.trim()) || image || thumbnail || fields?.length) return;
  context.addIssue({
    code: 'custom',
    path: ['description'],
    message: 'This field is required',
    params: { code: 'BASE_TYPE_REQUIRED' },
  });
});

/** An embed, checked. */
export type EmbedPart = z.infer<typeof embed>;

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((given, context) => {
    for (const kind of ['users', 'roles'] as const)
      if (given.parse?.includes(kind) && given[kind]?.length)
        context.addIssue({
          code: 'custom',
          path: ['parse'],
          message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          params: { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
        });
  });

const attachment = z.strictObject({
  id: z.union([z.string(), z.int()]),
  filename: z.string().max(1024).nullish(),
  title: z.string().max(1024).nullish(),
  description: z.string().max(1024).nullish(),
  is_remix: z.boolean().nullish(),
  is_spoiler: z.boolean().nullish(),
  waveform: z.string().max(400).nullish(),
  duration_secs: z.number().nullish(),
});

/** The fields shared by every request that writes a message. */
const written = {
  content: z.string().max(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(topLevelPart).max(40).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  flags: z.int().nullish(),
  tts: z.boolean().nullish(),
  // discord.js 14.28 sends `enforce_nonce: false` with edits and interaction answers too.
  enforce_nonce: z.boolean().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  poll: z.null().optional(),
};

/** The body of Create Message. */
export const createMessageBody = z.strictObject({
  ...written,
  sticker_ids: z.array(snowflake).max(3).nullish(),
  message_reference: z
    .strictObject({
      type: z.int().nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
});

/** The body of Edit Message, of an interaction's answer, and of a follow-up. */
export const messageBody = z.strictObject({
  ...written,
  username: z.string().max(80).nullish(),
  avatar_url: z.string().nullish(),
  thread_name: z.string().max(100).nullish(),
});

/** What a bot wrote in a message, checked. */
export type MessageBody = z.infer<typeof messageBody>;
/** What a bot wrote in Create Message, checked. */
export type CreateMessageBody = z.infer<typeof createMessageBody>;

/** All the characters that count towards Discord's 6000 for the embeds of a message. */
export function countEmbedCharacters(embeds: readonly EmbedPart[]): number {
  const texts = embeds.flatMap((one) => [
    one.title,
    one.description,
    one.footer?.text,
    one.author?.name,
    ...(one.fields ?? []).flatMap((field) => [field.name, field.value]),
  ]);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
