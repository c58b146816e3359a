/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'check-in-none': () =>
    'I cannot tell which check-in this is. `/checkin-admin list` shows those of the groups that you look after. Nothing was changed.',
  'check-in-question-empty': () =>
    'There is nothing to read in this question. Write it in a sentence, or leave it out and the group gets the one of its topic. Nothing was changed.',
  'check-in-question-long': (details: { most: number; length: number }) =>
    `This question has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was changed.`,
  'check-ins-full': (details: { most: number }) =>
    `This group has ${details.most} check-ins, and more would be noise. Remove one first with \`/checkin-admin remove\`, or change one with \`/checkin-admin edit\`. Nothing was changed.`,
  'check-in-nothing-left': () =>
    'With this it would never be asked: its days are over, left out, or it was asked on them already. Say another time with `when`, or leave fewer days out with `except`. Nothing was changed.',
  'check-in-ping-everyone': () =>
    'A check-in pings nobody who did not choose it, so it cannot ping everyone. Give a role that people take themselves, or leave `ping` out. Nothing was changed.',
  'check-in-ping-none': () => 'I do not know this role. Choose one from the list. Nothing was changed.',
  'check-in-ping-not-yours': (details: { roleId: string }) =>
    `Not everybody may mention <@&${details.roleId}>, so only somebody who may manage roles can have it pinged. Ask one of them, or leave \`ping\` out. Nothing was changed.`,
};

/** A group's check-ins, as those who look after it read of them. */
export const checkIns = {
  missed: (details: { group: string; prompt: string; when: string }) =>
    `I could not ask **${details.group}** “${details.prompt}” in time (due ${details.when}). The next one comes as planned.`,
  stopped: (details: { group: string; prompt: string }) =>
    `I could not ask **${details.group}** “${details.prompt}”: its place is gone, or I may not write there. The check-in is paused. \`/group doctor\` shows what to mend; then \`/checkin-admin resume\` goes on.`,
  silent: (details: { group: string; prompt: string }) =>
    `Nobody answered “${details.prompt}” in **${details.group}** today; the time before somebody did. Only you hear of it. It may mean nothing; if it goes on, another time or question may fit better.`,
  description: 'Ask a group how it is at times you choose, for those who look after it',
  command: {
    create: 'Have a group asked at times you choose',
    edit: 'Change a check-in; what you leave out stays as it is',
    pause: 'Stop a check-in until you resume it',
    resume: 'Let a paused check-in go on',
    remove: 'Remove a check-in and what was counted, after a yes',
    list: 'The check-ins of your groups, and how the last ones went',
    preview: 'See a check-in as its group will see it',
  },
  options: {
    group: 'The group',
    'check-in': 'Which check-in',
    when: 'For example: every weekday 8:30, Sundays at 7pm, last Friday of the month 18:00, tomorrow 21:00',
    question: 'What is asked; without it the question of the group’s topic',
    'question-new': 'What is asked from now on',
    zone: 'The time zone of that time; without it the server’s',
    'zone-new': 'The time zone of that time',
    ping: 'A role that is pinged each time',
    'no-ping': 'No role is pinged any more',
    except: 'Days to leave out, for example: 24 Dec to 1 Jan, 2027-04-05',
    'no-except': 'No days are left out any more',
  },
  card: {
    heading: (details: { group: string }) => `## Check-in for **${details.group}**`,
    question: (details: { prompt: string }) => `> ${details.prompt}`,
    when: (details: { plan: string }) => `**When:** ${details.plan}`,
    next: (details: { times: string }) => `**Next:** ${details.times}`,
    askedAlready: 'Today it was asked already; a check-in is asked once a day at most.',
    time: (details: { at: string; from: string }) => `${details.at} (${details.from})`,
    where: (details: { place: string }) => `**Where:** ${details.place}`,
    ping: (details: { role: string }) => `**Ping:** ${details.role} is pinged each time.`,
    noPing: '**Ping:** nobody is pinged.',
    paused: '**Paused.** It asks nobody until you use `/checkin-admin resume`.',
    stopped:
      '**Paused by itself:** I could not write in the group. `/group doctor` shows what to mend; then `/checkin-admin resume` goes on.',
    over: '**Over.** It asks nobody any more. Give it a new time with `/checkin-admin edit`, or remove it.',
    gone: '⚠️ The group’s place on Discord is gone, so I cannot ask there. `/group doctor` shows what can be done.',
    lacks: (details: { permissions: string }) =>
      `⚠️ I cannot ask there yet. I need **${details.permissions}** in the group’s channel. \`/group doctor\` shows what to mend.`,
    cannotPing: (details: { role: string }) =>
      `⚠️ ${details.role} will not hear of it: I may not mention it. Let everybody mention this role, or give me *Mention Everyone* in the group’s channel.`,
    preview: 'Show it as the group sees it',
  },
  preview: (details: { group: string }) =>
    `This is how **${details.group}** will see it. The buttons work once it is asked. Who presses what is shown to nobody; you see how many answered, and from five people up how it was on average.`,
  list: {
    heading: (details: { group: string }) => `## Check-ins of **${details.group}**`,
    none: 'No group that you look after has a check-in yet. `/checkin-admin create` makes one.',
    noneHere: (details: { group: string }) =>
      `**${details.group}** has no check-in yet. \`/checkin-admin create\` makes one.`,
    item: (details: { prompt: string; plan: string }) => `**${details.prompt}**\n${details.plan}`,
    next: (details: { at: string; from: string }) => `Next ${details.at} (${details.from}).`,
    more: (details: { count: number }) =>
      `…and ${details.count} more that do not fit here. Give one group as \`group\`.`,
    round: {
      open: (details: { day: string }) => `- ${details.day}: open now`,
      missed: (details: { day: string }) => `- ${details.day}: I could not ask in time`,
      nobody: (details: { day: string }) => `- ${details.day}: nobody answered`,
      few: (details: { day: string }) => `- ${details.day}: fewer than five answered`,
      count: (details: { day: string; count: number }) => `- ${details.day}: ${details.count} answered`,
      average: (details: { day: string; count: number; level: string }) =>
        `- ${details.day}: ${details.count} answered, on average ${details.level}`,
    },
  },
  remove: {
    question: (details: { group: string; prompt: string }) =>
      `## Remove this check-in of **${details.group}**?\n> ${details.prompt}`,
    goes: 'It asks nobody any more, and the counts of its answers are deleted. What stands in the group stays there; a check-in that is open now loses its buttons. To stop it for a while instead, use `/checkin-admin pause`.',
    button: 'Yes, remove it',
    done: (details: { group: string; prompt: string }) =>
      `Removed. **${details.group}** is not asked “${details.prompt}” any more.`,
  },
};
