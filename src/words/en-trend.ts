/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

const order = 'In the picture each round has its place, from the first to the last.';

const legend =
  'A hollow box is a round that fewer than five answered, and a thin line one that nobody did. Where nothing stands, it was not asked.';

/** How a group’s check-ins go, for those who look after it. */
export const trend = {
  command: 'How a check-in went over the last weeks, as a picture and in words',
  options: {
    weeks: 'How many weeks to look back; without it, 8',
  },
  /** On the list of check-ins, one for each. */
  button: (details: { prompt: string }) => `How it went: ${details.prompt}`,
  heading: (details: { group: string; prompt: string }) => `## How **${details.group}** answered\n> ${details.prompt}`,
  span: (details: { count: number; weeks: number }) =>
    details.count === 1
      ? `One round ended in the last ${inWeeks(details.weeks)}.`
      : `${details.count} rounds ended in the last ${inWeeks(details.weeks)}.`,
  none: (details: { weeks: number }) =>
    `No round of it ended in the last ${inWeeks(details.weeks)}. Give more \`weeks\` to look further back, up to 52.`,
  how: (details: { best: string; hardest: string; most: number }) =>
    `${order} The bars say how many answered; the tallest is ${details.most}. ${legend} Below them a mark says how it was on average, from “${details.hardest}” on the lowest line to “${details.best}” on the top one, where at least five chose a level.`,
  /** Where no round had five answers. */
  howFew: `${order} ${legend} The lower half stays empty: how it was on average shows from five people up.`,
  alt: (details: { count: number; first: string; last: string; most: number }) =>
    `A picture of ${inRounds(details.count)} from ${details.first} to ${details.last}. Above, a bar for how many answered each, up to ${details.most}; below, a mark for how it was on average. The text with it lists every round.`,
  altFew: (details: { count: number; first: string; last: string }) =>
    `A picture of ${inRounds(details.count)} from ${details.first} to ${details.last}, none of which five people answered. The text with it lists every round.`,
  noPicture: 'The picture could not be drawn this time. The list says the same.',
  privacy:
    'No name is kept with an answer, and of rounds that fewer than five answered no number is shown. A round that is open now is not in here.',
  /** Above the rest of a list that does not fit on one card. */
  more: 'The list goes on:',
};

function inRounds(count: number): string {
  return count === 1 ? 'one round' : `${count} rounds`;
}

function inWeeks(weeks: number): string {
  return weeks === 1 ? 'week' : `${weeks} weeks`;
}
