/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'check-in-none': () =>
    'There is no such check-in any more. `/checkin-admin list` shows those there are. Nothing was changed.',
};

/** A group's check-ins, as those who look after it read of them. */
export const checkIns = {
  missed: (details: { group: string; prompt: string; when: string }) =>
    `I was away for too long, so **${details.group}** was not asked “${details.prompt}” (due ${details.when}). The next one comes as planned.`,
  stopped: (details: { group: string; prompt: string }) =>
    `I could not ask **${details.group}** “${details.prompt}”: its place is gone, or I may not write there. The check-in is paused. \`/group doctor\` shows what to mend; then \`/checkin-admin resume\` goes on.`,
  silent: (details: { group: string; prompt: string }) =>
    `Nobody answered “${details.prompt}” in **${details.group}** today; the time before somebody did. Only you hear of it. It may mean nothing; if it goes on, another time or question may fit better.`,
};
