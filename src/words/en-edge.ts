/** What the edge says when something that members do cannot be done. Each sentence says what to do next. */
export const errors = {
  'no-server': () =>
    'This only works inside a server. Open the server where Lamplight lives and try it there. `/crisis` works everywhere, here too.',
  'not-set-up': () =>
    'This server has not finished setting up Lamplight, so there are no moderators to reach through it yet. Please tell somebody who runs the server: `/setup` is what they need. If somebody is in danger now, use `/crisis`.',
  'not-a-moderator': (details: { roleId: string | null }) =>
    details.roleId === null
      ? 'Only moderators can do this, and no moderator role is set. Somebody who runs the server can set one with `/setup role`.'
      : `Only people with the role <@&${details.roleId}> can do this. If you should have it, ask somebody who runs the server.`,
  'not-an-owner': () =>
    'Only people who may manage this server can do this. Ask somebody with the Manage Server permission.',
  'own-message': () =>
    'That is one of my own messages. To tell the moderators about something else, use this on the message of a person.',
  'note-missing': () =>
    'Please write a few words about what worries you, so that a moderator knows where to start. Nothing was sent yet.',
  'note-too-long': (details: { most: number; length: number }) =>
    `Your note has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was sent yet.`,
  'reports-too-many': (details: { at: number }) =>
    `You have told the moderators about several messages in a short time, and they have those. This one was not sent. You can tell them about more from <t:${Math.ceil(details.at / 1000)}:f> on. If somebody may be in danger right now, do not wait for that: call the local emergency number, use \`/crisis\` for more help, or write to a moderator yourself.`,
  'reason-missing': () => 'Please choose what it is about. Nothing was sent yet.',
  'button-expired': () =>
    'This comes from an earlier version and no longer works. Use the newest card, or start again with the command. Nothing was changed.',
  'storage-away': () =>
    'I cannot reach my memory at the moment, so nothing was saved. Please try again in a few minutes. `/crisis` works all the same.',
  'newcomers-wait': ({ until }: { until: number }) =>
    `As far as Discord tells, you joined lately, and somebody has slowed things down for newcomers for a little while, because very many people came at once. This opens again <t:${Math.ceil(until / 1000)}:R>. It is not about you. Until then \`/crisis\`, *Offer support* and telling the moderators work for you as always.`,
  unexpected: (details: { incident: string }) =>
    `Something went wrong on my side. It was not you. Please try again in a minute. If it keeps happening, tell somebody who runs the server this number: ${details.incident}. \`/crisis\` works all the same.`,
};

/** What the edge adds to an answer. */
export const edge = {
  yourWords: () => 'So that nothing is lost, here is what you wrote:',
  /** Marks a language that nobody has read over yet, in a small line under what it says. */
  automatic: 'Automatic translation',
};
