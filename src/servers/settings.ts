import type { NewcomerHold } from '../moderation/raids/rules.ts';
import type { LanguageCode } from '../words/words.ts';

/** How one server is set up. Ids are Discord's. */
export interface ServerSettings {
  guildId: string;
  /** Where cases are shown; null until it is set up. */
  moderatorChannelId: string | null;
  moderatorRoleId: string | null;
  /** The one person who is paged when life may be in danger. */
  onCallId: string | null;
  /** Channels whose messages are screened, with their public threads. */
  watched: ReadonlySet<string>;
  /**
   * Those of {@link watched}, and own places of groups, that are read gently: words of distress alone are no case there. Whether a group's place is
   * read at all, the group decides.
   */
  gentle: ReadonlySet<string>;
  language: LanguageCode;
  /** Languages in which members are not answered, but for crisis answers. Never the server's own. */
  languagesOff: ReadonlySet<LanguageCode>;
  /** IANA time zone. */
  zone: string;
  /** The country whose numbers are pinned beside the panel (ISO 3166-1 alpha-2); null where it is guessed. */
  country: string | null;
  /** The youngest age the server is for, as its owner declares it. */
  age: AgeProfile;
  /** Who may found groups besides those who manage the server. */
  founderRoleId: string | null;
  /** One or two moderators. */
  smallTeam: boolean;
  /** A server at somebody's work. */
  workplace: boolean;
  /** Its owner is trying it out; members are told. */
  trial: boolean;
  /** Who decides what moderators may not decide alone; where it is null, those who manage the server. */
  leadRoleId: string | null;
  /** Nobody can post anonymously: somebody pressed the pause button. */
  anonymousPaused: boolean;
  /** For so many hours somebody has to be on the server before they can post anonymously. */
  anonymousAfterHours: number;
  /** For so many days custodians can open an anonymous post. */
  openingDays: number;
  /** The channel under which members get a private thread for their own check-ins; null where none was set aside. */
  checkInChannelId: string | null;
  /** Until when cards only say what would have happened, in milliseconds since the epoch; null where they do not. Never for T3. */
  dryRunUntil: number | null;
  /** Tiers whose cases are counted in the queue and get no card of their own. Never T3. */
  quietTiers: ReadonlySet<QuietTier>;
  /** Whether moderators may see who reported. */
  showsReporters: boolean;
  /** Who waits with everything but help and reports, and until when; null where nobody does. It may be over. */
  newcomers: NewcomerHold | null;
  /** Steps of the guided set-up that were gone through. */
  stepsDone: ReadonlySet<SetupStep>;
}

/** The tiers that can do without a card of their own. */
export const quietableTiers = ['R', 'T1', 'T2', 'H'] as const;

/** One of {@link quietableTiers}. */
export type QuietTier = (typeof quietableTiers)[number];

/** Whether a text names such a tier. */
export function isQuietable(text: string): text is QuietTier {
  return quietableTiers.some((tier) => tier === text);
}

/** The steps of the guided set-up, in their order. */
export const setupSteps = ['place', 'people', 'moderators', 'channels', 'groups', 'anonymous'] as const;

/** One of {@link setupSteps}. */
export type SetupStep = (typeof setupSteps)[number];

/** Whether a text names a step. */
export function isSetupStep(text: string): text is SetupStep {
  return setupSteps.some((step) => step === text);
}

/** The youngest age that a server or group is for, by agreement: nobody's age is known. 13 is the least that Discord allows. */
export const ageProfiles = [13, 16, 18] as const;

/** One of {@link ageProfiles}. */
export type AgeProfile = (typeof ageProfiles)[number];

/** For how many hours somebody may have to be on a server before they can post anonymously. */
export const waitingHours = [0, 1, 24, 72] as const;

/** For how many days custodians may be able to open a post. */
export const openingDayChoices = [30, 90, 180] as const;

/** The age profile that was saved; what this version does not know is read as the youngest, which is protected most. */
export function readAge(saved: number): AgeProfile {
  return ageProfiles.find((age) => age === saved) ?? 13;
}

/** The settings of a server that nobody has set up yet. */
export function emptySettings(guildId: string): ServerSettings {
  return {
    guildId,
    moderatorChannelId: null,
    moderatorRoleId: null,
    onCallId: null,
    watched: new Set(),
    gentle: new Set(),
    language: 'en',
    languagesOff: new Set(),
    zone: 'UTC',
    country: null,
    age: 13,
    founderRoleId: null,
    smallTeam: false,
    workplace: false,
    trial: false,
    leadRoleId: null,
    anonymousPaused: false,
    anonymousAfterHours: 0,
    openingDays: 90,
    checkInChannelId: null,
    dryRunUntil: null,
    quietTiers: new Set(),
    showsReporters: false,
    newcomers: null,
    stepsDone: new Set(),
  };
}

/** What is still missing before moderators can be reached: the options of `/setup` to give. */
export function findLeftToDo(settings: ServerSettings): ('channel' | 'role' | 'on-call')[] {
  return [
    ...(settings.moderatorChannelId === null ? (['channel'] as const) : []),
    ...(settings.moderatorRoleId === null ? (['role'] as const) : []),
    ...(settings.onCallId === null ? (['on-call'] as const) : []),
  ];
}
