import { z } from 'zod';

/** What a group founded from a template starts with, unless the founder chooses otherwise. */
export const defaultsSchema = z.strictObject({
  /** How members belong: a role with a channel, an overwrite of the channel without a role, or a private thread. */
  belonging: z.enum(['role', 'overwrite', 'thread']),
  /** Whether one joins at once or asks to. */
  admission: z.enum(['open', 'request']),
  /** The age, in years, that members say they have reached. */
  age: z.union([z.literal(13), z.literal(16), z.literal(18)]),
  /** Whether anonymous posts appear at once, after a moderator has agreed, or not at all. */
  anonymous: z.enum(['on', 'approve', 'off']),
  /** The most members; null where only Discord sets a limit. */
  sizeLimit: z.int().min(2).max(900).nullable(),
  /** How often a check-in would suit. */
  rhythm: z.enum(['daily', 'twice-weekly', 'weekly', 'none']),
  /** Minutes after which facilitators are told of a post that nobody has answered. */
  answerWithinMinutes: z.int().min(15).max(1440),
});

const text = (most: number) => z.string().trim().min(2).max(most);

/** The longest word or phrase that is looked for in a sentence, in characters. */
export const longestKeyword = 40;

const keyword = z
  .string()
  .max(longestKeyword)
  .regex(/^[^*]{2,}\*?$/)
  .refine((word) => word === word.toLowerCase().trim(), 'neither in small letters nor trimmed');

/** What a template says in one language. Everything but `keywords` is read by members. */
export const topicSchema = z.strictObject({
  /** What the group is about, for menus. */
  title: text(40),
  /** A name for a channel or role that tells nobody what the group is about. */
  name: text(30),
  purpose: text(240),
  forWhom: text(160),
  /** What is agreed beyond the common agreement, a line each. */
  agreement: z.array(text(100)).min(1).max(3),
  /** Said in private to somebody who has just joined. */
  welcome: text(240),
  /** What one may talk about here. */
  topics: z.array(text(40)).min(3).max(5),
  /** The question of a check-in. */
  checkIn: text(140),
  /** Words and phrases in which people speak of it; one that ends in `*` is a stem. */
  keywords: z.array(keyword).min(8).max(20),
});

/** What every template shares in one language. */
export const commonSchema = z.strictObject({
  /** The agreement that every group starts with, a line each. */
  agreement: z.array(text(120)).min(6).max(9),
});

/** See {@link defaultsSchema}. */
export type TemplateDefaults = Readonly<z.infer<typeof defaultsSchema>>;

/** See {@link topicSchema}. */
export type TopicWords = Readonly<z.infer<typeof topicSchema>>;
