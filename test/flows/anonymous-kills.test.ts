import { expect, it } from 'vitest';
import type { AnonymousPost } from '../../src/anonymous/post.ts';
import { openTalks } from '../../src/anonymous/relay/talks.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { en } from '../../src/words/en.ts';
import { findReceipt, need, type GroupName } from '../kit/anonymous.ts';
import { killEverywhere, openKillRoom, type KillRoom, type Scene } from '../kit/anonymous-kills.ts';
import { Refused, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';

const { holding, relay, cases, own } = en;
const plain = 'I went outside today, and the wind was warm';
const worrying = 'I keep thinking about killing myself';
const threat = 'I will find you and kill you';
const danger = 'I am going to kill myself tonight, I have the pills in front of me';
const givesAway = 'Write to me at wind@example.org if you like';
const reply = 'Reply anonymously';

describeOnBoth('a bot that is killed between any two of its deeds while people write anonymously', (databases) => {
  /** Plays a scene with every kill; `ends`: what has to have come of it, now and then. */
  async function play(ends: readonly string[], open: (room: KillRoom) => Promise<(word: string) => Promise<Scene>>) {
    const room = await openKillRoom(databases);
    const came = await killEverywhere(room, await open(room));
    expect([...new Set(came)].sort()).toEqual([...ends].sort());
    expect(came.length).toBeGreaterThan(6);
    expect(await room.listStrayCards()).toEqual([]);
    // Not in the clear, in no row and in none that was before.
    const raw = await readRaw(room.address);
    expect(room.newcomerIds().filter((id) => raw.includes(id))).toEqual([]);
    const { read: db, vault } = room.storage;
    expect(await verifyAudit(room.guildId, { db, vault })).toMatchObject({ kind: 'whole' });
    await room.close();
  }

  /** What somebody wrote, as they could find it. */
  const listOwn = (room: KillRoom, { id }: Person): Promise<AnonymousPost[]> =>
    room.anonymous.listOfWriter(room.guildId, id);

  const findOwn = async (room: KillRoom, who: Person) => {
    const [post, ...more] = await listOwn(room, who);
    if (!post || more.length > 0) throw new Error(`There are ${String(more.length + (post ? 1 : 0))} posts, not one.`);
    return post;
  };

  /** How often something stands where others read it. */
  const count = async (room: KillRoom, channel: string, text: string) =>
    (await room.finds(channel, new RegExp(text), channel === 'moderators' ? 'theo' : 'dev')).length;

  const findCard = async (room: KillRoom, about: string): Promise<SeenMessage> =>
    need((await room.finds('moderators', new RegExp(about), 'theo'))[0]);

  /** What a second try brings; a button that is gone by then is an answer too. */
  async function tries(act: () => Promise<Outcome>): Promise<string> {
    try {
      return (await act()).text;
    } catch (error) {
      if (error instanceof Refused) return error.message;
      throw error;
    }
  }

  /** The form of a post, as it lies open before somebody. */
  async function opensForm(room: KillRoom, who: Person, group: GroupName): Promise<Outcome> {
    const asked = await who.runs('anon post', {}, { in: room.home(group) });
    return who.presses(en.anon.before.yes, need(asked.answer));
  }

  /** Writes something while nothing happens to the bot. */
  async function writes(room: KillRoom, group: GroupName, text: string, who?: Person) {
    const writer = who ?? (await room.newcomer(group));
    const sent = await writer.fills(await opensForm(room, writer, group), { text });
    await room.goOn();
    return { writer, sent, post: await findOwn(room, writer), receipt: findReceipt(sent) ?? '' };
  }

  /** Somebody sends off words; `kept` is where they are then, if they are anywhere. */
  const sendsOff =
    (room: KillRoom, group: GroupName, text: string, kept: AnonymousPost['state']) =>
    async (word: string): Promise<Scene> => {
      const who = await room.newcomer(group);
      const form = await opensForm(room, who, group);
      const send = () => who.fills(form, { text: `${text} ${word}` });
      const pages = await count(room, 'moderators', 'Somebody may need you now');
      return {
        act: send,
        async check(outcome) {
          const posts = await listOwn(room, who);
          const [post] = posts;
          // Whoever was given a receipt can rely on it.
          if (findReceipt(outcome) !== null) expect(posts).toHaveLength(1);
          expect(posts.map(({ state }) => state)).toEqual(post ? [kept] : []);
          expect(await count(room, room.home(group), word)).toBe(kept === 'posted' ? posts.length : 0);
          await checkModerators(room, post, { isCase: text !== plain && text !== givesAway, group });
          const paged = (await count(room, 'moderators', 'Somebody may need you now')) - pages;
          expect(paged).toBe(post && text === danger ? 1 : 0);
          // Discord closed the form when it heard of it: it cannot be sent off a second time. What was kept is under My posts.
          if (outcome.state !== 'pending') await expect(send()).rejects.toThrow(Refused);
          const mine = await who.runs('anon mine');
          expect(mine.text.includes(own.mine.none())).toBe(posts.length === 0);
          return post ? 'kept' : 'nothing';
        },
      };
    };

  /** Moderators have one card about what concerns them, and none about what was not kept. */
  async function checkModerators(
    room: KillRoom,
    post: AnonymousPost | undefined,
    { isCase, group }: { isCase: boolean; group: GroupName },
  ) {
    if (!post) return;
    const about = await room.cases.findOfPost(room.guildId, post.id, room.storage.read);
    expect(about !== null).toBe(isCase);
    if (about) expect(await count(room, 'moderators', `claim:${about.id}`)).toBe(1);
    if (group === 'orchard') expect(await count(room, 'moderators', `${post.id}.*${holding.release}`)).toBe(1);
  }

  it('a post that nobody answered was not kept, or stands there once and under My posts; its form cannot be sent off again', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'harbour', plain, 'posted')));
  }, 120_000);

  it('a form that Discord never heard back about stays open, and sent off again it is posted once', async () => {
    const room = await openKillRoom(databases);
    const who = await room.newcomer('harbour');
    const form = await opensForm(room, who, 'harbour');
    await room.restart({ at: 0, deed: 'before', awayMs: 0 });
    const first = await who.fills(form, { text: plain });
    expect(first.state).toBe('pending');
    await room.restart(null);
    await room.expires(first);
    const second = await who.fills(form, { text: plain });
    await room.goOn();
    expect(findReceipt(second)).not.toBeNull();
    expect(await count(room, room.home('harbour'), plain)).toBe(1);
    expect(await listOwn(room, who)).toHaveLength(1);
    await room.close();
  }, 60_000);

  it('a worrying post was not kept, or stands there once with one card for moderators', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'meadow', worrying, 'posted')));
  }, 120_000);

  it('words of somebody in danger were not kept, or wait with one card and one page, and are shown to nobody else', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'harbour', danger, 'waiting')));
  }, 120_000);

  it('a threat was not kept, or waits with one card and is shown to nobody else', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'harbour', threat, 'waiting')));
  }, 120_000);

  it('where a group looks at everything first a post was not kept, or waits with one card', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'orchard', plain, 'waiting')));
  }, 120_000);

  it('words that may give their writer away were not kept, or wait for their writer alone', async () => {
    await play(['kept', 'nothing'], (room) => Promise.resolve(sendsOff(room, 'harbour', givesAway, 'asked')));
  }, 120_000);

  it('a yes to being recognised is not known and can be said again, or the post stands there; it is posted once either way', async () => {
    await play(['known', 'said again'], (room) =>
      Promise.resolve(async (word) => {
        const { writer, sent } = await writes(room, 'harbour', `${givesAway} ${word}`);
        const says = () => writer.presses(en.anon.giveAway.asIs, need(sent.answer));
        return {
          act: says,
          async check(outcome) {
            const before = await findOwn(room, writer);
            if (findReceipt(outcome) !== null) expect(before.state).toBe('posted');
            expect(await count(room, room.home('harbour'), word)).toBe(before.state === 'posted' ? 1 : 0);
            await tries(says);
            await room.goOn();
            expect(await count(room, room.home('harbour'), word)).toBe(1);
            expect((await findOwn(room, writer)).state).toBe('posted');
            return before.state === 'posted' ? 'known' : 'said again';
          },
        };
      }),
    );
  }, 120_000);

  /** Somebody replies under a post; `of` gives the post. */
  const replies =
    (room: KillRoom, of: (word: string) => Promise<AnonymousPost>) =>
    async (word: string): Promise<Scene> => {
      const { place } = await of(word);
      if (!place) throw new Error('It is nowhere.');
      const { channelId, messageId } = place;
      const who = await room.newcomer('harbour');
      const asked = await who.presses(reply, { id: messageId });
      const form = await who.presses(en.anon.before.yes, need(asked.answer));
      return {
        act: () => who.fills(form, { text: `That is a lot ${word}` }),
        async check(outcome) {
          const posts = await listOwn(room, who);
          if (findReceipt(outcome) !== null) expect(posts).toHaveLength(1);
          expect(posts.map(({ state }) => state)).toEqual(posts.length > 0 ? ['posted'] : []);
          expect(await count(room, messageId, `That is a lot ${word}`)).toBe(posts.length);
          expect(await count(room, channelId, `That is a lot ${word}`)).toBe(0);
          return posts.length > 0 ? 'kept' : 'nothing';
        },
      };
    };

  it('a first reply, which opens a thread, was not kept, or stands there once', async () => {
    await play(['kept', 'nothing'], (room) =>
      Promise.resolve(replies(room, async (word) => (await writes(room, 'harbour', `${plain} ${word}`)).post)),
    );
  }, 120_000);

  it('a reply among others was not kept, or stands there once', async () => {
    await play(['kept', 'nothing'], async (room) => {
      const { post } = await writes(room, 'harbour', plain);
      return replies(room, () => Promise.resolve(post));
    });
  }, 120_000);

  it('a change is not known and can be made again, or the new words stand in place of the old ones, once', async () => {
    await play(['changed', 'not known'], (room) =>
      Promise.resolve(async (word) => {
        const { writer, receipt } = await writes(room, 'harbour', `${plain} ${word}`);
        const changes = async () => {
          const shown = await writer.runs('anon edit', { receipt });
          return writer.presses(own.mine.change, need(shown.answer));
        };
        const fills = (form: Outcome) => writer.fills(form, { text: `And it rained later ${word}` });
        const form = await changes();
        return {
          act: () => fills(form),
          async check(outcome) {
            const isChanged = (await count(room, room.home('harbour'), `it rained later ${word}`)) === 1;
            expect(await count(room, room.home('harbour'), word)).toBe(1);
            if (outcome.state === 'answered') expect(isChanged).toBe(true);
            await fills(await changes());
            await room.goOn();
            expect(await count(room, room.home('harbour'), `it rained later ${word}`)).toBe(1);
            expect(await count(room, room.home('harbour'), word)).toBe(1);
            expect(await room.listHalfDone()).toEqual([]);
            return isChanged ? 'changed' : 'not known';
          },
        };
      }),
    );
  }, 120_000);

  it('a deletion is not known and can be asked for again, or the post is gone with its words; whoever heard that it is, can rely on it', async () => {
    await play(['gone', 'not known'], (room) =>
      Promise.resolve(async (word) => {
        const { receipt, writer } = await writes(room, 'harbour', `${plain} ${word}`);
        return deletes(room, word, () => writer.runs('anon delete', { receipt }));
      }),
    );
  }, 120_000);

  it('so it is with a post that is taken back before it appears', async () => {
    await play(['gone', 'not known'], (room) =>
      Promise.resolve(async (word) => {
        const writer = await room.newcomer('harbour');
        const asked = await writer.runs('anon post', { when: 'full-hour' }, { in: room.home('harbour') });
        const form = await writer.presses(en.anon.before.yes, need(asked.answer));
        const sent = await writer.fills(form, { text: `${plain} ${word}` });
        const mine = await writer.runs('anon mine');
        expect(findReceipt(sent)).not.toBeNull();
        return deletes(room, word, () => writer.presses(own.mine.takeBack, need(mine.answer)), 3_600_000);
      }),
    );
  }, 120_000);

  /** A deletion; `appearsIn`: how long until the post would have appeared. */
  function deletes(room: KillRoom, word: string, act: () => Promise<Outcome>, appearsIn = 0): Scene {
    const home = room.home('harbour');
    return {
      act,
      ...(appearsIn > 0 && { isWaiting: true }),
      async check(outcome) {
        if (appearsIn > 0) await room.goOn(appearsIn);
        const left = await count(room, home, word);
        expect(left).toBeLessThanOrEqual(1);
        if (outcome.state === 'answered') expect(left).toBe(0);
        expect(await room.listHalfDone()).toEqual([]);
        await act();
        await room.goOn();
        expect(await count(room, home, word)).toBe(0);
        expect(await room.listHalfDone()).toEqual([]);
        return left === 0 ? 'gone' : 'not known';
      },
    };
  }

  /** Moderators decide about a post of a writer who would like to hear of it. */
  const decided =
    (room: KillRoom, text: string, group: GroupName, state: 'posted' | 'returned') =>
    async (word: string): Promise<Scene> => {
      const { writer, sent, post } = await writes(room, group, `${text} ${word}`);
      await writer.presses(en.anon.tell.button, need(sent.answer));
      const theo = room.person('theo');
      const card = await findCard(room, `held-return:${post.id}`);
      const decide = async (): Promise<Outcome> => {
        if (state === 'posted') return theo.presses(holding.release, card);
        const form = await theo.presses(holding.giveBack, card);
        return form.modal ? theo.fills(form, { reason: ['unkind'], note: 'Please say it in another way.' }) : form;
      };
      const isPosted = async () => (await count(room, room.home(group), word)) === 1;
      return {
        act: decide,
        async check() {
          const before = (await findOwn(room, writer)).state;
          expect(['waiting', state]).toContain(before);
          expect(await isPosted()).toBe(before === 'posted');
          const again = await tries(decide);
          // Either the card says it, or it was drawn anew without the button.
          if (before !== 'waiting') expect(again).toMatch(/nothing left to decide|There is no "/);
          await room.goOn(61_000);
          const after = await findOwn(room, writer);
          expect(after.state).toBe(state);
          expect(await isPosted()).toBe(state === 'posted');
          if (state === 'returned') expect(after.words?.text).toContain(word);
          expect(
            (await writer.directMessages()).filter((one) => one.text.includes('There is a decision')),
          ).toHaveLength(1);
          expect(await countActs(room, post)).toBe(1);
          return before === 'waiting' ? 'not known' : 'decided';
        },
      };
    };

  const countActs = (room: KillRoom, { id }: AnonymousPost) =>
    room.storage.read.auditEntry.count({ where: { target: id, act: { in: ['post.released', 'post.returned'] } } });

  it('a post that moderators let through waits for them still, or is posted; pressed again it is posted once, recorded once, and its writer hears of it once', async () => {
    await play(['decided', 'not known'], (room) => Promise.resolve(decided(room, plain, 'orchard', 'posted')));
  }, 120_000);

  it('a post that moderators give back waits for them still, or its writer has their words; pressed again that is so once', async () => {
    await play(['decided', 'not known'], (room) => Promise.resolve(decided(room, threat, 'harbour', 'returned')));
  }, 120_000);

  /** Somebody in danger and a volunteer who has their case, in a talk by direct messages. */
  async function openTalk(room: KillRoom) {
    const { writer, sent, post } = await writes(room, 'harbour', danger);
    const asks = need(sent.followUps.find((one) => JSON.stringify(one).includes(relay.yes)));
    const how = await writer.presses(relay.yes, asks);
    const opened = await writer.presses(relay.direct, need(how.answer));
    await room.goOn();
    const about = await room.cases.findOfPost(room.guildId, post.id, room.storage.read);
    const theo = room.person('theo');
    await theo.presses(cases.claim, await findCard(room, `claim:${about?.id ?? ''}`));
    const firm = { now: () => room.now() };
    const talks = openTalks({ storage: room.storage, firm: { ...firm, note: () => Promise.resolve() } });
    const talk = await talks.findOfCase(room.guildId, about?.id ?? '');
    const lines = async (word: string) =>
      (await talks.listLines(talk?.id ?? '', { upTo: null, most: 1000 })).filter(({ text }) => text.includes(word));
    return { writer, theo, opened: need(opened.answer), told: await findCard(room, 'would like a volunteer'), lines };
  }

  it('an answer of a volunteer is not saved, or is read once in the talk and once as a direct message', async () => {
    await play(['nothing', 'saved'], async (room) => {
      const { writer, theo, told, lines } = await openTalk(room);
      return async (word) => {
        const form = await theo.presses(holding.answer, told);
        return {
          act: () => theo.fills(form, { text: `I am here ${word}` }),
          async check(outcome) {
            const saved = (await lines(word)).length;
            expect(saved).toBeLessThanOrEqual(1);
            if (outcome.state === 'answered') expect(saved).toBe(1);
            const mail = (await writer.directMessages()).filter(({ text }) => text.includes(word));
            expect(mail).toHaveLength(saved);
            return saved === 1 ? 'saved' : 'nothing';
          },
        };
      };
    });
  }, 120_000);

  it('what somebody writes back is not saved, or is read once, and the volunteers hear of it once', async () => {
    await play(['nothing', 'saved'], async (room) => {
      const { writer, opened, lines } = await openTalk(room);
      return async (word) => {
        const form = await writer.presses(relay.writeBack, opened);
        const before = await count(room, 'moderators', 'They wrote back');
        return {
          act: () => writer.fills(form, { text: `I am on the terrace ${word}` }),
          async check(outcome) {
            const saved = (await lines(word)).length;
            expect(saved).toBeLessThanOrEqual(1);
            if (outcome.state === 'answered') expect(saved).toBe(1);
            expect((await count(room, 'moderators', 'They wrote back')) - before).toBe(saved);
            return saved === 1 ? 'saved' : 'nothing';
          },
        };
      };
    });
  }, 120_000);
});
