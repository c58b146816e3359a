/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'server-unseen': () =>
    'Discord does not show me this server at the moment, so I cannot tell what is right and what is not. Nothing was changed. Please try again in a few minutes.',
};

const inSettings = "Open the server's settings, then Roles";

/** What keeps groups in order, as owners and founders read it. */
export const doctor = {
  description: 'See whether groups are on Discord as they were founded, and put right what is not',
  options: { group: 'One group; without it all of them are looked at' },
  heading: '## How the groups are',
  groupHeading: (name: string) => `**${name}**`,
  well: (count: number) =>
    count === 1
      ? 'One group, and it is as it was founded. There is nothing to do.'
      : `${count} groups, and all are as they were founded. There is nothing to do.`,
  none: 'There is no open group on this server yet. Found one with `/group create`.',
  othersWell: (count: number) => (count === 1 ? 'One other group is well.' : `${count} other groups are well.`),
  more: (count: number) => `… and ${count} more with something to look at: name one with \`group\`.`,
  notLookedAt: (count: number) =>
    `${count} more were not looked at this time, to spare Discord's limits: name one with \`group\`.`,
  /** What is not as it was, and what pressing *Put it right* would do. */
  mendable: {
    'role-gone':
      'Its role was deleted, and with it who belonged: nobody can tell any more. I would make a new role and open the channel to it; people join again.',
    'role-shut-out': 'Whoever has its role cannot see its channel. I would open the channel to the role.',
    'channel-gone':
      'Its channel was deleted, with what was written in it. I would make a new, empty one. Where people belong without a role, they join again.',
    'channel-public':
      'Everybody on the server can see its channel. I would close it to all but its members. Whoever has permissions of their own keeps them.',
    'thread-gone':
      'Its thread was deleted, with what was written in it and who belonged. I would make a new, empty one; people join again.',
    'thread-archived': 'Discord has put its thread to sleep. I would wake it.',
    'thread-invites': 'Members can invite others to its thread. I would end that.',
    'desk-gone': "The channel where its requests are told is gone. I would use the moderators' channel.",
  },
  /** What only a person can put right, and how. */
  byHand: {
    'role-out-of-reach': `⚠️ I cannot give its role. ${inSettings}, allow Lamplight *Manage Roles*, and drag its role above the group's.`,
    'role-moderates': `⚠️ Its role allows to moderate or change things on the server, and whoever joins gets that. ${inSettings}, and take these permissions from it.`,
    'home-unknown':
      '⚠️ I cannot look into its channel or thread, so I do not know how it is. Open its settings, then Permissions, add Lamplight and allow *View Channel*; in a private thread, mention me once.',
    'nearly-full':
      '⚠️ More than 900 people or roles have permissions of their own in its channel, and Discord keeps only a few more. Found a second group, or one with a role.',
  },
  lacks: (permissions: string) =>
    `⚠️ I need **${permissions}** there. Open the channel's settings, then Permissions, add Lamplight and allow it.`,
  button: 'Put it right',
  /** What became of it. */
  mended: {
    'role-gone': 'There is a new role. Tell people that they need to join again.',
    'role-shut-out': 'The channel is open to the role again.',
    'channel-gone':
      'There is a new channel. Where people belong without a role, tell them that they need to join again.',
    'channel-public': 'The channel is closed to all but its members again.',
    'thread-gone': 'There is a new thread. Tell people that they need to join again.',
    'thread-archived': 'The thread is awake.',
    'thread-invites': 'Members cannot invite others any more.',
    'desk-gone': "Its requests are told in the moderators' channel.",
  },
  failed: (what: string) => `Did not work: ${what} Discord did not allow it. Check my permissions, then try again.`,
  doneHeading: '## What was put right',
  nothingDone: 'There was nothing left to put right.',
};
