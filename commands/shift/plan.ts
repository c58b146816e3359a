import { ApplicationCommandOptionType } from 'discord.js';
import { longestZone } from '../../src/check-ins/own/manage/buttons.ts';
import { readText } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { writeCommand } from '../../src/discord/write-command.ts';
import { stopPlanButton } from '../../src/moderation/rota/buttons.ts';
import { listPlans } from '../../src/moderation/rota/plan-store.ts';
import { planShift, stopPlan } from '../../src/moderation/rota/plan-shift.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { longestHours } from '../../src/moderation/rota/shift.ts';
import { drawPlanned, drawPlans } from '../../src/moderation/rota/show-cards.ts';
import { longestText } from '../../src/schedule/reading/read-when.ts';
import { suggestZones } from '../../src/schedule/suggest-zones.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.rota;

const stop = defineButton({
  family: stopPlanButton,
  label: ({ rota }) => rota.plan.stop({ number: 10 }),
  ack: 'update',
  read: (asked, { planId }) => ({ volunteer: readVolunteer(asked), planId }),
  async run(press, needs: Needs): Promise<Reply> {
    await stopPlan(press, needs);
    return { kind: 'message', card: { ...textCard(say.plan.stopped), components: [] }, language: 'en' };
  },
});

/** `/shift plan`: plans shifts by the clock on one's own wall; without a time it shows one's plans. */
export const plan = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'plan',
    description: say.command.plan,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'when',
        description: say.options.when,
        max_length: longestText,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'hours',
        description: say.options.planHours,
        min_value: 1,
        max_value: longestHours,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'pager', description: say.options.planPager },
      {
        type: ApplicationCommandOptionType.String,
        name: 'zone',
        description: say.options.zone,
        max_length: longestZone,
        autocomplete: true,
      },
    ],
  },
  parts: [stop],
  suggest: ({ option, typed }) => (option === 'zone' ? suggestZones(typed) : []),
  typed: (asked) => [writeCommand('shift', asked)],
  read(asked) {
    const [hours, pager] = [asked.options.get('hours'), asked.options.get('pager')];
    return {
      volunteer: readVolunteer(asked),
      language: asked.language,
      when: readText(asked.options, 'when'),
      zone: readText(asked.options, 'zone'),
      hours: typeof hours === 'number' ? hours : undefined,
      pager: typeof pager === 'boolean' ? pager : undefined,
    };
  },
  async run({ when, ...wanted }, needs: Needs): Promise<Reply> {
    if (when !== undefined)
      return { kind: 'message', card: drawPlanned(await planShift({ ...wanted, when }, needs)), language: 'en' };
    const { read: db, vault } = needs.storage;
    return { kind: 'message', card: drawPlans(await listPlans(wanted.volunteer, { db, vault })), language: 'en' };
  },
});
