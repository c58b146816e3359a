// Everything that is done with anonymous posts, once, through the sandbox: for tests that look at what is left behind.
import { setTimeout as pause } from 'node:timers/promises';
import { timeOfSnowflake } from '../../src/discord/snowflakes.ts';
import { en } from '../../src/words/en.ts';
import { need, type AnonymousCommunity, type GroupName } from './anonymous.ts';
import type { Community, Outcome, Person, SeenMessage } from './community.ts';
import { hasFired } from './has-fired.ts';

const { cases, holding, own, relay, voice } = en;

/** Who does what. Writers and readers are in every group. */
export interface Cast {
  /** Writes what is posted, changed, deleted and opened. */
  writer: Person;
  /** Writes what moderators give back, and what may hurt somebody. */
  harsh: Person;
  /** Writes what says danger, and talks with a volunteer. */
  endangered: Person;
  /** Answers, reports and blocks. */
  reader: Person;
  moderator: Person;
  /** Owns the server. */
  lead: Person;
  custodians: readonly [Person, Person, Person];
}

/** What is written in it. Each holds what the story needs: `threat` a threat, `danger` danger, `telling` what gives somebody away. */
export interface Lines {
  said: string;
  post: string;
  door: string;
  reply: string;
  response: string;
  held: string;
  refused: string;
  note: string;
  threat: string;
  report: string;
  danger: string;
  answer: string;
  back: string;
  later: string;
  telling: string;
  edited: string;
  change: string;
  stuck: string;
  why: string;
}

/** Words for whoever does not mind which. */
export const plainLines: Lines = {
  said: 'I made soup again today',
  post: 'I feel so alone since the move.',
  door: 'Nights are long, and I count the hours.',
  reply: 'Soup helped me today',
  response: 'I know these nights well',
  held: 'I went outside today, and the wind was warm',
  refused: 'You all bore me so much',
  note: 'Please say it in another way.',
  threat: 'I will find you and kill you',
  report: 'It is about my sister.',
  danger: 'I am going to kill myself tonight, I have the pills in front of me',
  answer: 'I am here. Are you safe where you are?',
  back: 'I am on the terrace with tea',
  later: 'I met a cat on the stairs',
  telling: 'Somebody may ring me on 020 7946 0958',
  edited: 'I feel less alone since the move.',
  change: 'I went outside today, and the wind was cold',
  stuck: 'The bus was late and I did not mind',
  why: 'They said goodbye to somebody.',
};

/** People of the demo community. */
export function castDemo({ person }: Pick<AnonymousCommunity, 'person'>): Cast {
  return {
    writer: person('maya'),
    harsh: person('dev'),
    endangered: person('sam'),
    reader: person('noor'),
    moderator: person('theo'),
    lead: person('olu'),
    custodians: [person('ines'), person('kai'), person('noor')],
  };
}

/** One act of somebody, as Discord has it. */
export interface Act {
  userId: string;
  interactionId: string;
}

/** Where the story is. */
export type Moment =
  | 'custodians have their shares'
  | 'posts wait'
  | 'it is on its way'
  | 'all of it is there'
  | 'it was opened'
  | 'a minute after it was deleted'
  | 'three days later'
  | 'a hundred days later';

/** What a test looks at meanwhile. Acts are those so far. */
export interface Told {
  acts: readonly Act[];
  /** Ids of messages that the writers sent under their own names. */
  own: readonly string[];
  shares: readonly string[];
  receipts: readonly string[];
}

/** The minute of an act, in minutes since the epoch. */
export function minuteOf({ interactionId }: Act): number {
  return Math.floor(timeOfSnowflake(interactionId) / 60_000);
}

interface Stage {
  room: AnonymousCommunity;
  community: Community;
  cast: Cast;
  lines: Lines;
  told: { acts: Act[]; own: string[]; shares: string[]; receipts: string[] };
  look: (moment: Moment) => Promise<void>;
  /** Nobody else does anything in the minutes around an act of a writer. */
  later: (by?: string, step?: string) => Promise<void>;
}

