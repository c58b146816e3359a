import type { Group } from '../../src/groups/group.ts';
import { newId } from '../../src/storage/ids.ts';
import { ids } from './interactions.ts';

/** A group as its founder may have made it: open, in a channel with a role, nothing special. */
export function makeGroup(given: Partial<Group> = {}): Group {
  return {
    id: newId(),
    guildId: ids.guild,
    state: 'open',
    name: 'Harbour',
    topic: 'grief',
    language: 'en',
    purpose: 'For people who lost somebody.',
    forWhom: 'Anybody who grieves.',
    welcome: 'Good that you are here. Nobody has to say anything.',
    ledBy: 'peers',
    therapist: null,
    format: 'online',
    place: null,
    admission: 'open',
    question: null,
    age: 18,
    sizeLimit: null,
    anonymous: 'off',
    screened: true,
    answerWithinMinutes: 240,
    belonging: 'role',
    roleId: '320000000000000001',
    channelId: '310000000000000005',
    threadId: null,
    categoryId: null,
    deskChannelId: null,
    adopted: false,
    marker: 'k3f9q2',
    agreement: { version: 1, text: 'Listen first. No advice unless it is asked for.' },
    createdAt: Date.UTC(2026, 10, 20),
    ...given,
  };
}
