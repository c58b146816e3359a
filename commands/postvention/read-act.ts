import { readChoice, readText, type Asked } from '../../src/discord/asked.ts';
import { refuse } from '../../src/discord/user-error.ts';
import type { PostventionAct } from '../../src/moderation/postvention/needs.ts';
import type { Wish } from '../../src/moderation/postvention/write-draft.ts';

/** Who asks for something after a death; whether they may is decided where it is done. @throws {UserError} `no-server` */
export function readAct({ guildId, userId, roles, permissions }: Asked): PostventionAct {
  if (guildId === null) throw refuse('no-server');
  return { guildId, actor: { userId, roles, permissions } };
}

/** What was filled in. */
export function readWish(asked: Asked): Wish {
  const { fields } = asked;
  return { channelId: readChoice(asked, 'channel'), title: readText(fields, 'title'), days: readText(fields, 'days') };
}
