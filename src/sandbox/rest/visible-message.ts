import { GatewayIntentBits } from 'discord-api-types/v10';
import { writeMessage } from '../payloads/messages.ts';
import { isContentProtected } from '../world/messages.ts';
import { type MessageRecord } from '../world/records.ts';
import { type RestNeeds } from './route.ts';

/**
 * A message as the bot may read it over REST: without the MessageContent intent, what others wrote comes without words, embeds, files and
 * components. Source: Discord's reference, "Message Content Intent".
 */
export function writeVisibleMessage(
  message: MessageRecord,
  { world, gateway }: Pick<RestNeeds, 'world' | 'gateway'>,
): { id: string } & Record<string, unknown> {
  const written = writeMessage(message, world);
  if (gateway.intents() & GatewayIntentBits.MessageContent || !isContentProtected(message, world)) return written;
  const { referenced_message: answered, ...rest } = written;
  const reference = message.reference?.messageId;
  const channel = world.channels.get(message.reference?.channelId ?? '');
  const hidden = typeof reference === 'string' ? channel?.messages.get(reference) : undefined;
  return {
    ...rest,
    ...empty,
    ...(answered === undefined
      ? {}
      : { referenced_message: hidden && isContentProtected(hidden, world) ? hide(answered) : answered }),
  };
}

const empty = { content: '', embeds: [], attachments: [], components: [] };

function hide(answered: unknown): unknown {
  return answered !== null && typeof answered === 'object' ? { ...answered, ...empty } : answered;
}
