import { ComponentType, type APIMessage, type APITextDisplayComponent } from 'discord.js';
import { postWishes, type PostWords } from '../post.ts';
import { partIds } from './part-ids.ts';
import { readText, readTopic } from './write-words.ts';

/** The words that a public card of ours shows, cleaned; null where it shows no text: behind a door, or on another message. */
export function readPosted(message: Pick<APIMessage, 'components'>): PostWords | null {
  const texts = new Map(listTexts(message).map(({ id, content }) => [id, content]));
  const text = texts.get(partIds.text);
  if (text === undefined) return null;
  const topic = texts.get(partIds.topic);
  const wish = postWishes.find((one) => one !== 'none' && texts.has(partIds.wishes[one])) ?? 'none';
  return { text: readText(text), wish, topic: topic === undefined ? null : readTopic(topic) };
}

function listTexts({ components = [] }: Pick<APIMessage, 'components'>): APITextDisplayComponent[] {
  return components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]))
    .filter((part) => part.type === ComponentType.TextDisplay);
}
