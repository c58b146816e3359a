import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import { cancelForPerson } from './checkin-admin/cancel-for.ts';
import { create } from './checkin-admin/create.ts';
import { edit } from './checkin-admin/edit.ts';
import { list } from './checkin-admin/list.ts';
import { pause, resume } from './checkin-admin/pause.ts';
import { place } from './checkin-admin/place.ts';
import { preview } from './checkin-admin/preview.ts';
import { remove } from './checkin-admin/remove.ts';
import { trend } from './checkin-admin/trend.ts';

/** `/checkin-admin`: what groups are asked, and when, for those who look after them. All of it answers privately. */
export const checkInAdmin = joinSubcommands(
  { name: 'checkin-admin', description: en.checkIns.description, contexts: [InteractionContextType.Guild] },
  [create, edit, pause, resume, remove, list, preview, place, cancelForPerson, trend],
);
