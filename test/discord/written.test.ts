import { MessageType, PollLayoutType, type APIMessageSnapshotFields, type APIPoll } from 'discord.js';
import { expect, it } from 'vitest';
import { readWritten } from '../../src/discord/written.ts';

const copy = (content: string) => ({
  message: {
    type: MessageType.Default,
    content,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    timestamp: '2026-11-28T00:00:00.000Z',
    edited_timestamp: null,
  } satisfies APIMessageSnapshotFields,
});
const poll: APIPoll = {
  question: { text: 'And now?' },
  answers: [
    { answer_id: 1, poll_media: { text: 'sleep' } },
    { answer_id: 2, poll_media: {} },
    { answer_id: 3, poll_media: { text: 'talk' } },
  ],
  expiry: '2026-11-29T00:00:00.000Z',
  allow_multiselect: false,
  layout_type: PollLayoutType.Default,
};

it('reads all that has words, one part below the other, and nothing where the bot may not read', () => {
  expect(readWritten({ content: 'good morning' })).toBe('good morning');
  expect(readWritten({ content: '', message_snapshots: [copy('from elsewhere'), copy('')] })).toBe('from elsewhere');
  expect(readWritten({ content: 'tell me', poll })).toBe('tell me\nAnd now?\nsleep\ntalk');
  expect(readWritten({ content: '' })).toBe('');
});
