import { expect, it, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { logIn } from '../../src/discord/log-in.ts';
import { openCommunity, type Community } from '../kit/community.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { plainTurns } from '../kit/turns.ts';

// D9: the token is stolen. Whoever has it signs in as the bot would.

/** Signing in takes its time, as Discord wants it. */
const patience = { timeout: 120_000 };

const alarm = /Somebody else may be using this bot/;

/** Somebody signs in with the bot's token, from elsewhere, and leaves again. */
async function signInAsTheBot({ sandbox }: Community): Promise<void> {
  const options = { apiUrl: sandbox.apiUrl, messageContent: false, guildMembers: false, shards: null };
  const thief = createClient(options, plainTurns);
  await logIn(thief, sandbox.token);
  await thief.destroy();
}

/** Five minutes go by, and every job that is due has run. */
async function passFiveMinutes(community: Community): Promise<void> {
  await community.call('POST', '/clock', { advance: 'PT5M' });
  await community.idle();
}

describeOnBoth('a second session with the bot’s token', (databases) => {
  async function open() {
    const captured = captureLog();
    const community = await openCommunity({ storage: await databases.make(), log: captured.log });
    const theo = community.person('theo');
    const alarms = async () => (await theo.sees('moderators')).filter(({ text }) => alarm.test(text)).length;
    const logged = () => captured.events().filter((event) => event === 'session.foreign').length;
    await passFiveMinutes(community);
    return { community, alarms, logged };
  }

  it('is told to the operator within one run of the job, and to the moderators once a day', patience, async () => {
    const { community, alarms, logged } = await open();
    await signInAsTheBot(community);
    await passFiveMinutes(community);
    expect([logged(), await alarms()]).toEqual([1, 1]);
    // What moderators are asked to do is what moderators can do.
    expect((await community.person('theo').waitsFor('moderators', alarm)).text).toMatch(
      /pause anonymous posts: `\/trust`/,
    );

    await passFiveMinutes(community);
    expect(logged()).toBe(1);
    await signInAsTheBot(community);
    await passFiveMinutes(community);
    expect([logged(), await alarms()]).toEqual([2, 1]);
    await community.close();
  });

  it('is noticed after a restart when it was started while the bot was away', patience, async () => {
    const { community, alarms, logged } = await open();
    await community.stopBot();
    await signInAsTheBot(community);
    await community.startBot();
    await passFiveMinutes(community);
    expect([logged(), await alarms()]).toEqual([1, 1]);
    await community.close();
  });

  it(
    'is never suspected for what the bot does itself: restarts, lost connections and sessions, days that go by',
    patience,
    async () => {
      const { community, alarms, logged } = await open();
      await community.stopBot();
      await community.startBot();
      await passFiveMinutes(community);
      const identifies = async () => (await community.call<{ identifies: number }>('GET', '/state')).identifies;
      // A connection that is lost and resumed; then one whose session Discord does not know any more when it comes back.
      await community.call('POST', '/faults', { kind: 'drop' });
      await passFiveMinutes(community);
      const before = await identifies();
      await community.call('POST', '/faults', { kind: 'invalidate' });
      await community.call('POST', '/faults', { kind: 'drop' });
      await vi.waitFor(async () => expect(await identifies()).toBeGreaterThan(before), { timeout: 60_000 });
      await passFiveMinutes(community);
      await community.stopBot();
      await community.call('POST', '/clock', { advance: 'PT30H', step: 'PT1H' });
      await community.startBot();
      await passFiveMinutes(community);
      expect([logged(), await alarms()]).toEqual([0, 0]);
      await community.close();
    },
  );
});
