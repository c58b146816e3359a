import { ChannelType, ThreadAutoArchiveDuration, type APIChannel } from 'discord.js';

/** A private thread as Discord tells of it. */
export function makeThread(id: string, thread: { name: string; parentId: string; archived: boolean }): APIChannel {
  const { name, parentId, archived } = thread;
  return {
    id,
    type: ChannelType.PrivateThread,
    name,
    parent_id: parentId,
    thread_metadata: {
      archived,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      archive_timestamp: '2026-03-02T12:00:00.000000+00:00',
      locked: false,
      invitable: false,
    },
  };
}
