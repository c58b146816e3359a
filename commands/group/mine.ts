import { ApplicationCommandOptionType } from 'discord.js';
import type { Asked } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { giveUpButton, tellButton } from '../../src/groups/joining/buttons.ts';
import { drawMine } from '../../src/groups/joining/cards.ts';
import { giveUp, wantToBeTold } from '../../src/groups/joining/end-wait.ts';
import { readVisitor, type JoiningNeeds } from '../../src/groups/joining/needs.ts';
import { writeName } from '../../src/groups/pick-group.ts';
import { findMine } from '../../src/groups/joining/show-mine.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';

function readOwn(asked: Asked, { waitId }: { waitId: string }) {
  return { ...readVisitor(asked), waitId };
}

/** Leaves the card as it is and says that the message will come, or that there is nothing to tell any more. */
const tell = defineButton({
  family: tellButton,
  label: (words) => words.groups.waiting.tell,
  ack: 'update',
  read: readOwn,
  async run(own, needs: JoiningNeeds): Promise<Reply> {
    const say = languages[own.language].words.groups.waiting;
    const kept = await wantToBeTold(own, needs);
    return { kind: 'note', card: textCard(kept ? say.willTell() : say.gone()) };
  },
});

const giveUpPress = defineButton({
  family: giveUpButton,
  label: (words) => words.groups.waiting.giveUp(''),
  ack: 'update',
  read: readOwn,
  async run({ waitId, ...visitor }, needs: JoiningNeeds): Promise<Reply> {
    const { words } = languages[visitor.language];
    const group = await giveUp({ ...visitor, waitId }, needs);
    const said = group ? words.groups.waiting.givenUp(writeName(group)) : words.groups.waiting.gone();
    return { kind: 'message', card: drawMine(await findMine(visitor, needs), said, words) };
  },
});

/** `/group mine`: the groups somebody is in and what they wait for. Seen by them alone. */
export const mine = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'mine',
    description: en.groups.command.mine.description,
    description_localizations: localise((words) => words.groups.command.mine.description),
  },
  parts: [tell, giveUpPress],
  read: readVisitor,
  run: async (visitor, needs: JoiningNeeds) => ({
    kind: 'message',
    card: drawMine(await findMine(visitor, needs), null, languages[visitor.language].words),
  }),
});
