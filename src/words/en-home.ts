/** The first post in a group, as its members read it. */
export const home = {
  forWhom: (text: string) => `**Who it is for:** ${text}`,
  age: (age: number) => `For people from ${age} up.`,
  led: {
    peers: () => 'Led by people who know it from their own lives.',
    therapist: (name: string) => `Led by ${name}, a therapist. The people who run this server vouch for that.`,
    both: (name: string) =>
      `Led by people who know it from their own lives, and by ${name}, a therapist. The people who run this server vouch for that.`,
  },
  place: (text: string) => `**Where we meet:** ${text}`,
  agreed: '**What we agree on**',
  /** A line of every agreement of a group that people under 18 may join. */
  young:
    'Write in the group, not in private messages. If somebody wants to talk to you in private, you can say no, and you can tell the moderators.',
};
