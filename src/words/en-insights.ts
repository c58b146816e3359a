/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'insights-channel': () =>
    'I cannot write in that channel. Let me see it and write in it, or choose another. Nothing was published.',
};

/** A server’s own figures, for those who lead its moderators. */
export const insights = {
  description: 'How your moderation is going: waits, appeals, false alarms, load. For leads',
  show: 'The figures as a picture and in words',
  rules: 'How often each rule was right, and how many cases a day it makes',
  csv: 'The same figures as a table for a spreadsheet',
  publish: 'Show your members how well their community is looked after',
  options: {
    days: 'How many days to look back; without it, 30',
    channel: 'Where to publish it; everybody there reads it',
  },
  daysChoice: (days: number) => `${days} days`,
  heading: (days: number) => `## The last ${days} days`,
  nothing: (days: number) =>
    `No case was opened in the last ${days} days. Once there are a few, you see here how long people waited. Numbers below five never show.`,
  tier: (details: { tier: string; said: string }) => `**${details.tier}:** ${details.said}`,
  all: (said: string) => `**All together:** ${said}`,
  night: (said: string) => `**Nights, 22 to 6:** ${said}`,
  day: (said: string) => `**Days, 6 to 22:** ${said}`,
  none: 'none',
  few: 'fewer than five, so nothing more is shown',
  cases: (count: number) => `${count} cases`,
  median: (wait: string) => `half of them taken within ${wait}`,
  nineOfTen: (wait: string) => `nine of ten within ${wait}`,
  inTime: (share: string) => `in time: ${share}`,
  /** `percent` is a whole number; `low` and `high` are what it lies between, for as much as can be known. */
  share: (details: { percent: number; low: number; high: number }) =>
    `${details.percent} % (${details.low} to ${details.high})`,
  unanswered: (count: number) =>
    count === 0 ? 'none left waiting past its time' : `${count} left waiting past their time`,
  unansweredFew: 'fewer than five left waiting past their time',
  minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
  underMinute: 'a minute',
  hours: (count: number) => (count === 1 ? 'an hour' : `${count} hours`),
  /** Counts are numbers, or that they are fewer than five. */
  load: (details: { closed: string; grave: string; volunteers: string; hours: number }) =>
    `**Load:** cases closed: ${details.closed}, of them T2 or T3: ${details.grave}; volunteers: ${details.volunteers}; hours on shift, all together: ${details.hours}.`,
  appeals: {
    none: '**Appeals:** nothing was done to anybody that they could appeal.',
    few: '**Appeals:** fewer than five receipts, so nothing more is shown.',
    some: (details: { receipts: number; asked: string; answered: string; overturned: string }) =>
      `**Appeals:** ${details.receipts} receipts, ${details.asked} appealed, ${details.answered} answered; overturned: ${details.overturned}.`,
    unknown: 'too few to say',
  },
  fewCount: 'fewer than five',
  how: 'In the picture each hour of the day has its place, from 0 to 23 by the server’s clock. Above: how many cases were opened in it; below: how long half of them waited. A hollow box stands for fewer than five. Numbers below five never show, and nobody is named.',
  noPicture: 'The picture could not be drawn this time. Numbers below five never show, and nobody is named.',
  alt: (details: { days: number; busiest: string; slowest: string }) =>
    `A picture of the last ${details.days} days by hour of the day. Above, a bar for how many cases were opened: most ${details.busiest}. Below, a bar for how long they waited: longest ${details.slowest}. The text with it says how cases were taken by tier, by day and by night.`,
  atHour: (hour: number) => `at ${hour} o’clock`,
  atNoHour: 'at no hour in particular',
  ruleHeading: '## How often each rule was right',
  ruleIntro:
    'Counted from how you closed cases; no words are kept. The numbers in brackets say between what the share lies, for as much as can be known yet. What is in danger always pages: T3 cannot be turned down.',
  ruleNone: 'No case that a rule opened was closed yet. Close a few with how they ended, and you see it here.',
  ruleLine: (details: { why: string; rule: string; right: string; cases: number; perDay: string }) =>
    `- ${details.why} (\`${details.rule}\`): right in ${details.right} of ${details.cases} cases; about ${details.perDay} a day, and so many fewer without it.`,
  ruleFew: (details: { count: number }) =>
    details.count === 1
      ? 'One more rule spoke in fewer than five cases.'
      : `${details.count} more rules spoke in fewer than five cases each.`,
  ruleMore: (count: number) => `And ${count} more; \`/insights csv\` has all of them.`,
  csvDone: 'Here is the table. Numbers below five are written as “<5”, and nobody is named.',
  published: (channelId: string) => `Your members can read it in <#${channelId}>.`,
};
