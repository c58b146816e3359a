import { type InteractionType } from 'discord-api-types/v10';
import { type Modal } from '../rules/modals.ts';

/** How far the bot is with an interaction. `expired`: no first answer within 3 s; `failed`: the bot's answer was refused or it withdrew the only one. */
export type InteractionState = 'pending' | 'deferred' | 'answered' | 'modal' | 'expired' | 'failed';

/** One interaction: what a person did, and what became of it. */
export interface InteractionRecord {
  id: string;
  token: string;
  type: InteractionType;
  userId: string;
  /** Null in direct messages. */
  guildId: string | null;
  channelId: string;
  locale: string;
  /** By the sandbox's clock, in Unix milliseconds: the token lives 15 min from here. */
  createdAt: number;
  /** `performance.now()` when the event was sent: Discord's 3 s, `ackMs` and `answerMs` are real time. */
  startedAt: number;
  state: InteractionState;
  /** Real milliseconds to the first callback; null before it. */
  ackMs: number | null;
  /** Real milliseconds to the answer itself (a message or a form); null before it. */
  answerMs: number | null;
  /** True when the answer is (or will be) seen by one person only; null before the first callback. */
  ephemeral: boolean | null;
  /** The message that answers: `@original`. For an update this is the message that was pressed. Null before it, and for forms. */
  answerId: string | null;
  /** The form it opened. */
  modal: Modal | null;
  /** Follow-up messages, in order. */
  followUpIds: string[];
  /** The suggestions that answered an autocomplete. */
  choices: { name: string; value: string | number }[] | null;
  /** The message whose button was pressed, or below which the form was opened. */
  sourceMessageId: string | null;
  /** True when it is about something that the person installed for themselves: a command, or what answered one. */
  userInstalled: boolean;
  /** The command's full name, for what Discord writes above the answer; null for presses and forms. */
  commandName: string | null;
}
