import type { Asked } from '../../discord/asked.ts';
import { isOwner } from '../../discord/require-owner.ts';
import { refuse, type UserError } from '../../discord/user-error.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import { isLead } from '../rights.ts';
import { findWait } from './rules.ts';
import type { RaidWatch } from './watch-raids.ts';

/**
 * Everything that newcomers can be held from: commands (with their subcommand), and families of buttons and forms. It is what others read or have to
 * deal with: joining and founding groups, writing through the bot, planning and coming to sessions. Whatever is not named here is open to everybody, always: so what
 * somebody forgot to name never keeps anybody from help, from reports, or from what is kept about them. Forms that open from memory for whoever needs
 * help stay open: what is sent off with them is held.
 */
export const heldFromNewcomers: ReadonlySet<string> = new Set([
  'anon post',
  'anon edit',
  'Reply anonymously',
  'anon-write',
  'anon-yes',
  'anon-post-form',
  'anon-change',
  'anon-change-form',
  'anon-as-is',
  'anon-edit',
  'anon-edit-yes',
  'anon-edit-form',
  'anon-edit-as-is',
  'anon-reply',
  'anon-reply-yes',
  'anon-reply-form',
  'anon-kind',
  'group join',
  'group create',
  'group-join',
  'group-request',
  'group-ask',
  'group-ask-form',
  'group-hello',
  'group-found',
  'session rsvp',
  'session-come',
  'session-admin create',
  'session-admin edit',
  'session-admin move',
  'checkin-admin create',
  'checkin-admin edit',
  'round-words',
  'own-words-shared',
]);

/** What everything that is pressed or typed goes by, before anything is done. From memory. */
export interface NewcomerDoor {
  /**
   * Why somebody has to wait, `newcomers-wait`; null for whoever goes by. `name` is the command's, or the family's of what was pressed. It knows no
   * words: whoever may be in danger is heard all the same (see `hearFirst`).
   */
  enter(asked: Asked, name: string): UserError | null;
}

/** Makes the door: who is held waits, and what many new people press in one moment is noticed. Staff and everything else goes by. */
export function createNewcomerDoor(needs: {
  servers: Pick<ServerStore, 'get'>;
  raids: Pick<RaidWatch, 'press'>;
  clock: Clock;
}): NewcomerDoor {
  const { servers, raids, clock } = needs;
  return {
    enter(asked, name) {
      const { guildId, userId, joinedAt, subcommand } = asked;
      if (guildId === null || !heldFromNewcomers.has(subcommand === null ? name : `${name} ${subcommand}`)) return null;
      if (isStaff(guildId, asked, servers)) return null;
      raids.press({ guildId, userId, joinedAt });
      const until = findWait(servers.get(guildId).newcomers, { joinedAt, now: clock.now() });
      return until === null ? null : refuse('newcomers-wait', { until });
    },
  };
}

/** Whoever was called to help while a raid goes on joined lately, too. */
function isStaff(guildId: string, asked: Asked, servers: Pick<ServerStore, 'get'>): boolean {
  const { moderatorRoleId } = servers.get(guildId);
  if (moderatorRoleId !== null && asked.roles.includes(moderatorRoleId)) return true;
  return isOwner(asked) || isLead(guildId, asked, servers);
}
