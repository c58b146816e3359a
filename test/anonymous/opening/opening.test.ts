import { expect, it } from 'vitest';
import { keepKeys } from '../../../src/anonymous/custody/jobs.ts';
import { askToOpen, type AskToOpen } from '../../../src/anonymous/opening/ask-to-open.ts';
import { cancelOpening, expireOpenings } from '../../../src/anonymous/opening/cancel-opening.ts';
import { joinOpening } from '../../../src/anonymous/opening/join-opening.ts';
import { openingReasons, tellings } from '../../../src/anonymous/opening/reasons.ts';
import { showWriter } from '../../../src/anonymous/opening/show-writer.ts';
import { countOpenings } from '../../../src/anonymous/opening/store.ts';
import { verifyAudit } from '../../../src/storage/audit-chain.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { dayMs, openCustodyCore, trio, type CustodyCore } from '../../kit/custody.ts';
import { dieAt, Killed } from '../../kit/die-at.ts';
import { damage } from '../../kit/damage.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { describeOnBoth, readRaw } from '../../kit/storage.ts';

const [first = '', second = '', third = ''] = trio;
const minuteMs = 60_000;
const others = ['120000000000000001', '120000000000000002', '120000000000000003'];

interface Opened extends CustodyCore {
  shares: Map<string, string>;
  /** A post of Maya's, sealed to the three. */
  postId: string;
  messageId: string;
  share: (userId: string) => string;
  ask: (given?: Partial<AskToOpen>) => Promise<string>;
  join: (openingId: string, userId: string, share?: string) => Promise<void>;
  show: (openingId: string, userId: string) => Promise<string>;
}

