import { expect, it } from 'vitest';
import { drawAnswer } from '../../commands/anon/answer-sent.ts';
import { submit } from '../../src/anonymous/posting/submit.ts';
import { languageCodes, languages } from '../../src/words/words.ts';
import { addAnonymousGroup } from '../kit/anonymous-posts.ts';
import { readCard } from '../kit/cards.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnSqlite } from '../kit/storage.ts';

describeOnSqlite('what somebody in danger hears of what they wrote anonymously', (databases) => {
  async function send(moderatorChannelId: string | null) {
    const core = await openCore(await databases.open());
    const group = await addAnonymousGroup(core);
    await core.setUp({ moderatorChannelId });
    const person = {
      guildId: ids.guild,
      userId: ids.maya,
      roles: [ids.moderatorRole],
      joinedAt: 0,
      timedOutUntil: null,
    };
    const words = { text: 'I am going to kill myself tonight.', wish: 'listen', topic: null } as const;
    const to = { kind: 'post', when: 'at-once', door: false } as const;
    const writer = { ...person, language: 'en' } as const;
    const sent = await submit({ writer, group, words, to }, core.needs);
    const draw = async (language: (typeof languageCodes)[number]) =>
      readCard(await drawAnswer(sent, { guildId: ids.guild, language }, core.needs));
    return { draw, kept: await core.needs.anonymous.find(ids.guild, sent.post.id) };
  }

  it('is that moderators are shown it, and that a volunteer may answer', async () => {
    const { draw } = await send(ids.moderators);
    for (const language of languageCodes) {
      const { anon, relay } = languages[language].words;
      const text = await draw(language);
      for (const part of [anon.sent.held.danger(), relay.ask, relay.yes]) expect(text).toContain(part);
      expect(text).not.toContain(anon.sent.unseen());
    }
  });

  it('is that nobody can be shown it, where that is so: nobody is said to answer, help is offered, and the words are kept', async () => {
    const { draw, kept } = await send(null);
    expect(kept).toMatchObject({ state: 'waiting', held: 'danger' });
    for (const language of languageCodes) {
      const { anon, relay, guide } = languages[language].words;
      const text = await draw(language);
      for (const part of [anon.sent.unseen(), guide.panel.button]) expect(text).toContain(part);
      for (const part of [anon.sent.held.danger(), relay.ask, relay.yes, guide.volunteer.mayTakeLong()])
        expect(text).not.toContain(part);
      expect(anon.sent.unseen()).toContain('`/crisis`');
    }
  });
});
