import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { localise, sayAsClient } from '../../src/discord/localise.ts';
import { languageCodes, languages } from '../../src/words/words.ts';

describe('what Discord shows in other languages', () => {
  it('is there for every language that its clients have, twice for Spanish', () => {
    const shown = localise((words) => words.tell.commandName);
    expect(shown).toMatchObject({ 'es-ES': 'Avisar a los moderadores', 'es-419': 'Avisar a los moderadores' });
    expect(shown['pt-BR']).toBe(languages.pt.words.tell.commandName);
    const known: readonly string[] = Object.values(Locale);
    for (const client of Object.keys(shown)) expect(known).toContain(client);
    for (const code of languageCodes)
      expect(languages[code].clients.length > 0, code).toBe(
        known.some((client) => client.split('-')[0] === code) && code !== 'en',
      );
  });

  it('is English for everybody else', () => {
    const name = (locale: string) => sayAsClient(locale, (words) => words.crisis.command.optionNames.country);
    expect([name('de'), name('es-419'), name('en-GB'), name('ko'), name('')]).toEqual([
      'land',
      'país',
      'country',
      'country',
      'country',
    ]);
  });
});
