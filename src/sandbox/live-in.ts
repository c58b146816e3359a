import { useCommand } from './control/act-command.ts';
import { say } from './control/act-message.ts';
import { pressPart } from './control/act-press.ts';
import { submitForm } from './control/act-submit.ts';
import { ControlError } from './control/control-error.ts';
import { type Control } from './control/control.ts';
import { waitForAnswer, waitForIdle } from './control/wait.ts';
import { type InteractionRecord } from './interactions/records.ts';
import { type GuildRecord } from './world/records.ts';

/** What somebody does next with what the bot showed them. */
type Step = { press: string } | { fill: Record<string, string> };

/** One thing that somebody of the demo community does: a command and what follows from it, or something said. */
type Act = { who: string; where: string } & (
  { runs: string; options: Record<string, string>; then?: readonly Step[] } | { says: string }
);

/** How long the bot may take for one answer, and for all of it, in real milliseconds. */
const answerWithin = 5000;
const allWithin = 10_000;

const found: Step = { press: 'Found it' };

/** What the demo community does once it is set up. A value of an option that begins with # is a channel. */
const acts: readonly Act[] = [
  {
    who: 'olu',
    where: 'welcome',
    runs: 'group create',
    options: { topic: 'wellbeing', name: 'Harbour', way: 'role' },
    then: [found],
  },
  {
    who: 'olu',
    where: 'welcome',
    runs: 'group create',
    options: { topic: 'anxiety', name: 'Willow', way: 'thread' },
    then: [
      { press: 'How it runs' },
      { fill: { 'How people join': 'People ask first' } },
      { press: 'More' },
      { fill: { 'One question for those who ask': 'What would you like us to know before you come in?' } },
      found,
    ],
  },
  {
    who: 'olu',
    where: 'welcome',
    runs: 'group create',
    options: { topic: 'grief', name: 'Amber', way: 'overwrite' },
    then: [found],
  },
  { who: 'olu', where: 'moderators', runs: 'setup', options: { 'front-door': '#welcome' } },
  ...['noor', 'dev', 'kai'].map((who) => join(who, 'Harbour')),
  { who: 'noor', where: 'harbour', says: 'found the door! I mostly want to say good evening to somebody' },
  { who: 'dev', where: 'harbour', says: 'good evening, noor. kettle is on' },
  { who: 'kai', where: 'harbour', says: 'same here. no big story, just a long day' },
  { who: 'noor', where: 'harbour', says: 'long days count. sit down, both of you' },
];

function join(who: string, group: string): Act {
  return { who, where: 'welcome', runs: 'group join', options: { group }, then: [{ press: 'Join' }] };
}

/**
 * Lets people of the demo community do what people do in one: through the bot's own commands and buttons, by their names. The sandbox
 * does not know the bot; what is not there, or is refused, is left out without a word.
 */
export async function liveIn(guild: GuildRecord, control: Control, signal: AbortSignal): Promise<void> {
  const end = performance.now() + allWithin;
  const done: InteractionRecord[] = [];
  for (const act of acts) {
    if (signal.aborted || performance.now() > end) return;
    try {
      done.push(...(await perform(act, guild, control)));
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
    }
  }
  // What the bot says after an answer comes when it comes; then that is put away too.
  await waitForIdle(answerWithin, control);
  for (const { followUpIds } of done) for (const id of followUpIds) control.memory.dismissed.add(id);
}

/** What became of each step. @throws {ControlError} at the first thing that is not there */
async function perform(act: Act, guild: GuildRecord, control: Control): Promise<InteractionRecord[]> {
  const userId = control.memory.people.get(guild.id)?.get(act.who) ?? '';
  const channelId = findChannelId(act.where, guild, control);
  if ('says' in act) {
    say({ userId, channelId, content: act.says }, control);
    return [];
  }
  const options = Object.fromEntries(
    Object.entries(act.options).map(([name, value]) => [
      name,
      value.startsWith('#') ? findChannelId(value.slice(1), guild, control) : value,
    ]),
  );
  let shown = await settle(useCommand({ userId, channelId, command: act.runs, options }, control), control);
  const steps = [shown];
  for (const step of act.then ?? []) {
    const opened =
      'press' in step
        ? pressPart({ userId, messageId: shown.answerId ?? '', label: step.press }, control)
        : submitForm({ interactionId: shown.id, fields: step.fill }, control);
    shown = await settle(opened, control);
    steps.push(shown);
  }
  // People put their private answers away when they are done.
  for (const { answerId } of steps) if (answerId !== null) control.memory.dismissed.add(answerId);
  return steps;
}

/** What the bot made of it. @throws {ControlError} when nothing came of it */
async function settle({ id }: InteractionRecord, control: Control): Promise<InteractionRecord> {
  const after = await waitForAnswer(id, answerWithin, control);
  if (after.state !== 'answered' && after.state !== 'modal') throw new ControlError(409, `It is ${after.state}.`);
  return after;
}

function findChannelId(name: string, guild: GuildRecord, { world }: Control): string {
  const found = [...world.channels.values()].find((one) => one.guildId === guild.id && one.name === name);
  if (!found) throw new ControlError(404, `There is no #${name}.`);
  return found.id;
}
