import { InteractionContextType, ApplicationIntegrationType, Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { crisis } from '../../commands/crisis.ts';
import { sourcesButton } from '../../src/crisis/buttons.ts';
import { noServerLines } from '../../src/crisis/lines/own-lines.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { snapshotInteraction } from '../../src/discord/snapshot.ts';
import { makeCommand, makePress, makeTyping, type GivenOption, type Scene } from '../kit/interactions.ts';
import { suggestedAtOnce } from '../kit/suggestions.ts';

const needs = {
  clock: { now: () => Date.parse('2026-11-25T20:00Z') },
  servers: { get: emptySettings, lines: { get: () => noServerLines } },
  storage: { isWell: () => true },
};

async function run(options: Readonly<Record<string, string>> = {}, scene: Scene = {}) {
  const given = Object.entries(options).map(([name, text]): GivenOption => ({ name, text }));
  const reply = await crisis.handle(snapshotInteraction(makeCommand('crisis', given, scene)), needs);
  if (reply.kind !== 'message') throw new Error(`A ${reply.kind} instead of a message.`);
  return reply.card;
}

function suggest(typed: string, locale: Locale = Locale.EnglishGB, option = 'country') {
  const asked = snapshotInteraction(makeTyping('crisis', { option, typed }, { locale }));
  return suggestedAtOnce(crisis.suggest?.({ option, typed }, asked, needs));
}

async function press(customId: string, scene: Scene = {}) {
  const [part] = crisis.parts;
  const answerer = part?.bind(customId);
  const reply = await answerer?.handle(snapshotInteraction(makePress(customId, scene)), needs);
  return reply?.kind === 'message' ? reply.card : null;
}

describe('/crisis', () => {
  it('works on servers, in direct messages and wherever a person brought it', () => {
    expect(crisis.data).toMatchObject({
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    });
    expect(crisis.data).not.toHaveProperty('default_member_permissions');
  });

  it('answers in the first callback, privately', () => {
    expect(crisis.ack).toBe('ask');
    expect(crisis.parts.map((part) => part.bind('crisis-sources:DE:en-GB:de-116123')?.ack)).toEqual(['ask']);
  });

  it('without a country asks what would help most, with the topic kept for later', async () => {
    const card = await run({ topic: 'bereavement' });
    expect(card.content).toContain('What would help most right now?');
    expect(JSON.stringify(card.components)).toContain('guide-talk::bereavement:en-GB');
  });

  it('finds the country that was picked or typed', async () => {
    for (const country of ['DE', 'Deutschland', 'germany', '🇩🇪'])
      expect((await run({ country })).content).toContain('TelefonSeelsorge');
  });

  it.each(['i want to die', 'I would rather not say that', 'i want to die in germany'])(
    'asks what would help where something else was written, and does not quote it: "%s"',
    async (country) => {
      const { content } = await run({ country });
      expect(content).toContain('What would help most right now?');
      expect(content).not.toContain(country);
    },
  );

  it('says what it does not know, and what may have been meant', async () => {
    expect((await run({ country: 'Atlantis' })).content).toContain('“\u2068Atlantis\u2069”');
    const near = await run({ country: 'in Germany', topic: 'youth' });
    expect(near.content).toContain('Did you mean **Germany**?');
    const choice = JSON.stringify(near.components);
    expect(choice).toContain('guide-country:nothing::youth:en-GB');
    expect(choice.indexOf('"DE"')).toBeLessThan(choice.indexOf('"GB"'));
  });

  it('takes a topic, and anything that is none for any crisis', async () => {
    expect((await run({ country: 'US', topic: 'lgbtq' })).content).toContain('Trevor');
    expect((await run({ country: 'US', topic: 'nonsense' })).content).toContain('988');
  });

  it('takes a language, and anything that is none for the language of the person', async () => {
    expect((await run({ country: 'JP', language: 'en' })).content).toContain('Yorisoi');
    expect((await run({ country: 'JP', language: 'tlh' })).content).toContain('Yorisoi');
    const french = await run({ country: 'CH' }, { locale: Locale.French });
    expect(french.content).toContain('langues : français, allemand et italien');
  });

  it('has its buttons wherever it can be used: a press comes by the way on which the command came', async () => {
    for (const scene of [{}, { inDirectMessages: true }, { personal: true }]) {
      expect((await run({ country: 'DE' }, scene)).components).toHaveLength(1);
      expect((await run({}, scene)).components).toHaveLength(1);
    }
  });

  it('takes nothing from the locale but a suggestion', async () => {
    const card = await run({}, { locale: Locale.Japanese });
    expect(card.content).not.toContain('Yorisoi');
    expect(card.content).not.toContain('Japan');
  });
});

describe('suggestions for the country', () => {
  it('are names in the language of the person, with codes as values', () => {
    expect(suggest('ger')[0]).toEqual({ name: 'Germany', value: 'DE' });
    expect(suggest('all', Locale.French)[0]).toEqual({ name: 'Allemagne', value: 'DE' });
    expect(suggest('🇩🇪')).toEqual([{ name: 'Germany', value: 'DE' }]);
  });

  it('are at most 25 of at most 100 characters, for anything typed', () => {
    for (const typed of ['', 'a', 'united', 'x'.repeat(10_000), '\u202E', '@everyone'])
      for (const locale of Object.values(Locale)) {
        const suggestions = suggest(typed, locale);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { name } of suggestions) expect(name.length).toBeLessThanOrEqual(100);
      }
  });

  it('exist when nothing is typed yet, and only for the country', () => {
    expect(suggest('', Locale.German)[0]?.value).toBe('DE');
    expect(suggest('ger', Locale.EnglishGB, 'topic')).toEqual([]);
  });
});

describe('the button for sources', () => {
  it('answers from what it carries, whenever it is pressed', async () => {
    const [row] = (await run({ country: 'DE' })).components ?? [];
    const id = sourcesButton.encode({ country: 'DE', language: 'en-GB', lines: 'de-08001110111,de-116123' });
    expect(JSON.stringify(row)).toContain(id);
    expect((await press(id))?.content).toContain('**TelefonSeelsorge');
  });

  it('says so when its lines are no longer listed', async () => {
    expect((await press('crisis-sources:AQ:en:aq-123'))?.content).toContain('have changed since');
    expect((await press('crisis-sources:AF:en:'))?.content).toContain('Emergency numbers, Afghanistan');
  });

  it('does not understand what it did not write', () => {
    const [part] = crisis.parts;
    for (const id of [
      'crisis-sources:de:en:',
      'crisis-sources:DE:en:<@1>',
      'crisis-sources:DE',
      'crisis-sources:DE:e n:',
    ])
      expect(part?.bind(id)).toBeNull();
  });
});
