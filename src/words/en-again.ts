/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'again-over': () =>
    'Somebody else read this case again meanwhile, or two weeks went by. Thank you all the same: there is nothing left to do here.',
  'again-own': () =>
    'You had a part in this case, so somebody else reads it again. Nothing was changed. `/queue next` gives you what waits.',
};

/** Closed cases that are read again by somebody else: one in twenty, drawn by lot. */
export const again = {
  offer: (details: { caseId: string; closed: string }) =>
    `Nothing waits. **If you like**, read a closed case again: case \`${details.caseId}\`, closed ${details.closed}. One in twenty is drawn by lot, so that everybody’s work is seen by a second pair of eyes. There is no hurry, and leaving it is fine.`,
  message: (userId: string, link: string) => `It was about <@${userId}>: [go to the message](${link}).`,
  person: (userId: string) => `It was about <@${userId}>; there is no message to look at.`,
  post: (link: string | null) =>
    link === null
      ? 'It was about an anonymous post, which is not there any more.'
      : `It was about [an anonymous post](${link}).`,
  nobody: 'Whom it was about is not known any more.',
  sources: {
    asked: 'They asked to be messaged',
    automod: 'A rule of Discord’s AutoMod matched',
    raid: 'It may have been a raid',
  },
  blind:
    'How it ended is not shown here on purpose. Please say what you think before you look at its card, or ask whoever had it.',
  read: 'How I would have ended it',
  title: 'How would you have ended it?',
  tier: 'How urgent was it?',
  outcome: 'How would you have ended it?',
  ending: (details: { tier: string; outcome: string }) => `${details.tier}, ${details.outcome}`,
  itEnded: (ending: string) => `It ended as: ${ending}.`,
  yours: (ending: string) => `You would have ended it as: ${ending}.`,
  other: (ending: string) => `Who read it again would have ended it as: ${ending}.`,
  alike: '**You would have ended it the same way.**',
  differ: '**You see it differently.** Those who lead are shown both, without names.',
  thanks: 'Thank you for reading it. Nothing about the case was changed.',
  /** Where who read it again sees danger of life in it, and who ended it did not. */
  stillInDanger:
    '**If somebody may still be in danger, do not leave it at this:** write to them, or tell the moderators of the message again, now.',
  forLeads: (details: { what: string; leadRoleId: string | null }) =>
    `**Read again and seen differently:** ${details.what}. This is for ${details.leadRoleId === null ? 'those who lead' : `<@&${details.leadRoleId}>`}.`,
  together:
    'That is no mistake of anybody’s: such cases are where a team learns most. You may want to talk it over with both.',
  /** In the figures. */
  figures: {
    none: '**Read again:** none yet. One closed case in twenty is drawn by lot for a second pair of eyes.',
    few: '**Read again:** fewer than five, so nothing more is shown.',
    some: (details: { read: number; alike: string }) =>
      `**Read again:** ${details.read} cases by somebody else; ended the same way by both: ${details.alike}.`,
  },
};
