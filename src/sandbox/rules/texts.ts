import { z } from 'zod';

// Kinds of texts that stand in many requests. Source: answers of Discord's API as its reference and bug threads quote them.

/** The highest number that fits into an id. */
const highestId = 2n ** 63n - 1n;

/** A Discord id. */
export const snowflake = z
  .string()
  .regex(/^(0|[1-9]\d*)$/, 'is not snowflake.')
  .refine((id) => id.length < 19 || BigInt(id) <= highestId, 'is not snowflake.');

/** An address with one of these schemes, at most so many characters long. */
export function address(schemes: readonly string[], most = 2048): z.ZodType<string> {
  return z
    .string()
    .max(most)
    .superRefine((url, context) => {
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
      const refuse = (code: string, message: string): void =>
        context.addIssue({ code: 'custom', message, params: { code } });
      if (scheme !== undefined && !schemes.includes(scheme))
        refuse('URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not one of ('${schemes.join("', '")}').`);
      else if (!URL.canParse(url)) refuse('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    });
}

/** A page on the web. */
export const webAddress = address(['http', 'https']);

/** A picture on the web, or a file that was sent along. */
export const mediaAddress = address(['http', 'https', 'attachment']);

/** A text with something in it: Discord takes blanks off both ends before it looks. */
export function words(most: number): z.ZodType<string> {
  return z
    .string()
    .min(1)
    .max(most)
    .superRefine((text, context) => {
      if (text !== '' && text.trim() === '')
        context.addIssue({ code: 'custom', message: 'This field is required', params: { code: 'BASE_TYPE_REQUIRED' } });
    });
}

/** One of Unicode's emoji. */
export const unicodeEmoji =
  /^(?:\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{ExtPict}[\uFE0F\p{EMod}]*(?:\u200D\p{ExtPict}[\uFE0F\p{EMod}]*)*)$/u;
