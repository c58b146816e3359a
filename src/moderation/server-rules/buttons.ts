import { z } from 'zod';
import { defineFamily, snowflake } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { mostOwnPhrases, longestPhrase } from './own-words.ts';
import { phraseTiers } from './server-rules.ts';

/** Opens the form for more words, or the one to take words away. */
export const wordsButton = defineFamily('rules-words', { act: z.enum(['add', 'remove']) });

/** Which of AutoMod's rules: its choice is the rule's id. */
export const autoModSelect = defineFamily('rules-automod', {});

/** What catches of a rule of AutoMod are taken for: its choice is a tier, or {@link notLinked}. */
export const autoModTierSelect = defineFamily('rules-automod-tier', { ruleId: snowflake });

/** The choice that unlinks a rule. */
export const notLinked = 'none';

/** So much fits into the field: all the words that a server can have. */
const mostTyped = Math.min(4000, mostOwnPhrases * (longestPhrase + 1));

/** More words: `words`, one on each line, and `tier`. */
export const addWordsForm: FormFamily<object> = {
  family: defineFamily('rules-words-add', {}),
  form: ({ serverRules: { words: say } }: Words) => ({
    title: say.addTitle,
    fields: [
      { kind: 'paragraph', id: 'words', required: true, max: mostTyped, ...say.field },
      {
        kind: 'select',
        id: 'tier',
        required: true,
        choices: phraseTiers.map((value) => ({ value, label: say.tierChoices[value] })),
        ...say.tier,
      },
    ],
  }),
};

/** Words to take away: `words`, one on each line. */
export const removeWordsForm: FormFamily<object> = {
  family: defineFamily('rules-words-remove', {}),
  form: ({ serverRules: { words: say } }: Words) => ({
    title: say.removeTitle,
    fields: [{ kind: 'paragraph', id: 'words', required: true, max: mostTyped, ...say.removeField }],
  }),
};
