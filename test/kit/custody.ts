import { findPromised } from '../../src/anonymous/custody/promised.ts';
import { fetchShare } from '../../src/anonymous/custody/fetch-share.ts';
import { keepKeys } from '../../src/anonymous/custody/jobs.ts';
import { nameCustodians } from '../../src/anonymous/custody/name-custodians.ts';
import { listKeys, type CustodyKey } from '../../src/anonymous/custody/store.ts';
import { hourMs } from '../../src/anonymous/hours.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { LanguageCode } from '../../src/words/words.ts';
import { openCore, type Core, type World } from './core.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';

/** Three who may be custodians on the small server of tests: none of them owns it. */
export const trio: readonly string[] = ['110000000000000001', '110000000000000002', '110000000000000003'];

/** Whoever names them in tests. */
export const manager = { guildId: ids.guild, actorId: ids.theo };

/** One day, in milliseconds. */
export const dayMs = 24 * hourMs;

/** The bot's rooms on a server with a group that has anonymous posts, and what is done there with keys. */
export interface CustodyCore extends Core {
  groupId: string;
  /** The keys as they are by the clock. */
  keys: () => Promise<CustodyKey[]>;
  /** Names custodians, {@link trio} unless others are given. */
  name: (people?: readonly string[]) => Promise<void>;
  /** Each custodian of the key that is being made fetches their share; returns the shares as text by user id. */
  fetchAll: () => Promise<Map<string, string>>;
  /** Names custodians, lets them fetch, and waits until posts are sealed to their key. */
  activate: (people?: readonly string[]) => Promise<Map<string, string>>;
  /** A post that is on Discord, sealed to whoever can open it now. */
  post: (userId: string, language?: LanguageCode) => Promise<{ postId: string; messageId: string }>;
  /** What somebody was told directly, one message after the other. */
  told: (userId: string) => Promise<string[]>;
}

let made = 0;

/** Opens them. */
export async function openCustodyCore(storage: Storage, world?: World): Promise<CustodyCore> {
  const core = await openCore(storage, world);
  const { needs, clock } = core;
  await core.setUp();
  const group = needs.groups.list(ids.guild)[0] ?? makeGroup({ anonymous: 'on' });
  await storage.write((tx) => needs.groups.save(group, tx));
  needs.groups.remember(group);
  const keys = () => listKeys(ids.guild, needs);

  async function name(people: readonly string[] = trio): Promise<void> {
    await nameCustodians(manager, { people, present: new Set(people), bots: new Set() }, needs);
  }

  async function fetchAll(): Promise<Map<string, string>> {
    const shares = new Map<string, string>();
    const key = (await keys()).find(({ state }) => state === 'collecting');
    for (const { id: shareId, holderId: userId } of key?.shares ?? []) {
      const fetched = await fetchShare({ shareId, userId }, needs);
      if (fetched.kind === 'share') shares.set(userId, fetched.text);
    }
    return shares;
  }

  return {
    ...core,
    groupId: group.id,
    keys,
    name,
    fetchAll,
    async activate(people) {
      await name(people);
      const shares = await fetchAll();
      clock.advance(7 * dayMs);
      await keepKeys(needs);
      return shares;
    },
    async post(userId, language = 'en') {
      const [id, messageId] = [newId(), String(1_320_000_000_000_000_000n + BigInt(made++))];
      const author = { userId, language, tell: false, promised: findPromised(ids.guild, needs) };
      await storage.write(async (tx) => {
        const thread = await needs.anonymous.addThread(group.id, null, tx);
        const words = { text: 'some words', wish: 'none', topic: null } as const;
        const shape = { guildId: ids.guild, threadId: thread.id, isReply: false, name: 7, isWriter: true, door: false };
        await needs.anonymous.add(
          { id, ...shape, state: 'sending', held: null, words, author, receipt: makeReceipt() },
          tx,
        );
        const post = await needs.anonymous.find(ids.guild, id, tx);
        if (!post) throw new Error('The post was not saved.');
        const box = needs.custody.seal(post, author, needs.servers.get(ids.guild).openingDays);
        const place = { channelId: ids.lounge, messageId };
        await needs.anonymous.change(post, { state: 'posted', words: null, place, box }, tx);
      });
      return { postId: id, messageId };
    },
    told: (userId) => core.read(`dm-${userId}`),
  };
}
