import { expect, it } from 'vitest';
import { askDueRounds } from '../../../src/check-ins/rounds/ask-rounds.ts';
import { longestWords, wordsForm, type Reader } from '../../../src/check-ins/rounds/buttons.ts';
import {
  drawNotDelivered,
  drawNoted,
  drawNotedAlready,
  drawRound,
  drawShared,
} from '../../../src/check-ins/rounds/cards.ts';
import { levels } from '../../../src/check-ins/rounds/rules.ts';
import { drawWritten } from '../../../src/check-ins/writing/written-card.ts';
import { writeWords, type WriteNeeds, type Writing } from '../../../src/check-ins/rounds/write-words.ts';
import { listRounds } from '../../../src/check-ins/store.ts';
import { newId } from '../../../src/storage/ids.ts';
import { en } from '../../../src/words/en.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, checkForm, readCard } from '../../kit/cards.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError } from '../../kit/mail.ts';
import { makeMortal } from '../../kit/mortal.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';

const danger = 'I am going to kill myself tonight, I have the pills in front of me';
const thoughts = 'I keep thinking about killing myself';
const plain = 'We went to the lake, and the wind was warm.';
const mayWrite = 1n << 11n;

describeOnBoth('words with a check-in', (databases) => {
  async function open(settings: Parameters<Awaited<ReturnType<typeof openCore>>['setUp']>[0] = {}) {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp(settings);
    const group = makeGroup();
    const home = group.channelId ?? '';
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const now = world.clock.now();
    const checkIn = await keepCheckIn(group, now, storage, { plan: makePlan(now, { zone: 'UTC' }) });
    world.clock.advance(7 * 3_600_000);
    await askDueRounds(core.needs);
    await core.needs.outbox.pump();
    const [round] = await listRounds(checkIn.id, 1, storage.read);
    if (!round) throw new Error('Nobody was asked.');

    function make(text: string, reader: Reader, given: Partial<Writing> = {}): Writing {
      return {
        guildId: ids.guild,
        roundId: round?.id ?? '',
        visitor: { userId: ids.maya, roles: [group.roleId ?? ''] },
        text,
        reader,
        language: 'en',
        from: { channelId: home, permissions: mayWrite, timedOutUntil: null },
        ...given,
      };
    }
    return { address, storage, world, core, home, make, needs: core.needs };
  }

  const codeOf = (writing: Writing, needs: WriteNeeds) =>
    writeWords(writing, needs).then(
      ({ kind }) => kind,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('are not brought there by whoever may not write there: a time-out, or no right', async () => {
    const { core, home, make, needs, world } = await open();
    const from = { channelId: home, permissions: mayWrite, timedOutUntil: null };
    const until = world.clock.now() + 60_000;
    expect(await codeOf(make(plain, 'group', { from: { ...from, timedOutUntil: until } }), needs)).toBe(
      'round-not-allowed',
    );
    expect(await codeOf(make(plain, 'group', { from: { ...from, permissions: ~mayWrite } }), needs)).toBe(
      'round-not-allowed',
    );
    expect(await core.read(home)).toHaveLength(1);
    expect(await codeOf(make(plain, 'me', { from: { ...from, timedOutUntil: until } }), needs)).toBe('own');
    world.clock.advance(60_000);
    expect(await codeOf(make(plain, 'group', { from: { ...from, timedOutUntil: until } }), needs)).toBe('shared');
    expect(await core.read(home)).toHaveLength(2);
  });

  it('are refused where the bot cannot write, and come back directly where that is found out later', async () => {
    const { core, home, make, needs, world } = await open();
    const view: WriteNeeds['view'] = {
      ...needs.view,
      findMissing: (_guildId, _channelId, [first]) => (first ? [first] : []),
    };
    expect(await codeOf(make(plain, 'group'), { ...needs, view })).toBe('round-no-place');
    world.mail.close(home, makeDiscordError(404, 10003));
    expect(await codeOf(make(plain, 'group', { language: 'de' }), needs)).toBe('shared');
    const [told] = await core.read(`dm-${ids.maya}`);
    expect(told).toContain(languages.de.words.round.notDelivered);
    expect(told).toContain(plain);
  });

  it('are no longer than the form, unless somebody is in danger', async () => {
    const { make, needs } = await open();
    const long = 'a'.repeat(longestWords + 1);
    for (const reader of ['group', 'me'] as const) {
      expect(await codeOf(make(long, reader), needs)).toBe('note-too-long');
      expect(await codeOf(make(long.slice(1), reader), needs)).not.toBe('note-too-long');
    }
    expect(await codeOf(make(`${danger} ${long}`, 'group'), needs)).toBe('not-shared');
  });

  it('page three times in an hour, and are shown to moderators every time', async () => {
    const { core, make, needs, world } = await open();
    for (let index = 0; index < 4; index += 1) {
      await writeWords(make(danger, 'me'), needs);
      // What comes sooner would be the same case.
      world.clock.advance(15.1 * 60_000);
    }
    const cards = (await core.read(ids.moderators)).filter((text) => text.includes(en.cases.stateOpen));
    expect(cards).toHaveLength(4);
    expect(world.mail.arrived.filter(({ pings }) => pings.length > 0)).toHaveLength(3);
    world.clock.advance(3_600_000);
    await writeWords(make(danger, 'group'), needs);
    await core.read(ids.moderators);
    expect(world.mail.arrived.filter(({ pings }) => pings.length > 0)).toHaveLength(4);
  });

  it('say that volunteers hear of it only where somebody does', async () => {
    const none = await open({ moderatorChannelId: null, onCallId: null });
    expect(await writeWords(none.make(danger, 'me'), none.needs)).toMatchObject({ kind: 'own', told: false });
    const channel = await open({ onCallId: null });
    expect(await writeWords(channel.make(danger, 'me'), channel.needs)).toMatchObject({ told: true });
    expect((await channel.core.read(ids.moderators)).join('\n')).toContain(en.cases.nobodyOnCall);
    const direct = await open({ moderatorChannelId: null });
    expect(await writeWords(direct.make(danger, 'me'), direct.needs)).toMatchObject({ told: true });
    expect((await direct.core.read(`dm-${ids.theo}`)).join('\n')).toContain(en.cases.whoWrote(ids.maya));
    expect(await writeWords(direct.make(thoughts, 'group'), direct.needs)).toMatchObject({ told: false });
  });

  it('and their case are saved together or not at all, wherever a process dies', async () => {
    const { address, storage, world, home, make, core } = await open();
    const kept = async () => [
      Number((await runSql(address, 'SELECT COUNT(*) FROM "Case"'))[0]?.[0]),
      world.mail.arrived.filter((one) => one.channelId === home).length - 1,
      world.mail.arrived.filter((one) => one.channelId === ids.moderators).length,
    ];
    const seen = new Set<string>();
    for (const deed of ['before', 'after'] as const)
      for (let at = 0, survived = false; !survived; at += 1) {
        // What comes sooner would be the same case.
        world.clock.advance(16 * 60_000);
        const before = await kept();
        const mortal = makeMortal({ storage, mail: world.mail }, { at, deed });
        const dying = await openCore(mortal.storage, { ...world, mail: mortal.mail });
        await dying.setUp();
        mortal.begin();
        const isWritten = await writeWords(make(thoughts, 'group'), dying.needs).then(
          () => true,
          () => false,
        );
        await dying.needs.outbox.pump();
        await dying.needs.outbox.stop();
        survived = mortal.survived();
        if (survived) expect(isWritten).toBe(true);
        world.clock.advance(16_000);
        await core.needs.outbox.pump();
        const after = await kept();
        seen.add(after.map((count, index) => count - (before[index] ?? 0)).join());
      }
    expect([...seen].sort()).toEqual(['0,0,0', '1,1,1']);
  });
});

it('every card and the form is one that Discord takes, with the longest words in every language', () => {
  const roundId = newId();
  const longest = ['*'.repeat(longestWords), 'a\n'.repeat(longestWords / 2), '🙂'.repeat(longestWords / 2)];
  const round = { id: roundId, checkInId: newId(), day: '2026-11-26', state: 'asked', dueAt: 0, closesAt: 1 } as const;
  for (const code of languageCodes) {
    const { words } = languages[code];
    checkForm(wordsForm.family.encode({ roundId }), wordsForm.form(words));
    for (const prompt of ['How was today?', '#'.repeat(300)])
      for (const state of ['asked', 'over'] as const)
        checkCard(
          drawRound({ ...round, prompt, roleId: '4'.repeat(18), state, place: null, answered: 999, shown: 0 }, words),
        );
    for (const level of levels) {
      checkCard(drawNoted({ roundId, level, token: newId() }, words));
      checkCard(drawNotedAlready({ roundId, level }, words));
    }
    for (const text of longest) {
      checkCard(drawShared('9'.repeat(20), text, words));
      checkCard(drawNotDelivered(text, words));
      for (const kind of ['own', 'shared', 'not-shared'] as const)
        for (const hold of ['danger', 'method', 'harm'] as const)
          for (const aboutOther of [true, false]) {
            const card = drawWritten(
              { kind, told: true, verdict: { hold, aboutOther, offersHelp: 'options' } },
              text,
              words,
            );
            checkCard(card);
            expect(readCard(card).includes(text)).toBe(kind !== 'shared');
          }
    }
  }
});
