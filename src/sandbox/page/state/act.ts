import { Refused, type CommandUse, type FieldValue } from '../control.ts';
import type { Interaction, Message } from '../shapes.ts';
import { words } from '../words.ts';
import { focusWriting } from './focus.ts';
import { attempt, describeProblem, loadPlace, loadView } from './load.ts';
import { readLocale, type Needs, type PageState } from './page-state.ts';

/** Says something in the present channel. False when the sandbox refused: the words then stay where they were typed. */
export async function sayMessage(content: string, needs: Needs): Promise<boolean> {
  const { meId, channelId, replyTo } = needs.store.read();
  if (meId === null || channelId === null) return false;
  let said = false;
  await attempt(async () => {
    const reply = replyTo === null ? {} : { replyTo: replyTo.id };
    await needs.control.sendMessage({ userId: meId, channelId, content, ...reply });
    said = true;
    needs.store.change({ replyTo: null });
    await loadView(needs);
  }, needs);
  return said;
}

/** Changes one's own message. */
export async function changeMessage(messageId: string, content: string, needs: Needs): Promise<void> {
  await attempt(async () => {
    await needs.control.editMessage(readMe(needs), messageId, content);
    await loadView(needs);
  }, needs);
}

/** Begins an answer to a message, or with null leaves it. */
export function answerMessage(replyTo: Message | null, { store }: Pick<Needs, 'store'>): void {
  store.change({ replyTo });
  document.getElementById('composer')?.focus();
}

/** Adds one's reaction, or takes it back. */
export async function reactTo(messageId: string, emoji: string, remove: boolean, needs: Needs): Promise<void> {
  await attempt(async () => {
    await needs.control.react({ userId: readMe(needs), messageId, emoji, remove });
    await loadView(needs);
  }, needs);
}

/** Deletes a message, or puts a private answer away. */
export async function removeMessage(messageId: string, needs: Needs): Promise<void> {
  await attempt(async () => {
    await needs.control.deleteMessage(readMe(needs), messageId);
    await loadView(needs);
    // What was pressed went with the message.
    focusWriting();
  }, needs);
}

let nextKey = 1;

/** Uses a command here, and follows it to its answer, its form or its failure. */
export async function runCommand(
  command: Pick<CommandUse, 'command' | 'options' | 'targetId'> & { label: string },
  needs: Needs,
): Promise<void> {
  const { control, store } = needs;
  const { meId: userId, channelId } = store.read();
  if (userId === null || channelId === null) return;
  const { label, ...use } = command;
  const key = nextKey++;
  const end = (failed: string | null): void => {
    const { waiting } = store.read();
    store.change({
      waiting:
        failed === null
          ? waiting.filter((line) => line.key !== key)
          : waiting.map((line) => (line.key === key ? { ...line, failed } : line)),
    });
  };
  store.change({ waiting: [...store.read().waiting, { key, userId, channelId, label, failed: null }] });
  try {
    const { interactionId } = await control.useCommand({ ...use, userId, channelId, locale: readLocale(store.read()) });
    const outcome = await followInteraction(interactionId, needs);
    if (outcome !== 'failed') await loadView(needs);
    end(outcome === 'failed' ? words.noResponse : null);
  } catch (error) {
    end(error instanceof Refused && error.status === 404 ? words.commandNotHere(label) : describeProblem(error));
  }
}

/** Removes a failed line. */
export function forgetLine(key: number, { store }: Pick<Needs, 'store'>): void {
  store.change({ waiting: store.read().waiting.filter((line) => line.key !== key) });
}

/** Presses a button or chooses in a select of a message. */
export async function pressPart(
  messageId: string,
  customId: string,
  values: string[] | undefined,
  needs: Needs,
): Promise<void> {
  const { control, store } = needs;
  if (store.read().presses[messageId]?.failed === null) return;
  setPress(messageId, { customId, failed: null }, needs);
  try {
    const press = { userId: readMe(needs), messageId, customId, ...(values === undefined ? {} : { values }) };
    const { interactionId } = await control.press(press);
    const outcome = await followInteraction(interactionId, needs);
    await loadView(needs);
    setPress(messageId, outcome === 'failed' ? { customId, failed: words.pressFailed } : null, needs);
  } catch (error) {
    setPress(messageId, { customId, failed: describeProblem(error) }, needs);
  }
}

function setPress(messageId: string, press: PageState['presses'][string] | null, { store }: Needs): void {
  const others = Object.entries(store.read().presses).filter(([id]) => id !== messageId);
  store.change({ presses: Object.fromEntries(press === null ? others : [...others, [messageId, press]]) });
}

/** Sends the open form. When it fails or is refused the form stays, with everything in it. */
export async function sendForm(fields: Record<string, FieldValue>, needs: Needs): Promise<void> {
  const { control, store } = needs;
  const form = store.read().form;
  if (!form || form.busy) return;
  store.change({ form: { ...form, busy: true, problem: null } });
  const stay = (problem: string): void => store.change({ form: { ...form, busy: false, problem } });
  try {
    const { interactionId } = await control.submit(form.interactionId, fields);
    const outcome = await followInteraction(interactionId, needs);
    if (outcome === 'failed') {
      stay(words.form.failed);
      return;
    }
    if (outcome !== 'modal') store.change({ form: null });
    await loadView(needs);
  } catch (error) {
    stay(describeProblem(error));
  }
}

/** Closes the open form without sending it. */
export function closeForm({ store }: Pick<Needs, 'store'>): void {
  store.change({ form: null });
}

/** Changes the person's language, as in Discord's own settings. */
export async function changeLocale(locale: string, needs: Needs): Promise<void> {
  await attempt(async () => {
    await needs.control.changeUser(readMe(needs), { locale });
    await loadPlace(needs);
  }, needs);
}

/** Opens or closes the person's direct messages. */
export async function changeDms(dms: 'open' | 'closed', needs: Needs): Promise<void> {
  await attempt(async () => {
    await needs.control.changeUser(readMe(needs), { dms });
    await loadPlace(needs);
  }, needs);
}

/** Waits for the bot's first answer; opens the form when there is one. Discord gives up after 3 s, and so does the sandbox. */
async function followInteraction(interactionId: string, needs: Needs): Promise<Interaction['state'] | 'failed'> {
  const givenUp = performance.now() + 8000;
  while (performance.now() < givenUp) {
    const interaction = await needs.control.interaction(interactionId, 400);
    switch (interaction.state) {
      case 'pending':
        continue;
      case 'modal':
        if (interaction.modal)
          needs.store.change({ form: { interactionId, modal: interaction.modal, busy: false, problem: null } });
        return 'modal';
      case 'expired':
      case 'failed':
        return 'failed';
      case 'deferred':
      case 'answered':
        return interaction.state;
    }
  }
  return 'failed';
}

function readMe({ store }: Needs): string {
  return store.read().meId ?? '';
}