/**
 * Tells it on a stopped clock, every act in minutes of its own that are no full hours, and calls `look` at each {@link Moment}. It takes a
 * hundred days of the sandbox.
 */
export async function tellAnonymousStory(
  room: AnonymousCommunity,
  { cast: given, lines }: { cast: Cast; lines: Lines },
  look: (moment: Moment, told: Told) => Promise<void>,
): Promise<Told> {
  const { community } = room;
  const told: Stage['told'] = { acts: [], own: [], shares: [], receipts: [] };
  const cast = watchAll(given, told.acts);
  async function later(by = 'PT2M', step = by): Promise<void> {
    await community.call('POST', '/clock', { advance: by, step });
    await community.idle();
  }
  const stage: Stage = {
    ...{ room, community, cast, lines, told, later },
    async look(moment) {
      if (moment !== 'it is on its way') await community.idle();
      await look(moment, told);
    },
  };
  await leaveFullHour(stage);
  await nameCustodians(stage);
  await leaveFullHour(stage);
  const { post, deleted } = await writePosts(stage);
  const held = await holdPosts(stage);
  await writeInDanger(stage);
  await changeThings(stage, { ...post, held });
  await getStuck(stage);
  await stage.look('all of it is there');
  await openPost(stage, post);
  await stage.look('it was opened');
  await cast.writer.runs('anon delete', { receipt: deleted });
  await later('PT59S', 'PT1S');
  await stage.look('a minute after it was deleted');
  await later('PT73H', 'PT6H');
  await stage.look('three days later');
  await later('P100D', 'P5D');
  await stage.look('a hundred days later');
  return told;
}

/** Seventeen minutes past the hour, and some seconds: a time that was rounded is not that. */
async function leaveFullHour({ community, later }: Stage): Promise<void> {
  const { now } = await community.call<{ now: string }>('GET', '/clock');
  const past = Date.parse(now) % 3_600_000;
  const wanted = 17 * 60_000 + 23_456;
  await later(`PT${((3_600_000 + wanted - past) / 1000).toFixed(3)}S`);
}

function watchAll(cast: Cast, acts: Act[]): Cast {
  const [first, second, third] = cast.custodians;
  const on = (who: Person): Person => watch(who, acts);
  return {
    writer: on(cast.writer),
    harsh: on(cast.harsh),
    endangered: on(cast.endangered),
    reader: on(cast.reader),
    moderator: on(cast.moderator),
    lead: on(cast.lead),
    custodians: [on(first), on(second), on(third)],
  };
}

function watch(who: Person, acts: Act[]): Person {
  function noting<Given extends unknown[]>(act: (...given: Given) => Promise<Outcome>) {
    return async (...given: Given): Promise<Outcome> => {
      const outcome = await act(...given);
      acts.push({ userId: who.id, interactionId: outcome.interactionId });
      return outcome;
    };
  }
  return {
    ...who,
    runs: noting((...given) => who.runs(...given)),
    presses: noting((...given) => who.presses(...given)),
    chooses: noting((...given) => who.chooses(...given)),
    fills: noting((...given) => who.fills(...given)),
  };
}

async function nameCustodians(stage: Stage): Promise<void> {
  const { cast, community, told } = stage;
  const say = en.custody;
  const card = need((await cast.lead.runs('custodians')).answer);
  const form = await cast.lead.presses(say.choose, need((await cast.lead.presses(say.name, card)).answer));
  await cast.lead.fills(form, { people: cast.custodians.map(({ id }) => id) });
  for (const holder of cast.custodians) {
    await stage.later();
    const fetched = await holder.presses(say.fetch, need((await holder.directMessages()).at(-1)));
    const share = /(?:[0-9a-z]{4}-){15}[0-9a-z]{4}/.exec(fetched.text)?.[0];
    if (share === undefined) throw new Error(`${holder.name} was given no share: ${fetched.text}`);
    told.shares.push(share);
  }
  await stage.look('custodians have their shares');
  await community.call('POST', '/clock', { advance: 'P7DT1M', step: 'P1D' });
  await community.idle();
}