describeOnBoth('opening a post', (databases) => {
  async function open(storage?: Storage): Promise<Opened> {
    const core = await openCustodyCore(storage ?? (await databases.open()));
    const shares = await core.activate();
    const { postId, messageId } = await core.post(ids.maya);
    return withActs(core, shares, { postId, messageId });
  }

  function withActs(
    core: CustodyCore,
    shares: Map<string, string>,
    post: { postId: string; messageId: string },
  ): Opened {
    const share = (userId: string) => shares.get(userId) ?? '';
    return {
      ...core,
      ...post,
      shares,
      share,
      async ask(given = {}) {
        const asked = {
          guildId: ids.guild,
          userId: first,
          post: post.postId,
          reason: 'life',
          why: 'They wrote that it is tonight.',
          share: share(given.userId ?? first),
          telling: 'told',
        } as const;
        return (await askToOpen({ ...asked, ...given }, core.needs)).openingId;
      },
      join: (openingId, userId, entered = share(userId)) =>
        joinOpening({ openingId, userId, share: entered }, core.needs),
      show: (openingId, userId) => showWriter({ openingId, userId }, core.needs),
    };
  }

  const state = async ({ needs }: CustodyCore, openingId: string) =>
    (await needs.storage.read.opening.findUnique({ where: { id: openingId } }))?.state;

  const acts = async ({ needs }: CustodyCore) =>
    (await needs.storage.read.auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ act }) => act);

  it('takes two: it is recorded, all are told, and each of the two sees the writer once', async () => {
    const core = await open();
    const openingId = await core.ask();
    expect(await acts(core)).toEqual(['custodians.named', 'opening.asked']);
    for (const userId of trio) {
      const call = (await core.told(userId)).at(-1) ?? '';
      expect(call).toContain(
        `<@${first}> asks to find out who wrote [this post](https://discord.com/channels/${ids.guild}/${ids.lounge}/${core.messageId})`,
      );
      expect(call).toContain('They wrote that it is tonight');
      expect(call.includes('[Join with my share]')).toBe(userId !== first);
    }
    await expect(core.show(openingId, first)).rejects.toThrow('opening-not-for-you');
    await core.join(openingId, second);
    expect(await acts(core)).toEqual(['custodians.named', 'opening.asked', 'post.opened']);
    for (const userId of trio) {
      const news = (await core.told(userId)).at(-1) ?? '';
      expect(news).toContain(`<@${first}> and <@${second}> opened it together`);
      expect(news).not.toContain(ids.maya);
      expect(news.includes('[Show me who wrote it]')).toBe(userId !== third);
    }
    for (const userId of [third, ids.theo, ids.olu, ids.maya])
      await expect(core.show(openingId, userId)).rejects.toThrow('opening-not-for-you');
    expect(await core.show(openingId, second)).toBe(ids.maya);
    await expect(core.show(openingId, second)).rejects.toThrow('opening-seen');
    expect(await core.show(openingId, first)).toBe(ids.maya);
    await expect(core.show(openingId, first)).rejects.toThrow('opening-not-for-you');
    const { read, vault } = core.needs.storage;
    expect(await verifyAudit(ids.guild, { db: read, vault })).toMatchObject({ kind: 'whole' });
    expect(await countOpenings(ids.guild, core.needs)).toEqual({ opened: 1, notOpened: 0 });
    expect(await countOpenings('200000000000000002', core.needs)).toEqual({ opened: 0, notOpened: 0 });
  });

  it('works for each pair, in both orders, and by link, by message and by number', async () => {
    const core = await open();
    const base = `discord.com/channels/${ids.guild}/${ids.lounge}/${core.messageId}`;
    const ways = [
      core.postId,
      core.messageId,
      `https://${base}`,
      `https://ptb.${base}`,
      `<https://canary.${base}>`,
      ` https://${base}/ `,
    ];
    const pairs = trio.flatMap((one) => trio.filter((other) => other !== one).map((other) => [one, other] as const));
    expect(pairs).toHaveLength(6);
    for (const [index, [one, other]] of pairs.entries()) {
      const openingId = await core.ask({ userId: one, post: ways[index] ?? '' });
      await core.join(openingId, other);
      expect(await core.show(openingId, one)).toBe(ids.maya);
      expect(await core.show(openingId, other)).toBe(ids.maya);
    }
  });

  it('is refused to whoever is no custodian of that post, with any share', async () => {
    const core = await open();
    const share = core.share(first);
    for (const userId of [ids.theo, ids.olu, ids.maya, ids.stranger])
      await expect(core.ask({ userId, share })).rejects.toThrow('not-a-custodian');
    await core.activate(others);
    const [stranger = ''] = others;
    await expect(core.ask({ userId: stranger, share })).rejects.toThrow('opening-not-yours');
    const openingId = await core.ask();
    for (const userId of [ids.theo, ids.olu, ids.maya, stranger]) {
      await expect(core.join(openingId, userId, core.share(second))).rejects.toThrow('opening-not-yours');
      await expect(cancelOpening({ openingId, userId }, core.needs)).rejects.toThrow('opening-not-yours');
    }
    expect(await state(core, openingId)).toBe('asked');
    expect(await countOpenings(ids.guild, core.needs)).toEqual({ opened: 0, notOpened: 0 });
  });

  it('is refused with a wrong share, and to the same person twice; the right second one can still join', async () => {
    const core = await open();
    for (const [share, code] of [
      [core.share(second), 'share-unknown'],
      ['nothing', 'share-none'],
      [core.share(first).replace(/^.{4}/, 'zzzz'), 'share-mistyped'],
    ] as const)
      await expect(core.ask({ share })).rejects.toThrow(code);
    expect(await acts(core)).toEqual(['custodians.named']);
    const openingId = await core.ask();
    await expect(core.join(openingId, first)).rejects.toThrow('opening-same-person');
    await expect(core.join(openingId, first, core.share(second))).rejects.toThrow('opening-same-person');
    await expect(core.join(openingId, second, core.share(first))).rejects.toThrow('share-unknown');
    await expect(core.join(openingId, second, core.share(third))).rejects.toThrow('share-unknown');
    expect(await acts(core)).toEqual(['custodians.named', 'opening.asked']);
    await core.join(openingId, second);
    expect(await core.show(openingId, first)).toBe(ids.maya);
    await expect(core.join(openingId, third)).rejects.toThrow('opening-over');
  });

  it('joined by two at the same moment is opened once', async () => {
    const core = await open();
    const openingId = await core.ask();
    const outcomes = await Promise.allSettled([core.join(openingId, second), core.join(openingId, third)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await acts(core)).filter((act) => act === 'post.opened')).toHaveLength(1);
  });

  it('is refused where there is nothing to open: no post, another server, nobody mode, days that are over', async () => {
    const core = await open();
    await expect(core.ask({ post: 'vutsrqponmlkjihgfedcba' })).rejects.toThrow('opening-no-post');
    await expect(core.ask({ post: 'https://example.org/1' })).rejects.toThrow('opening-no-post');
    await expect(core.ask({ post: '1399999999999999999' })).rejects.toThrow('opening-no-post');
    const elsewhere = `https://discord.com/channels/200000000000000002/${ids.lounge}/${core.messageId}`;
    await expect(core.ask({ post: elsewhere })).rejects.toThrow('opening-other-server');
    await expect(core.ask({ reason: null })).rejects.toThrow('opening-reason');
    await expect(core.ask({ why: '  ' })).rejects.toThrow('opening-why');
    await expect(core.ask({ why: 'x'.repeat(301) })).rejects.toThrow('opening-why');
    await core.setUp({ smallTeam: true });
    await expect(core.ask()).rejects.toThrow('custody-nobody-here');
    await core.setUp();
    core.clock.advance(91 * dayMs);
    await expect(core.ask()).rejects.toThrow('opening-nothing');
    await keepKeys(core.needs);
    expect(await acts(core)).toEqual(['custodians.named']);
  });

  it('of a post that appeared while nobody could is refused', async () => {
    const core = await openCustodyCore(await databases.open());
    const early = await core.post(ids.maya);
    const shares = await core.activate();
    const acting = withActs(core, shares, early);
    await expect(acting.ask()).rejects.toThrow('opening-nothing');
  });

  it('is refused to a custodian who left or owns the server by now', async () => {
    const core = await open();
    const openingId = await core.ask();
    const left = { ...core.needs, findMember: () => Promise.resolve(null) };
    const owned = { ...core.needs, view: { ...core.needs.view, findServer: () => ({ name: '', ownerId: second }) } };
    const joining = { openingId, userId: second, share: core.share(second) };
    await expect(joinOpening(joining, left)).rejects.toThrow('custodian-left');
    await expect(joinOpening(joining, owned)).rejects.toThrow('custodian-owns');
    await core.join(openingId, second);
  });

  it('is one at a time for a post, and can be cancelled by each custodian', async () => {
    const core = await open();
    const openingId = await core.ask();
    await expect(core.ask({ userId: second })).rejects.toThrow('opening-running');
    await cancelOpening({ openingId, userId: third }, core.needs);
    await expect(core.join(openingId, second)).rejects.toThrow('opening-over');
    await expect(cancelOpening({ openingId, userId: third }, core.needs)).rejects.toThrow('opening-over');
    for (const userId of trio) expect((await core.told(userId)).at(-1)).toContain(`was cancelled by <@${third}>`);
    expect(await acts(core)).toEqual(['custodians.named', 'opening.asked', 'opening.cancelled']);
    const again = await core.ask({ userId: second });
    await core.join(again, first);
    expect(await core.show(again, second)).toBe(ids.maya);
    expect(await countOpenings(ids.guild, core.needs)).toEqual({ opened: 1, notOpened: 1 });
  });

  it('is over after 15 minutes, and told, also where what was said of it was damaged', async () => {
    const address = await databases.make();
    const core = await open(await databases.open(address));
    const openingId = await core.ask();
    for (const column of ['whySealed', 'firstSealed']) await damage({ table: 'Opening', column }, -1, address);
    core.clock.advance(15 * minuteMs);
    await expireOpenings(core.needs);
    expect(await state(core, openingId)).toBe('expired');
    for (const userId of trio) expect((await core.told(userId)).at(-1)).toContain('Nobody joined in time');
  });

  it(
    'is over after 15 minutes, also where the clock is set back; then it begins again',
    { timeout: 60_000 },
    async () => {
      const core = await open();
      const openingId = await core.ask();
      core.clock.advance(15 * minuteMs - 1);
      await expireOpenings(core.needs);
      expect(await state(core, openingId)).toBe('asked');
      core.clock.advance(1);
      await expect(core.join(openingId, second)).rejects.toThrow('opening-over');
      await expireOpenings(core.needs);
      expect(await state(core, openingId)).toBe('expired');
      for (const userId of trio) expect((await core.told(userId)).at(-1)).toContain('Nobody joined in time');
      core.clock.advance(-16 * minuteMs);
      await expect(core.join(openingId, second)).rejects.toThrow('opening-over');
      const again = await core.ask();
      await core.join(again, second);
      // The clock that was set back stands for a minute first.
      core.clock.advance(16 * minuteMs);
      await expect(core.show(again, first)).rejects.toThrow('opening-not-for-you');
      await expect(core.show(again, second)).rejects.toThrow('opening-not-for-you');
    },
  );

  it('shows nothing before all custodians are being told', async () => {
    const core = await open();
    const openingId = await core.ask();
    await core.needs.outbox.pump();
    await core.needs.outbox.stop();
    await core.join(openingId, second);
    await expect(core.show(openingId, second)).rejects.toThrow('opening-telling');
    const { read } = core.needs.storage;
    expect(await read.outboxMessage.count({ where: { purpose: `opening-told:${openingId}`, state: 'pending' } })).toBe(
      3,
    );
  });

  it('tells a custodian whose direct messages are closed in the moderators’ channel, and goes on', async () => {
    const core = await open();
    core.mail.close(third, makeDiscordError(403, 50007));
    const openingId = await core.ask();
    const there = await core.read(ids.moderators);
    expect(there.at(-1)).toContain(`<@${third}>`);
    expect(there.at(-1)).toContain('[Join with my share]');
    await core.join(openingId, second);
    expect(await core.show(openingId, first)).toBe(ids.maya);
  });

  it(
    'is told to the writer once, after 30 days and in their language, unless the law or danger forbids it',
    { timeout: 60_000 },
    async () => {
      const core = await open();
      const writers = languageCodes.map((language, index) => ({
        language,
        userId: `14000000000000000${String(index).padStart(2, '0')}`,
      }));
      for (const { language, userId } of writers) {
        const { postId } = await core.post(userId, language);
        const openingId = await core.ask({ post: postId });
        await core.join(openingId, second);
      }
      for (const telling of ['law', 'danger'] as const) {
        const { postId } = await core.post(ids.stranger);
        await core.join(await core.ask({ post: postId, telling }), second);
      }
      core.clock.advance(30 * dayMs - 1);
      for (const { userId } of writers) expect(await core.told(userId)).toEqual([]);
      core.clock.advance(1);
      for (const { language, userId } of writers) {
        const { words } = languages[language];
        const [text = '', ...more] = await core.told(userId);
        expect(more).toEqual([]);
        expect(text).toContain(words.opened.notice({ server: 'Harbour', reason: words.opened.reasons.life }));
      }
      expect(await core.told(ids.stranger)).toEqual([]);
    },
  );

  it('says each reason, and each answer about telling, to all custodians', async () => {
    const core = await open();
    for (const reason of openingReasons)
      for (const telling of tellings) {
        const openingId = await core.ask({ reason, telling });
        const { opening: say } = languages.en.words;
        const call = (await core.told(third)).at(-1) ?? '';
        expect(call).toContain(say.reasons[reason]);
        expect(call).toContain(say.tellings[telling]);
        await cancelOpening({ openingId, userId: first }, core.needs);
      }
  });

  it('is begun anew after a restart: the first share was in memory alone, and blocks nothing', async () => {
    const storage = await databases.open();
    const core = await open(storage);
    const openingId = await core.ask();
    const next = withActs(await openCustodyCore(storage, core), core.shares, core);
    await expect(next.join(openingId, second)).rejects.toThrow('opening-restarted');
    const again = await next.ask({ userId: second });
    expect(await state(next, openingId)).toBe('expired');
    await next.join(again, third);
    expect(await next.show(again, third)).toBe(ids.maya);
  });

  it(
    'goes on after a process was killed between any two steps, and nothing shows without a record',
    { timeout: 180_000 },
    async () => {
      for (const deed of ['before', 'after'] as const)
        for (let at = 0, over = false; !over; at += 1) {
          const storage = await databases.open();
          const core = await open(storage);
          const { needs, survived } = dieAt(core.needs, at, deed);
          const dying = withActs({ ...core, needs }, core.shares, core);
          let shown: string | null = null;
          try {
            const openingId = await dying.ask();
            await dying.join(openingId, second);
            shown = await dying.show(openingId, second);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          over = survived();
          if (over) expect(shown).toBe(ids.maya);
          if (shown !== null) expect(await acts(core)).toContain('post.opened');
          const next = withActs(await openCustodyCore(storage, core), core.shares, core);
          const again = await next.ask({ userId: third });
          await next.join(again, first);
          expect(await next.show(again, third), `${deed} ${at}`).toBe(ids.maya);
          const { read, vault } = storage;
          expect(await verifyAudit(ids.guild, { db: read, vault })).toMatchObject({ kind: 'whole' });
          await storage.close();
        }
    },
  );

  it('leaves neither shares, nor the key, nor the writer anywhere in the clear', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCustodyCore(storage);
    await core.name();
    const [key] = await core.keys();
    const kept = [];
    for (const { id } of key?.shares ?? []) {
      const row = await storage.read.custodyShare.findUnique({ where: { id } });
      kept.push(
        storage.vault.unwrap(
          { table: 'CustodyShare', column: 'shareSealed', row: id },
          row?.shareSealed ?? new Uint8Array(),
        ),
      );
    }
    const { combine } = await import('shamir-secret-sharing');
    const [one, other] = kept.map((share) => Uint8Array.from(share));
    if (!one || !other) throw new Error('There are no shares.');
    const secrets = [
      ...kept.map((share) => Buffer.from(share.subarray(0, 32))),
      Buffer.from(await combine([one, other])),
    ];
    const shares = await core.fetchAll();
    core.clock.advance(7 * dayMs);
    await keepKeys(core.needs);
    const writer = '142424242424242424';
    const post = await core.post(writer);
    const acting = withActs(core, shares, post);
    const openingId = await acting.ask();
    await acting.join(openingId, second);
    expect(await acting.show(openingId, second)).toBe(writer);
    await core.needs.outbox.pump();
    const raw = await readRaw(address);
    const places = [raw, Buffer.from(core.captured.text()), Buffer.from(JSON.stringify(core.mail.arrived))];
    const forms = secrets.flatMap((secret) => [
      secret,
      ...[secret.toString('hex'), secret.toString('base64'), secret.toString('base64url')].flatMap((text) => [
        Buffer.from(text.slice(2, 40)),
        Buffer.from(text.slice(2, 40).toUpperCase()),
      ]),
    ]);
    const texts = [...shares.values()].flatMap((text) =>
      [text, text.replaceAll('-', '')].map((form) => Buffer.from(form.slice(8, 40))),
    );
    for (const place of places)
      for (const form of [...forms, ...texts, Buffer.from(writer)]) expect(place.includes(form)).toBe(false);
    // The scan finds what is there.
    expect(raw.includes(Buffer.from(key?.id ?? ''))).toBe(true);
  });
});
