/** The fields of a message that hold what a person wrote, and how they look to a bot that may not read it. */
const emptied = { content: '', embeds: [], attachments: [], components: [], matched_content: '' };

/**
 * A copy of a message (or of what changed in one) as a bot without the MessageContent intent sees it: the fields are there and empty, a
 * poll is gone. Fields that were absent stay absent. The same for what it forwards; a message it answers to is left to whoever wrote
 * the event, because whether its words may be read depends on its own author. Source: Discord's reference, "Message Content Intent".
 */
export function withoutContent(message: object): object {
  const copy: Record<string, unknown> = { ...message };
  for (const [field, value] of Object.entries(emptied)) if (field in copy) copy[field] = value;
  delete copy['poll'];
  if (Array.isArray(copy['message_snapshots'])) copy['message_snapshots'] = copy['message_snapshots'].map(withoutWords);
  return copy;
}

function withoutWords(snapshot: unknown): unknown {
  if (typeof snapshot !== 'object' || snapshot === null) return snapshot;
  const inner: unknown = 'message' in snapshot ? snapshot.message : undefined;
  return typeof inner === 'object' && inner !== null ? { ...snapshot, message: withoutContent(inner) } : snapshot;
}