async function writes(
  stage: Stage,
  who: Person,
  group: GroupName,
  writing: Parameters<AnonymousCommunity['posts']>[2],
) {
  await stage.later();
  const { outcome, receipt } = await stage.room.posts(who, group, writing);
  if (receipt !== null) stage.told.receipts.push(receipt);
  await stage.community.idle();
  await stage.later();
  return { outcome, receipt: receipt ?? '' };
}

/** In a thread, behind the promise where that comes first. */
async function replies(stage: Stage, who: Person, asked: Outcome, text: string): Promise<void> {
  const form = asked.modal ? asked : await who.presses(en.anon.before.yes, need(asked.answer));
  await who.fills(form, { text });
  await stage.community.idle();
  await stage.later();
}

async function sees(stage: Stage, where: string, line: string): Promise<SeenMessage> {
  const seen = (await stage.cast.reader.sees(where)).find(({ text }) => text.includes(line));
  return need(seen);
}

/** Posts, replies, a kind word, a report, a block. Returns the post that is opened later, and the receipt of the one that is deleted. */
async function writePosts(stage: Stage): Promise<{ post: { message: SeenMessage; receipt: string }; deleted: string }> {
  const { room, cast, lines, later, told } = stage;
  const { writer, reader, endangered } = cast;
  const harbour = room.home('harbour');
  told.own.push(await writer.says('lounge', lines.said));
  await later();
  const named = await reader.says(harbour, 'What helped you today?');
  await later();
  const menu = await writer.runs(voice.replyCommand, {}, { in: harbour, target: named });
  await replies(stage, writer, menu, lines.reply);
  told.own.push(await writer.says(named, lines.said));
  const { receipt } = await writes(stage, writer, 'harbour', lines.post);
  const message = await sees(stage, harbour, lines.post);
  await reader.presses(voice.card.kinds.heard, message);
  await later();
  await replies(stage, endangered, await endangered.presses(voice.card.reply, message), lines.response);
  const form = await reader.presses(voice.card.report, message);
  await reader.fills(form, { reason: ['harmful'], note: lines.report });
  await later();
  const { receipt: deleted } = await writes(stage, writer, 'meadow', { text: lines.door, show: 'door' });
  await reader.presses(voice.card.read, await sees(stage, room.home('meadow'), 'behind a door'));
  await later();
  return { post: { message, receipt }, deleted };
}

/** What waits for its writer, for moderators, and for the full hour. Returns the receipt of what is let through; another is given back. */
async function holdPosts(stage: Stage): Promise<string> {
  const { cast, lines, later } = stage;
  const { writer, harsh, moderator, reader, endangered } = cast;
  await writes(stage, endangered, 'harbour', lines.telling);
  const { receipt } = await writes(stage, writer, 'orchard', lines.held);
  const held = await moderator.waitsFor('moderators', /waits for a look/);
  await writes(stage, harsh, 'harbour', lines.threat);
  const threat = await moderator.waitsFor('moderators', /harm to others/);
  await writes(stage, harsh, 'orchard', lines.refused);
  const refused = need((await moderator.sees('moderators')).findLast(({ text }) => text.includes('waits for a look')));
  await writes(stage, writer, 'harbour', { text: lines.later, when: 'full-hour' });
  await stage.look('posts wait');
  await moderator.presses(holding.read, held);
  await moderator.presses(holding.release, held);
  await later();
  const form = await moderator.presses(holding.giveBack, refused);
  await moderator.fills(form, { reason: ['advice'], note: lines.note });
  await later();
  await harsh.runs('anon mine');
  await later();
  await moderator.fills(await moderator.presses(holding.mute, threat), { days: ['7'] });
  await later('PT1H', 'PT10M');
  await sees(stage, stage.room.home('harbour'), lines.later);
  await sees(stage, stage.room.home('orchard'), lines.held);
  await reader.runs('trust');
  return receipt;
}

