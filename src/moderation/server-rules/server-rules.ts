import type { ExtraWord, RiskSettings } from '../../risk/assessment.ts';

/** Words that a server looks for itself, and what a message with them is taken for. */
export interface OwnPhrase extends ExtraWord {
  id: string;
  /** As it was written. */
  phrase: string;
}

/** What words of a server's own can be taken for: never something that pages. */
export const phraseTiers = ['T1', 'T2', 'H'] as const satisfies readonly ExtraWord['tier'][];

/** One of {@link phraseTiers}. */
export type PhraseTier = (typeof phraseTiers)[number];

/** Whether a text names such a tier. */
export function isPhraseTier(text: string | undefined): text is PhraseTier {
  return phraseTiers.some((tier) => tier === text);
}

/** What catches of one of AutoMod's rules can be taken for: they are not assessed, so never something that pages. */
export const autoModTiers = ['R', 'T1', 'T2', 'H'] as const;

/** One of {@link autoModTiers}. */
export type AutoModTier = (typeof autoModTiers)[number];

/** Whether a text names such a tier. */
export function isAutoModTier(text: string | undefined): text is AutoModTier {
  return autoModTiers.some((tier) => tier === text);
}

/** What a server chose for its own reading, beside its settings. */
export interface ServerRules {
  /** Oldest first. */
  words: readonly OwnPhrase[];
  /** What catches of Discord's AutoMod are taken for, by the id of the rule. Those that are not here are none of ours. */
  autoMod: ReadonlyMap<string, AutoModTier>;
  /** What its messages are assessed with: one object for as long as nothing changes. */
  reading: RiskSettings;
}

/** The rules of a server that chose nothing. */
export const noServerRules: ServerRules = makeServerRules({ words: [], autoMod: new Map() });

/** Rules with what follows from them. */
export function makeServerRules({ words, autoMod }: Pick<ServerRules, 'words' | 'autoMod'>): ServerRules {
  return { words, autoMod, reading: words.length === 0 ? {} : { extraWords: words } };
}
