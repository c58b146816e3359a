/**
 * Ids of the parts of a public card, by which its words are found again in whatever language it is. Not from 1 on: those Discord gives
 * to parts that have none. Source: Discord's reference, "Anatomy of a Component".
 */
export const partIds = {
  frame: 101,
  topic: 102,
  text: 103,
  wishes: { listen: 111, been: 112, ideas: 113, distraction: 114 },
} as const;
