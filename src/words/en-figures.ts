/** How well a community is looked after, for its members to read. */
export const figures = {
  heading: (days: number) => `## How this community was looked after in the last ${days} days`,
  /** `count` is written as a number. */
  asked: (count: string) => `Moderators looked after **${count}** messages and wishes.`,
  wait: (details: { usual: string; most: string }) =>
    `Half of them were taken within ${details.usual}, nine of ten within ${details.most}.`,
  inTime: (percent: number) => `In time: **${percent} %**.`,
  night: (usual: string) => `At night, half were taken within ${usual}.`,
  appeals: (details: { asked: string; overturned: number }) =>
    `People appealed ${details.asked} times against what moderators decided; ${details.overturned} of 100 were decided anew.`,
  few: 'There is too little to count yet. Numbers below five never show, so that nobody can be found in them.',
  foot: 'Nobody is named, and numbers below five never show. Volunteers are people like you, and not always awake. If you may act soon or are hurt, do not wait for us: `/crisis` has numbers at once.',
  minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
  hours: (count: number) => (count === 1 ? 'an hour' : `${count} hours`),
};
