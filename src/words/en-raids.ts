/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'raid-bot-lacks': (details: { kind: string; channelId: string | null; permission: string }) =>
    details.kind === 'slow-mode'
      ? `Discord does not let me slow ${details.channelId === null ? 'this channel' : `<#${details.channelId}>`} down: I lack **${details.permission}** there. Somebody who has it can do it by hand: the channel’s settings → *Overview* → *Slowmode*. Nothing was changed.`
      : `Discord does not let me pause this: I lack **${details.permission}**, and I am not asking for it at all times. Somebody who has it can do it by hand, now: *Server Settings* → *Safety Setup*, or the shield at the top of the member list → *Security actions*. Holding newcomers works without it. Nothing was changed.`,
  'raid-channel-gone': () =>
    'I do not see that channel. Choose another one, or let me see it, and try again. Nothing was changed.',
  'raid-discord-away': () =>
    'Discord did not answer, so I do not know what to go back to later. Nothing was changed. Try again in a moment; by hand it works as well.',
  'raid-measure-gone': () => 'This is not known any more; it ended long ago. `/queue raid` shows what is on now.',
  'raid-length-missing': () => 'Choose for how long from the list. Nothing was changed.',
};

/** What may be a raid, and what can be done about it. Nobody is accused. */
export const raids = {
  description: 'What is on against a raid, and what you can switch on',
  heading:
    '**Many at once.** This may be a raid, or a good day: nobody is accused. Look, and slow things down if it is one. What you press lasts for 6 hours and can be ended any time; crisis help and reports always work.',
  unknown: 'What was seen is not known any more.',
  joined: (seen: string) => `**One more sign of the same raid.** ${seen}`,
  where: (channelId: string) => ` in <#${channelId}>`,
  discord: {
    'discord-raid': (when: string) => `Discord itself noticed signs of a raid ${when}.`,
    'discord-dm-spam': (when: string) =>
      `Discord itself noticed ${when} that many members get direct messages they did not ask for.`,
  },
  massMention: (details: { count: number; where: string; when: string }) =>
    `One message${details.where} names ${details.count} people (${details.when}).`,
  bursts: {
    joins: (details: { count: number; minutes: number; where: string; when: string }) =>
      `${details.count} people joined within ${sayMinutes(details.minutes)}, beginning ${details.when}. More may have come since.`,
    presses: (details: { count: number; minutes: number; where: string; when: string }) =>
      `${details.count} people who joined within a day wrote, joined or planned something through me within ${sayMinutes(details.minutes)}, beginning ${details.when}. More may have come since.`,
    mentions: (details: { count: number; minutes: number; where: string; when: string }) =>
      `${details.count} people who joined within a day each named many others in a message within ${sayMinutes(details.minutes)}, beginning ${details.when}; the last of them wrote${details.where}.`,
    invites: (details: { count: number; minutes: number; where: string; when: string }) =>
      `${details.count} people posted invitations to a server within ${sayMinutes(details.minutes)}, beginning ${details.when}; the last of them wrote${details.where}.`,
    'auto-mod': (details: { count: number; minutes: number; where: string; when: string }) =>
      `Discord’s own rule against mentions stepped in for ${details.count} people within ${sayMinutes(details.minutes)}, beginning ${details.when}; the last time${details.where}.`,
  },
  look: 'What is on',
  buttons: {
    'slow-mode': 'Slow a channel down',
    newcomers: 'Hold newcomers',
    invites: 'Pause invites',
    'direct-messages': 'Pause direct messages',
  },
  end: {
    'slow-mode': 'End slow mode',
    newcomers: 'End the hold',
    invites: 'Let invites work again',
    'direct-messages': 'Allow direct messages again',
  },
  kinds: {
    'slow-mode': (channelId: string | null) =>
      `Slow mode${channelId === null ? '' : ` in <#${channelId}>`} (at least 30 seconds between two messages of one person)`,
    newcomers: () => 'Newcomers are held',
    invites: () => 'Invites are paused',
    'direct-messages': () => 'Direct messages between members who are not friends are paused',
  },
  title: '**Against a raid**',
  nothingOn: 'Nothing is on now.',
  on: (details: { what: string; when: string }) => `${details.what}, until ${details.when}`,
  asked: (details: { what: string; when: string }) =>
    `${details.what}, until ${details.when}: Discord has not answered yet. I go on trying.`,
  explained: (length: string) =>
    [
      `What you press now lasts for **${length}**, and ends by itself. Any moderator can switch it on and end it; it stands in the record who did.`,
      '- *Slow a channel down*: at least 30 seconds between two messages of one person. Whoever may manage messages or the channel writes as always. Afterwards it is as it was before.',
      '- *Hold newcomers*: whoever joined since an hour before your press cannot join or found groups, write anonymously (kind words, too), share words at a group’s check-in, or plan and come to sessions yet. `/crisis`, *Offer support*, reports and `/privacy` work for them all the while.',
      '- *Pause invites* and *Pause direct messages*: Discord does that for the whole server. I need *Manage Server* for it; without it somebody who has it does it by hand.',
    ].join('\n'),
  howLong: 'For how long?',
  lengths: { '1h': '1 hour', '6h': '6 hours', '24h': '24 hours' },
  done: '**Done.**',
  waits: '**Saved.** Discord does not answer just now; I go on trying, and the list below says when it worked.',
  refused: (code: string) =>
    `**Discord refused it** (code ${code}), so nothing was changed there. Somebody with the permission can do it by hand in Discord.`,
  channelGone:
    '**I do not see that channel any more,** so nothing was changed there. Choose another one, or let me see it, and try again.',
  ended: '**Ended.**',
  endRefused: (code: string) =>
    `**It is over here, but Discord refused to change it back** (code ${code}). Somebody with the permission should look at it in Discord.`,
  slowTitle: 'Slow a channel down',
  slowLabel: 'Channel',
  slowDescription: 'One message every 30 seconds at most. Crisis help works all the same.',
  lateRefusal: (details: { kind: string; channelId: string | null; code: string; isEnd: boolean }) => {
    const what = {
      'slow-mode': `slow mode${details.channelId === null ? '' : ` in <#${details.channelId}>`}`,
      invites: 'the pause of invites',
      'direct-messages': 'the pause of direct messages',
    }[details.kind];
    return details.isEnd
      ? `I could not end ${what ?? 'a measure'}: Discord refused it (code ${details.code}). Somebody with the permission should look at it by hand.`
      : `I could not switch on ${what ?? 'a measure'}: Discord refused it (code ${details.code}). Somebody with the permission can do it by hand.`;
  },
};

function sayMinutes(minutes: number): string {
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
