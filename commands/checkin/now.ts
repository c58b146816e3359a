import { ApplicationCommandOptionType } from 'discord.js';
import { answerNow, openNow, type NowTime } from '../../src/check-ins/own/answering/answer-now.ts';
import { drawNoCheckIn, drawWhich } from '../../src/check-ins/own/answering/cards.ts';
import { drawOwnAsk } from '../../src/check-ins/own/ask-card.ts';
import { nowSelect } from '../../src/check-ins/own/buttons.ts';
import { defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { en } from '../../src/words/en.ts';
import { languages, type LanguageCode } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

/** The message of a check-in, for its person alone, in the language they use now. */
function show({ checkIn, ask, isEarly, isReturn }: NowTime, language: LanguageCode): Reply {
  const card = drawOwnAsk({ checkIn, ask, isEarly, greets: isReturn }, languages[language].words);
  return { kind: 'message', card };
}

const which = defineSelect({
  family: nowSelect,
  label: (words) => words.ownAsk.now.choose,
  ack: 'private',
  read: ({ userId, language, chosen: [checkInId = ''] }) => ({ userId, language, checkInId }),
  async run({ language, ...visit }, needs: Needs) {
    return show(await openNow(visit, needs), language);
  },
});

/** `/checkin now`: a check-in of one's own, right now and for oneself alone. */
export const now = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'now',
    description: en.ownAsk.now.description,
    description_localizations: localise((words) => words.ownAsk.now.description),
  },
  parts: [which],
  read: ({ userId, guildId, language }) => ({ userId, guildId, language }),
  async run({ language, ...visitor }, needs: Needs): Promise<Reply> {
    const found = await answerNow(visitor, needs);
    const { words } = languages[language];
    switch (found.kind) {
      case 'none':
        return { kind: 'message', card: drawNoCheckIn(words) };
      case 'which':
        return { kind: 'message', card: drawWhich(found.checkIns, words) };
      case 'one':
        return show(found, language);
    }
  },
});
