import {
  ApplicationCommandOptionType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../commands/index.ts';
import { drawOverview, namedCommands, type Standpoint } from '../../../src/groups/front-door/overview.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';

/** What can be run of a command: itself, or each of its subcommands. */
function listRunnable(data: RESTPostAPIApplicationCommandsJSONBody): string[] {
  const options = 'options' in data ? (data.options ?? []) : [];
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  return subcommands.length === 0 ? [data.name] : subcommands.map(({ name }) => `${data.name} ${name}`);
}

const runnable = registry.commands.flatMap(({ data }) => listRunnable(data));

const member: Standpoint = {
  onServer: true,
  hasGroups: true,
  hasAnonymous: true,
  canTell: true,
  looksAfter: 'no',
  isModerator: false,
  isLead: false,
  seesInsights: false,
  moderatorChannelId: '300000000000000002',
  isFounder: false,
  isOwner: false,
  isSetUp: true,
};
const everything: Standpoint = {
  ...member,
  looksAfter: 'yes',
  isModerator: true,
  isLead: true,
  seesInsights: true,
  isFounder: true,
  isOwner: true,
  isSetUp: false,
};
const reader = { words: languages.en.words, language: 'en', locale: 'en-GB' } as const;
const show = (given: Partial<Standpoint> = {}) => readCard(drawOverview({ ...member, ...given }, reader));
const commandsOf = (text: string) => [...text.matchAll(/`\/([a-z -]+)`/g)].map((match) => match[1] ?? '');

describe('what the bot says it can do', () => {
  it('names no command that is not there', () => {
    expect(namedCommands.filter((command) => !runnable.includes(command))).toEqual([]);
    expect(commandsOf(show(everything)).filter((command) => !runnable.includes(command))).toEqual([]);
  });

  it('leaves no command out, but the one that asks; of groups not even a part of it', () => {
    const isNamed = (command: string) => namedCommands.some((one) => one === command || one.startsWith(`${command} `));
    expect(registry.commands.map(({ data }) => data.name).filter((name) => !isNamed(name))).toEqual(['help']);
    expect(runnable.filter((command) => command.startsWith('group ') && !isNamed(command))).toEqual([]);
  });

  it('names what is only for those who manage the server to nobody else', () => {
    const forOwners = registry.commands.filter(
      ({ data }) => data.default_member_permissions === PermissionFlagsBits.ManageGuild.toString(),
    );
    expect(forOwners.length).toBeGreaterThan(1);
    const named = commandsOf(show({ ...everything, isOwner: false }));
    const firstWords = (commands: readonly string[]) => commands.map((command) => command.split(' ')[0]);
    for (const { data } of forOwners) expect(firstWords(named)).not.toContain(data.name);
    for (const { data } of forOwners) expect(firstWords(commandsOf(show({ isOwner: true })))).toContain(data.name);
  });

  it('grows with what somebody is', () => {
    expect(commandsOf(show())).not.toContain('group create');
    expect(commandsOf(show({ isFounder: true }))).toContain('group create');
    expect(commandsOf(show({ looksAfter: 'asked' }))).toContain('group facilitate');
    expect(commandsOf(show({ looksAfter: 'asked' }))).not.toContain('group hand-over');
    expect(commandsOf(show({ looksAfter: 'yes' }))).toContain('group hand-over');
    expect(show({ isModerator: true })).toContain('Cases come to <#300000000000000002>');
    expect(show({ isModerator: true, moderatorChannelId: null })).not.toContain('Cases come to');
  });

  it('offers figures to those alone who may see them, owners or not', () => {
    expect(commandsOf(show({ isOwner: true, isLead: true }))).not.toContain('insights show');
    expect(commandsOf(show({ isModerator: true, isLead: true, seesInsights: true }))).toContain('insights show');
    const owner = commandsOf(show({ isOwner: true, isLead: true, seesInsights: true }));
    expect(owner.filter((command) => command === 'insights show')).toHaveLength(1);
  });

  it('offers nothing that would lead nowhere', () => {
    const without = show({ hasGroups: false, canTell: false });
    expect(without).not.toContain('/group');
    expect(without).not.toContain('[Find a group]');
    expect(without).not.toContain('Tell the moderators');
    expect(without).toContain('[I need help now]');
    expect(show({ onServer: false })).toContain('On a server that has me I can do more.');
    expect(commandsOf(show({ onServer: false }))).toEqual([
      'crisis',
      'start',
      'privacy export',
      'privacy forget',
      'privacy optout',
      'help',
    ]);
  });

  it('begins, for an owner, with what is missing', () => {
    expect(show({ isOwner: true, isSetUp: false })).toContain('Begin with `/setup`');
    expect(show({ isOwner: true })).not.toContain('Begin with');
  });

  it('names commands in menus as the person’s own client shows them', () => {
    const german = { words: languages.de.words, language: 'de', locale: 'de' } as const;
    expect(readCard(drawOverview(member, german))).toContain('Den Moderatoren sagen');
    // Discord has no Arabic client: the menu is in English.
    const arabic = { words: languages.ar.words, language: 'ar', locale: 'ar' } as const;
    expect(readCard(drawOverview(member, arabic))).toContain('Tell the moderators');
  });

  it.each(languageCodes)('is one screen, for whoever is everything: %s', (language) => {
    const card = drawOverview(everything, { words: languages[language].words, language, locale: language });
    checkCard(card);
    expect(readCard(card).length).toBeLessThan(3500);
    expect(readCard(card).split('\n').length).toBeLessThan(54);
  });
});
