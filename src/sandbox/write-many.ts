import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { type SandboxEvent, type WrittenEvent } from './gateway-contract.ts';
import { withoutContent } from './gateway/without-content.ts';
import { createForm, marks, type Blanks } from './payloads/message-form.ts';
import { writeMessageEvent } from './payloads/messages.ts';
import { isContentProtected, makeMessage, mayNameSomebody, putMessage } from './world/messages.ts';
import { type ChannelRecord, type MessageRecord } from './world/records.ts';
import { touchThread } from './world/threads.ts';
import { writeNow, type World } from './world/world.ts';

/** A message that is in its channel, and the event by which the bots hear of it. */
export interface Written {
  messageId: string;
  event: SandboxEvent | WrittenEvent;
}

/** What all messages of one person in one channel have in common while nothing changes. */
interface Sample {
  message: MessageRecord;
  event: Omit<SandboxEvent, 'data'>;
  writeWhole: (texts: Blanks) => string;
  writeWithoutContent: (texts: Blanks) => string;
}

/** Writes ordinary messages into a channel, as `createMessage` would, for who sends the events: many of them are much alike, and quickly made. */
export function createManyWriter(channel: ChannelRecord, world: World): (authorId: string, content: string) => Written {
  const samples = new Map<string, Sample>();

  function takeSample(authorId: string): Sample {
    const known = samples.get(authorId);
    if (known) return known;
    // Nobody else has a turn before this, so that nothing a sample says of people and places can have changed.
    if (samples.size === 0) queueMicrotask(() => samples.clear());
    const sample = makeSample(authorId, channel, world);
    samples.set(authorId, sample);
    return sample;
  }

  return (authorId, content) => {
    const sample = mayNameSomebody(content) ? null : takeSample(authorId);
    const message = sample
      ? { ...sample.message, id: world.ids.next(), content, createdAt: writeNow(world) }
      : makeMessage({ channel, authorId, content }, world);
    putMessage(message, channel);
    if (channel.thread) touchThread(channel, authorId, message.type, world);
    return { messageId: message.id, event: sample ? fillIn(sample, message) : writeEvent(message, channel, world) };
  };
}

function makeSample(authorId: string, channel: ChannelRecord, world: World): Sample {
  const message = { ...makeMessage({ channel, authorId, content: '' }, world), ...marks };
  const { data, ...event } = writeEvent(message, channel, world);
  return {
    message,
    event,
    writeWhole: createForm(data),
    writeWithoutContent: createForm(withoutContent(data)),
  };
}

function fillIn({ event, writeWhole, writeWithoutContent }: Sample, message: MessageRecord): WrittenEvent {
  return { ...event, writeData: (whole) => (whole ? writeWhole(message) : writeWithoutContent(message)) };
}

function writeEvent(message: MessageRecord, channel: ChannelRecord, world: World): SandboxEvent {
  return {
    name: GatewayDispatchEvents.MessageCreate,
    data: writeMessageEvent(message, channel, world),
    intents: channel.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    contentProtected: isContentProtected(message, world),
    ...(channel.guildId === null ? {} : { guildId: channel.guildId }),
  };
}
