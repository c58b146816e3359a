import { pauseByHand, resumeCheckIn } from '../../src/check-ins/admin/pause-check-in.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, findNamed, readNamed, replyWithCard, subcommand, suggest, typed } from './options.ts';

function defineMove(name: 'pause' | 'resume', move: typeof pauseByHand) {
  return defineSubcommand({
    data: subcommand(name, [checkInOption]),
    suggest,
    typed,
    read: readNamed,
    async run(named, needs: Needs) {
      const { checkIn } = await findNamed(named, needs);
      const { guildId, actor } = named;
      return replyWithCard(await move({ checkInId: checkIn.id, guildId, actor }, needs), needs);
    },
  });
}

/** `/checkin-admin pause`: stops a check-in until somebody resumes it. */
export const pause = defineMove('pause', pauseByHand);

/** `/checkin-admin resume`: lets it go on. */
export const resume = defineMove('resume', resumeCheckIn);
