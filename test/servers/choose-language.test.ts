import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/servers/choose-language.ts';
import { emptySettings } from '../../src/servers/settings.ts';

const choose = (locale: string, settings: Partial<ReturnType<typeof emptySettings>> = {}) =>
  chooseLanguage(locale, { ...emptySettings('1'), ...settings });

describe('the language of an answer', () => {
  it("is the person's own, whatever the server speaks", () => {
    expect(choose('de')).toBe('de');
    expect(choose('es-419', { language: 'fr' })).toBe('es');
    expect(choose('pt-BR')).toBe('pt');
    expect(choose('en-US', { language: 'fr' })).toBe('en');
  });

  it("is the server's where the person's is off there", () => {
    expect(choose('de', { languagesOff: new Set(['de', 'fr']) })).toBe('en');
    expect(choose('en-GB', { language: 'es', languagesOff: new Set(['en']) })).toBe('es');
  });

  it('is English where the person’s is none of the bot’s, and never nothing', () => {
    for (const locale of ['ko', 'zh-CN', '', 'constructor']) expect(choose(locale, { language: 'fr' })).toBe('en');
    expect(choose('ko', { language: 'fr', languagesOff: new Set(['en']) })).toBe('fr');
  });

  it("is the person's own where there is no server", () => {
    expect(chooseLanguage('fr', null)).toBe('fr');
  });
});
