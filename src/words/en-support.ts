/**
 * The words of *Offer support*: what somebody reads, privately, who worries about the person behind a message. Numbers and names come from
 * the directory and never stand in here.
 */
export const support = {
  /** The name in the menu of a message, under Apps. */
  commandName: 'Offer support',
  emergency: (details: { eu: string; northAmerica: string; uk: string }) =>
    `If their life may be in danger now, they need the emergency number of the place they are in. It is ${details.eu} in all of the European Union, ${details.northAmerica} in the US and Canada, and ${details.uk} in the UK.`,
  /** What to do when one is not in the same country. */
  elsewhere: () => 'These only work inside those places. From anywhere else, ask them or somebody near them to call.',
  title: () => '**For somebody you worry about**',
  how: () => 'Write to them in private, not under their message. You can copy these words, or use your own:',
  /** Three short pieces to copy, each on a line of its own. They go from a member to the person they worry about. */
  copy: {
    open: 'I read what you wrote and I am worried about you. How are you right now?',
    ask: 'Are you thinking about suicide? You can tell me, and I will listen.',
    together: 'You do not have to get through this alone. We can look for help together.',
  },
  asking: () => 'It is all right to ask about suicide: asking does not put it into their head.',
  listen: () => 'Then listen. You do not have to solve it.',
  noSecret: () => 'Do not promise to keep it a secret: if they may be in danger, somebody has to know.',
  notAlone: () => 'Do not carry it alone: tell somebody you trust.',
  /** Only where the moderators can be told from here: a button below does it. */
  tellModerators: () => 'The button below tells the moderators. The person is not told who did.',
  /** Where the server is not set up, or nothing can be saved at the moment: then there is no such button. */
  noModerators: () =>
    'The moderators here cannot be told through me right now. You can write to somebody who runs this server.',
  /** Buttons: at most 80 characters. */
  findLines: 'Help lines for their country',
  tell: 'Tell the moderators',
  again: 'Choose another country',
  /** The form that asks for the country. Title and label have at most 45 characters, the others at most 100. */
  country: {
    title: 'Where are they?',
    label: 'Which country are they in?',
    description: 'Its name in any language, its flag or its code.',
    placeholder: 'For example: Germany',
  },
  /** When nothing was typed for the country. */
  countryMissing: () => 'I need a country to find lines. If you do not know where they are, you can ask them.',
  /** When the country is not known; `typed` is what was written. */
  countryUnknown: (details: { typed: string }) =>
    `I do not know a country called “${details.typed}”. Press the button to write it another way.`,
  /** Below the lines of a country. */
  passOn: () =>
    'You can send these to them in private. Some of these lines also talk with people who worry about somebody else.',
  /** When somebody opens it on a message of their own. */
  ownMessage: () =>
    'This is your own message. If you would like support for yourself, use `/crisis`: it finds people you can talk to.',
};
