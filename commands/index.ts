import type { Registry } from '../src/discord/dispatch.ts';
import { caseParts } from './case-card.ts';
import { crisis } from './crisis.ts';
import { group } from './group.ts';
import { guideParts } from './guide.ts';
import { help } from './help.ts';
import { lines } from './lines.ts';
import type { Needs } from './needs.ts';
import { offerSupportCommand } from './offer-support.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { tellTheModerators } from './tell-the-moderators.ts';

/** Everything the bot answers to: the only list, read by the dispatcher and by registration. */
export const registry: Registry<Needs> = {
  commands: [crisis, group, help, lines, setup, start, status, offerSupportCommand, tellTheModerators],
  parts: [...guideParts, ...caseParts],
};
