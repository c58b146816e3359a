import { ApplicationCommandOptionType } from 'discord.js';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { drawTime } from '../../src/discord/cards.ts';
import { longerButton } from '../../src/moderation/postvention/buttons.ts';
import { drawShown } from '../../src/moderation/postvention/cards.ts';
import { extend } from '../../src/moderation/postvention/end.ts';
import type { PostventionAct } from '../../src/moderation/postvention/needs.ts';
import { requireMay } from '../../src/moderation/postvention/write-draft.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readAct } from './read-act.ts';

const say = en.postvention;

function answer({ guildId }: PostventionAct, done: readonly string[], { servers, clock, config }: Needs): Reply {
  const now = clock.now();
  const open = servers.postventions.listUnderWay(guildId, now);
  return {
    kind: 'message',
    card: drawShown(open, { now, isRead: config.messageContent }, done),
    language: 'en',
  };
}

const longer = defineButton({
  family: longerButton,
  label: () => say.show.longer({ number: 1 }),
  ack: 'update',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  async run(act, needs: Needs) {
    const { threadEndsAt } = await extend(act, needs);
    return answer(act, [say.show.extended({ until: drawTime(threadEndsAt ?? needs.clock.now(), 'f') })], needs);
  },
});

/** `/postvention show`: what is under way, and until when. */
export const show = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'show', description: say.descriptions.show },
  parts: [longer],
  read: readAct,
  run(act, needs: Needs) {
    requireMay(act, needs);
    return answer(act, [], needs);
  },
});
