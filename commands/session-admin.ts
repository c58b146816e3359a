import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import { cancel, move } from './session-admin/change-date.ts';
import { create } from './session-admin/create.ts';
import { edit } from './session-admin/edit.ts';
import { list } from './session-admin/list.ts';
import { remove } from './session-admin/remove.ts';

/** `/session-admin`: a group's regular hour together, for those who look after it. All of it answers privately. */
export const sessionAdmin = joinSubcommands(
  { name: 'session-admin', description: en.sessionAdmin.description, contexts: [InteractionContextType.Guild] },
  [create, edit, cancel, move, remove, list],
);
