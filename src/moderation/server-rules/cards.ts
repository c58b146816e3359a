import { drawButton, drawPanel, drawSelect, drawTime, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import type { Card, ReplyFile } from '../../discord/reply.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Words } from '../../words/words.ts';
import { autoModSelect, autoModTierSelect, notLinked, wordsButton } from './buttons.ts';
import type { ReadingMode } from './decide.ts';
import type { AutoModShown, LinkedRule } from './link-auto-mod.ts';
import { mostOwnPhrases } from './own-words.ts';
import { autoModTiers, phraseTiers, type OwnPhrase, type ServerRules } from './server-rules.ts';

const accent = 0x2f7d6d;

/** The most channels that stand on the card. */
const channelsShown = 40;

/** A channel, or the own place of a group, and how it is read. */
export interface ChannelShown {
  channelId: string;
  mode: ReadingMode;
  isGroup: boolean;
  /** Gone, or closed to the bot. */
  isClosed: boolean;
}

/** A server's rules, as a card shows them. */
export interface RulesShown {
  settings: ServerSettings;
  rules: ServerRules;
  channels: readonly ChannelShown[];
  /** Whether texts arrive at all. */
  screening: boolean;
  /** Whether the bot hears of AutoMod; null where that is not known. */
  hearsAutoMod: boolean | null;
  now: number;
}

/** How messages are read on a server, and what comes of it; above it what was just changed. */
export function drawRules(shown: RulesShown, words: Words, done: readonly string[] = []): Card {
  const { settings, rules, screening, hearsAutoMod } = shown;
  const say = words.serverRules;
  const quiet = [...settings.quietTiers].map((tier) => say.tiers[tier]).join(', ');
  const until = settings.dryRunUntil !== null && settings.dryRunUntil > shown.now ? settings.dryRunUntil : null;
  const lines = [
    say.wordsLine(rules.words.length),
    say.autoModLine(rules.autoMod.size),
    say.quietLine(quiet === '' ? null : quiet),
    say.dryRunLine(until === null ? null : drawTime(until, 'f')),
    say.reportersLine(settings.showsReporters),
  ];
  return drawPanel({
    accent,
    paragraphs: [
      ...(done.length > 0 ? [done.join(' ')] : []),
      `${say.heading}\n${drawChannels(shown, words)}`,
      ...(screening || shown.channels.length === 0 ? [] : [say.messageContentOff]),
      lines.join('\n'),
      ...(rules.autoMod.size > 0 && hearsAutoMod === false ? [say.automod.unheard] : []),
      `${say.gently}\n${say.floor}`,
    ],
    buttons: [],
  });
}

function drawChannels({ channels }: RulesShown, { serverRules: say }: Words): string {
  if (channels.every(({ mode }) => mode === 'off')) return say.noChannels;
  const lines = channels.slice(0, channelsShown).map(({ channelId, mode, isGroup, isClosed }) => {
    const notes = [...(isGroup ? [say.group] : []), say.modes[mode], ...(isClosed ? [say.closed] : [])];
    return say.channel({ channelId, mode: notes.join(' · ') });
  });
  const more = channels.length - lines.length;
  return [say.channels, ...lines, ...(more > 0 ? [say.moreChannels(more)] : [])].join('\n');
}

/** A server's own words by what they are taken for, with the ways to change them. */
export function drawWords(
  own: readonly OwnPhrase[],
  words: Words,
  done: readonly string[] = [],
): { card: Card; file?: ReplyFile } {
  const say = words.serverRules.words;
  const head = [
    ...done,
    `${say.heading}\n${say.intro}`,
    own.length === 0 ? say.none : say.count({ count: own.length, most: mostOwnPhrases }),
  ];
  const lists = phraseTiers.flatMap((tier) => {
    const phrases = own.filter((word) => word.tier === tier).map(({ phrase }) => escapeMarkdown(phrase));
    return phrases.length === 0
      ? []
      : [say.list({ tier: words.serverRules.tiers[tier], phrases: phrases.join(' · ') })];
  });
  const fits = [...head, ...lists, say.file].join('\n').length <= panelRoom;
  const buttons = [
    drawButton(say.add, wordsButton.encode({ act: 'add' }), 'primary'),
    ...(own.length > 0 ? [drawButton(say.remove, wordsButton.encode({ act: 'remove' }), 'plain')] : []),
  ];
  const card = drawPanel({ accent, paragraphs: [...head, ...(fits ? lists : [say.file])], buttons });
  return fits ? { card } : { card, file: { name: 'words.txt', text: own.map(writeLine).join('\n') } };
}

function writeLine({ phrase, tier }: OwnPhrase): string {
  return `${tier}\t${phrase}`;
}

/** A server's rules of AutoMod, with a menu to link one. */
export function drawAutoMod({ rules, gone }: AutoModShown, words: Words): Card {
  const say = words.serverRules.automod;
  const choices = rules.map(({ id, name }) => ({ value: id, label: name.slice(0, 100) }));
  return drawPanel({
    accent,
    paragraphs: [
      `${say.heading}\n${say.intro}`,
      rules.length === 0 ? say.none : rules.map((rule) => sayRule(rule, words)).join('\n'),
      ...(gone > 0 ? [say.goneLinked(gone)] : []),
    ],
    buttons: [],
    ...(choices.length > 0 && {
      select: drawSelect({ customId: autoModSelect.encode({}), placeholder: say.pick, choices }),
    }),
  });
}

function sayRule({ name, tier, enabled }: LinkedRule, { serverRules: say }: Words): string {
  const line = say.automod.rule({ name: escapeMarkdown(name), tier: tier === null ? null : say.tiers[tier] });
  return enabled ? line : `${line} · ${say.automod.disabled}`;
}

/** Asks what catches of one rule are taken for. */
export function drawAutoModTiers({ id, name }: LinkedRule, words: Words): Card {
  const say = words.serverRules;
  const choices = [
    ...autoModTiers.map((value) => ({ value, label: say.tiers[value] })),
    { value: notLinked, label: say.automod.unlink },
  ];
  return drawPanel({
    accent,
    paragraphs: [say.automod.chosen(escapeMarkdown(name))],
    buttons: [],
    select: drawSelect({
      customId: autoModTierSelect.encode({ ruleId: id }),
      placeholder: say.automod.pickTier,
      choices,
    }),
  });
}
