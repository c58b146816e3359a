import type { Asked } from '../../src/discord/asked.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { drawRules } from '../../src/moderation/server-rules/cards.ts';
import type { RulesAct } from '../../src/moderation/server-rules/change-rules.ts';
import { showRules, type ShowNeeds } from '../../src/moderation/server-rules/show-rules.ts';
import { en } from '../../src/words/en.ts';

/** Who asks for something about a server's rules; whether they may is decided where it is done. @throws {UserError} `no-server` */
export function readRulesAct({ guildId, userId, roles, permissions }: Asked): RulesAct {
  if (guildId === null) throw refuse('no-server');
  return { guildId, actor: { userId, roles, permissions } };
}

/** The card of a server's rules as they are now, below what was just done. */
export function answerWithRules(act: RulesAct, done: readonly string[], needs: ShowNeeds): Reply {
  return { kind: 'message', card: drawRules(showRules(act, needs), en, done), language: 'en' };
}
