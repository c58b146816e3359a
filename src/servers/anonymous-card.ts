import type { Custody } from '../anonymous/custody/custody.ts';
import { findTrustFacts, type TrustFacts } from '../anonymous/trust/facts.ts';
import { nameAll } from '../anonymous/trust/announce.ts';
import { drawButton, drawPanel, drawTime } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Group } from '../groups/group.ts';
import { listOpen } from '../groups/list-open.ts';
import type { GroupStore } from '../groups/store.ts';
import type { Words } from '../words/words.ts';
import { openingDayChoices, waitingHours, type ServerSettings } from './settings.ts';
import { anonymousButton, pauseButton } from './setup-forms.ts';
import type { ServerStore } from './store.ts';

/** How anonymous posts are on a server: for whoever manages it. From memory. */
export function showAnonymous(
  guildId: string,
  words: Words,
  needs: { servers: Pick<ServerStore, 'get'>; custody: Custody; groups: Pick<GroupStore, 'list'> },
): Card {
  const settings = needs.servers.get(guildId);
  return drawAnonymous({ settings, facts: findTrustFacts(guildId, needs), groups: listOpen(guildId, needs) }, words);
}

/** The same, of what is given. Pure. */
export function drawAnonymous(
  { settings, facts, groups }: { settings: ServerSettings; facts: TrustFacts; groups: readonly Group[] },
  words: Words,
): Card {
  const { anonymous: say, line } = words.setup;
  const wanting = groups.filter(({ anonymous }) => anonymous !== 'off');
  const first = wanting.filter(({ anonymous }) => anonymous === 'approve');
  return drawPanel({
    accent: settings.anonymousPaused ? 0xd9822b : 0x3f9c6d,
    paragraphs: [
      `${say.heading}\n${say.intro}`,
      [
        say.groups({ all: wanting.length, first: first.length }),
        line(say.mode, sayMode(settings, facts, words)),
        line(say.leads, settings.leadRoleId === null ? say.owners : `<@&${settings.leadRoleId}>`),
        line(say.hours, sayHours(settings.anonymousAfterHours, words)),
        line(say.days, sayDays(settings.openingDays, words)),
        line(say.state, settings.anonymousPaused ? say.paused : say.open),
      ].join('\n'),
      say.pauseHow,
    ],
    buttons: [
      drawButton(say.change, anonymousButton.encode({}), 'primary'),
      drawPause({ paused: settings.anonymousPaused, card: 'setup' }, say),
    ],
  });
}

/** The button that pauses anonymous posts, or ends the pause. */
export function drawPause(
  { paused, card }: { paused: boolean; card: 'setup' | 'trust' },
  say: Pick<Words['setup']['anonymous'], 'pause' | 'resume'>,
) {
  return drawButton(
    paused ? say.resume : say.pause,
    pauseButton.encode({ to: paused ? 'open' : 'paused', card }),
    'plain',
  );
}

function sayMode(settings: ServerSettings, { mode, upcoming }: TrustFacts, { setup: { anonymous: say } }: Words) {
  const next =
    upcoming === null ? [] : [say.upcoming({ when: drawTime(upcoming.from, 'f'), count: upcoming.custodians.length })];
  return [sayNow(settings, mode, say), ...next].join('; ');
}

function sayNow({ workplace, smallTeam }: ServerSettings, mode: TrustFacts['mode'], say: Words['setup']['anonymous']) {
  if (mode.kind === 'custodians')
    return say.custodians({ count: mode.custodians.length, names: nameAll(mode.custodians) });
  if (workplace) return say.nobodyEver({ why: 'workplace' });
  return smallTeam ? say.nobodyEver({ why: 'small-team' }) : say.nobody;
}

/** What was saved by an older version, and is not offered, is shown as it is. */
function sayHours(hours: number, { setup: { forms } }: Words): string {
  const known = waitingHours.find((one) => one === hours);
  return known === undefined ? String(hours) : forms.anonymous.hourChoices[known];
}

function sayDays(days: number, { setup: { forms } }: Words): string {
  const known = openingDayChoices.find((one) => one === days);
  return known === undefined ? String(days) : forms.anonymous.dayChoices[known];
}
