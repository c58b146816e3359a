import { ApplicationCommandOptionType } from 'discord.js';
import { readChoice, readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { addWordsForm, removeWordsForm, wordsButton } from '../../src/moderation/server-rules/buttons.ts';
import { drawWords } from '../../src/moderation/server-rules/cards.ts';
import { changeServerRules, requireRulesRight } from '../../src/moderation/server-rules/change-rules.ts';
import { addWords, readLines, removeWords } from '../../src/moderation/server-rules/own-words.ts';
import {
  isPhraseTier,
  makeServerRules,
  type OwnPhrase,
  type PhraseTier,
} from '../../src/moderation/server-rules/server-rules.ts';
import { newId } from '../../src/storage/ids.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readRulesAct } from './actor.ts';

const say = en.serverRules;

function answer(words: readonly OwnPhrase[], done: readonly string[] = []): Reply {
  return { kind: 'message', ...drawWords(words, en, done), language: 'en' };
}

/** Opens the form, from memory; whoever may not is told before they type. */
const open = defineButton({
  family: wordsButton,
  label: () => say.words.add,
  ack: 'ask',
  read: (asked, { act }) => ({ act: readRulesAct(asked), which: act }),
  run({ act, which }, { servers }: Pick<Needs, 'servers'>) {
    requireRulesRight(act, servers);
    return openForm(which === 'add' ? addWordsForm : removeWordsForm, {}, en);
  },
});

function readTier(asked: Asked): PhraseTier {
  const tier = readChoice(asked, 'tier');
  if (!isPhraseTier(tier)) throw refuse('tier-not-picked');
  return tier;
}

const add = defineForm({
  form: addWordsForm,
  ack: 'update',
  read: (asked) => ({
    act: readRulesAct(asked),
    added: { phrases: readLines(readText(asked.fields, 'words')), tier: readTier(asked) },
  }),
  async run({ act, added }, needs: Needs) {
    const { words } = await changeServerRules(
      act,
      (before) => makeServerRules({ ...before, words: addWords(before.words, added, newId) }),
      needs,
    );
    return answer(words, [say.words.added(added.phrases.length)]);
  },
});

const remove = defineForm({
  form: removeWordsForm,
  ack: 'update',
  read: (asked) => ({ act: readRulesAct(asked), phrases: readLines(readText(asked.fields, 'words')) }),
  async run({ act, phrases }, needs: Needs) {
    let removed = 0;
    const { words } = await changeServerRules(
      act,
      (before) => {
        const left = removeWords(before.words, phrases);
        removed = before.words.length - left.length;
        return makeServerRules({ ...before, words: left });
      },
      needs,
    );
    return answer(words, [say.words.removed(removed)]);
  },
});

/** `/rules words`: the words that a server looks for itself. */
export const words = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'words',
    description: say.descriptions.words,
  },
  read: readRulesAct,
  run(act, { servers }: Needs) {
    requireRulesRight(act, servers);
    return answer(servers.rules.get(act.guildId).words);
  },
});

/** The buttons and forms of `/rules words`. */
export const wordsParts = [open, add, remove];