/** Held, a talk with a volunteer in both directions, and let through by a lead. */
async function writeInDanger(stage: Stage): Promise<void> {
  const { cast, community, lines, later } = stage;
  const { endangered, moderator, lead } = cast;
  const { outcome } = await writes(stage, endangered, 'harbour', lines.danger);
  const whole = await endangered.seesOutcome(outcome.interactionId);
  const sent = need(whole.followUps.find((one) => JSON.stringify(one).includes(relay.yes)));
  await endangered.presses(relay.direct, need((await endangered.presses(relay.yes, sent)).answer));
  await later();
  const card = await moderator.waitsFor('moderators', /life may be in danger now[\s\S]*Case \S/);
  const told = await moderator.waitsFor('moderators', /would like a volunteer to answer/);
  await moderator.presses(cases.claim, card);
  await moderator.fills(await moderator.presses(holding.answer, told), { text: lines.answer });
  await later();
  const mail = need((await endangered.directMessages()).at(-1));
  await endangered.fills(await endangered.presses(relay.writeBack, mail), { text: lines.back });
  await later();
  await moderator.presses(holding.readTalk, told);
  const sure = await lead.presses(holding.release, card);
  await lead.presses(holding.sure.press, need(sure.followUps.at(-1)));
  await community.idle();
  await later();
  await sees(stage, stage.room.home('harbour'), lines.danger);
}

/** New words for what stands there, and for what moderators have to look at first; a reader who wants to read its writer no more. */
async function changeThings(
  stage: Stage,
  { message, receipt, held }: { message: SeenMessage; receipt: string; held: string },
) {
  const { cast, lines, later, room } = stage;
  const { writer, reader } = cast;
  const change = async (key: string, text: string): Promise<void> => {
    const card = await writer.runs('anon edit', { receipt: key });
    await writer.fills(await writer.presses(own.mine.change, need(card.answer)), { text });
    await later();
  };
  await change(receipt, lines.edited);
  await sees(stage, room.home('harbour'), lines.edited);
  await change(held, lines.change);
  const asked = await reader.presses(voice.block.button, need((await reader.presses(voice.card.more, message)).answer));
  await reader.presses(voice.block.yes, need(asked.answer));
  await later();
}

/** While Discord takes no message of ours. */
async function getStuck(stage: Stage): Promise<void> {
  const { community, cast, lines, later } = stage;
  const fault = { kind: 'status', status: 500, times: 1000, route: 'POST /channels/*/messages' };
  await community.call('POST', '/faults', fault);
  await stage.room.posts(cast.endangered, 'harbour', lines.stuck);
  // Claimed before it is sent: from now on its row says so.
  while (!(await hasFired(community))) await pause(5);
  await stage.look('it is on its way');
  await community.call('DELETE', '/faults');
  await later('PT10M', 'PT30S');
  await sees(stage, stage.room.home('harbour'), lines.stuck);
}

/** Two custodians together. */
async function openPost({ cast, lines, later, room, community, told }: Stage, { message }: { message: SeenMessage }) {
  const [first, second] = cast.custodians;
  const [share, other] = told.shares;
  const link = `https://discord.com/channels/${community.guildId}/${room.home('harbour')}/${message.id}`;
  const form = await first.presses(en.opening.button, need((await first.runs('custodians')).answer));
  const given = { post: link, reason: ['life'], why: lines.why, share: share ?? '', telling: ['told'] };
  await first.fills(form, given);
  await later();
  const call = need((await second.directMessages()).at(-1));
  const joined = await second.fills(await second.presses(en.opening.join, call), { share: other ?? '' });
  const shown = await second.presses(en.opening.show, need(joined.answer));
  if (!shown.text.includes(`<@${cast.writer.id}>`)) throw new Error(`Nobody was shown: ${shown.text}`);
  await later();
}
