import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const note = 'Automatische Übersetzung (Automatic translation)';

describeOnBoth('a community of many languages', (databases) => {
  let community: Community;
  let maya: Person;
  let olu: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    [maya, olu] = [community.person('maya'), community.person('olu')];
  });
  afterAll(() => community.close());

  it('reads help lolu in the language of each client, marked where nobody read the language over', async () => {
    const german = await maya.runs('crisis', { country: 'DE' }, { locale: 'de' });
    expect(german.text).toContain('Wenn gerade ein Leben in Gefahr ist');
    expect(german.text).toContain(note);
    const english = await maya.runs('crisis', { country: 'DE' }, { locale: 'en-GB' });
    expect(english.text).toContain('If a life is in danger now');
    expect(english.text).not.toContain('Automatic translation');
  });

  it('reads help lolu in the language that is asked for', async () => {
    const spanish = await maya.runs('crisis', { country: 'MX', language: 'es' }, { locale: 'en-US' });
    expect(spanish.text).toContain('Si hay una vida en peligro ahora');
    expect(spanish.text).toContain('Traducción automática (Automatic translation)');
  });

  it('answers whoever has a language it does not speak in English', async () => {
    expect((await maya.runs('crisis', { country: 'KR' }, { locale: 'ko' })).text).toContain(
      'If a life is in danger now',
    );
  });

  it('answers in the server’s language where a language is off, but for help lolu', async () => {
    const target = await maya.says('lounge', 'hello');
    const asksInGerman = async () =>
      JSON.stringify(await maya.runs('Tell the moderators', {}, { target, locale: 'de' }));
    expect(await asksInGerman()).toContain(languages.de.words.tell.reasonLabel);
    await olu.runs('setup', { 'language-off': 'de' });
    expect(await asksInGerman()).toContain(languages.en.words.tell.reasonLabel);
    expect((await maya.runs('crisis', { country: 'DE' }, { locale: 'de' })).text).toContain('Wenn gerade ein Leben');
  });

  it('leaves what owners read in English unmarked', async () => {
    const shown = await olu.runs('setup', {}, { locale: 'fr' });
    expect(shown.text).toContain('How Lamplight is set up here');
    expect(shown.text).not.toContain('Automatic translation');
  });
});
