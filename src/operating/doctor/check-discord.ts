import { RESTEvents, type REST, type ResponseLike } from '@discordjs/rest';
import {
  ApplicationFlags,
  Routes,
  type APIApplication,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
} from 'discord.js';
import type { Config } from '../../config.ts';
import { explainRefusal } from '../../discord/log-in.ts';
import type { Clock } from '../../schedule/clock.ts';
import { fault, note, well, type Finding } from './finding.ts';

/** What Discord said about the bot. */
export interface DiscordCheck {
  findings: Finding[];
  /** Null where Discord does not know the bot, or could not be asked. */
  botUserId: string | null;
}

/** What decides whether something is in order with Discord. */
export interface DiscordNeeds {
  rest: Pick<REST, 'get' | 'on' | 'off'>;
  clock: Clock;
  config: Pick<Config, 'messageContent' | 'guildMembers'>;
}

/** A clock that is off by more is told, in milliseconds: check-ins come by it, and an answer has three seconds. */
const clockToleranceMs = 30_000;

/** Discord lets a bot connect 1,000 times a day; below this something connects again and again. */
const fewConnections = 50;

/** Asks Discord three things: who the bot is, what its application is allowed, how often it may connect. Starts no session. */
export async function checkDiscord({ rest, clock, config }: DiscordNeeds): Promise<DiscordCheck> {
  const watch = watchDate(rest, clock);
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const gateway = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const botUserId = application.bot?.id ?? application.id;
    return {
      findings: [
        well('Token: Discord knows it.'),
        ...checkIntents(application, config),
        ...checkEndpoint(application),
        ...checkPolicy(application),
        checkConnections(gateway),
        checkClock(watch.offset()),
      ],
      botUserId,
    };
  } catch (error) {
    return { findings: [fault(`Discord: ${explainRefusal(error)}`)], botUserId: null };
  } finally {
    watch.end();
  }
}

const intents = [
  {
    name: 'Message Content Intent',
    setting: 'MESSAGE_CONTENT',
    flags: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
    wanted: ({ messageContent }: DiscordNeeds['config']) => messageContent,
  },
  {
    name: 'Server Members Intent',
    setting: 'GUILD_MEMBERS',
    flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
    wanted: ({ guildMembers }: DiscordNeeds['config']) => guildMembers,
  },
  {
    name: 'Presence Intent',
    setting: null,
    flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
    wanted: () => false,
  },
] as const;

/** What is switched on in Discord's portal, against what the configuration wants. */
function checkIntents({ flags }: Pick<APIApplication, 'flags'>, config: DiscordNeeds['config']): Finding[] {
  return intents.flatMap(({ name, setting, flags: bits, wanted }) => {
    const isOn = (flags & bits) !== 0;
    if (wanted(config) && !isOn)
      return fault(
        `Intents: ${setting ?? ''}=on needs the ${name}, and it is off. Switch it on at https://discord.com/developers/applications on the Bot page, or take the setting out; else the bot does not start.`,
      );
    if (!wanted(config) && isOn)
      return note(
        `Intents: the ${name} is on at Discord, and nothing here uses it. Switch it off there${setting === null ? '' : `, or set ${setting}=on`}: what nobody needs nobody can steal.`,
      );
    return wanted(config) ? well(`Intents: the ${name} is on, as ${setting ?? ''} wants.`) : [];
  });
}

/** With an address there Discord sends presses to it, and none to the bot. */
function checkEndpoint({
  interactions_endpoint_url: url,
}: Pick<APIApplication, 'interactions_endpoint_url'>): Finding[] {
  return url
    ? [
        fault(
          'Commands: an Interactions Endpoint URL is set, so Discord sends commands and presses there and Lamplight gets none. Clear it on the General Information page of your application.',
        ),
      ]
    : [];
}

/** Discord shows it in the bot's profile, where everybody finds it. */
function checkPolicy({ privacy_policy_url: url }: Pick<APIApplication, 'privacy_policy_url'>): Finding[] {
  return url
    ? []
    : [
        note(
          'Privacy notice: Discord knows no address of it. Publish it, and write its address into Privacy Policy URL on the General Information page of your application: Discord shows it in the bot’s profile.',
        ),
      ];
}

function checkConnections({
  session_start_limit: { remaining, total, reset_after: resetMs },
}: RESTGetAPIGatewayBotResult): Finding {
  const hours = Math.ceil(resetMs / 3_600_000);
  return remaining < fewConnections
    ? fault(
        `Connections: ${remaining} of ${total} a day are left, until they are counted anew in ${hours} hours. Something starts the bot again and again: look into its log, and stop it until that is found.`,
      )
    : well(`Connections: ${remaining} of ${total} a day are left.`);
}

function checkClock(offsetMs: number | null): Finding {
  if (offsetMs === null) return note('Clock: Discord did not say what time it is, so nothing was compared.');
  const seconds = Math.round(Math.abs(offsetMs) / 1000);
  if (Math.abs(offsetMs) <= clockToleranceMs) return well('Clock: it agrees with Discord’s.');
  return fault(
    `Clock: it is ${seconds} seconds ${offsetMs > 0 ? 'ahead of' : 'behind'} Discord’s, so check-ins and pages come at wrong times. Let the machine set its clock (\`timedatectl set-ntp true\`, or its host's).`,
  );
}

/** Compares the clock with the `Date` that each answer carries; the answer that took the shortest way counts. */
function watchDate(rest: Pick<REST, 'on' | 'off'>, clock: Clock): { offset(): number | null; end(): void } {
  let offset: number | null = null;
  const look = (_request: unknown, { headers }: Pick<ResponseLike, 'headers'>): void => {
    const date = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(date)) return;
    // It is cut to full seconds.
    const found = clock.now() - (date + 500);
    if (offset === null || Math.abs(found) < Math.abs(offset)) offset = found;
  };
  rest.on(RESTEvents.Response, look);
  return { offset: () => offset, end: () => void rest.off(RESTEvents.Response, look) };
}
