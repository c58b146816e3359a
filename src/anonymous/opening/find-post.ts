import { refuse } from '../../discord/user-error.ts';
import type { AnonymousPost } from '../post.ts';
import type { OpeningNeeds } from './needs.ts';

/** Hosts of Discord's own links: the app's channels for trying things out included. */
const link =
  /^<?https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/channels\/(\d{17,20})\/\d{17,20}\/(\d{17,20})\/?>?$/;

/**
 * The post that somebody means: by the link to its message or that message's id, or by the number it has on a case.
 * @throws {UserError} `opening-no-post`, `opening-other-server`
 */
export async function findMeantPost(
  guildId: string,
  typed: string,
  { anonymous }: Pick<OpeningNeeds, 'anonymous'>,
): Promise<AnonymousPost> {
  const text = typed.trim();
  const [, linkedGuild, linkedMessage] = link.exec(text) ?? [];
  if (linkedGuild !== undefined && linkedGuild !== guildId) throw refuse('opening-other-server');
  const messageId = linkedMessage ?? (/^\d{17,20}$/.test(text) ? text : null);
  const post =
    messageId === null ? await anonymous.findAnywhere(text) : await anonymous.findByMessage(guildId, messageId);
  if (!post) throw refuse('opening-no-post');
  if (post.guildId !== guildId) throw refuse('opening-other-server');
  return post;
}
