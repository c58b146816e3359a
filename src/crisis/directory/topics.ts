/** What a person can ask for with `/crisis topic`, in the order in which it is offered. */
export const topics = [
  'suicide',
  'listening',
  'youth',
  'lgbtq',
  'domestic_violence',
  'sexual_assault',
  'eating_disorders',
  'substance',
  'veterans',
  'bereavement',
  'older_people',
  'men',
] as const;

/** One of {@link topics}. `suicide` stands for suicide and any other crisis. */
export type Topic = (typeof topics)[number];

/** What a line can be about. The first of a line's topics is its main one: whom it is for before everybody else. */
export const lineTopics = [...topics, 'crisis', 'mental_health', 'indigenous'] as const;

/** One of {@link lineTopics}. */
export type LineTopic = (typeof lineTopics)[number];

/** Whether a text is a topic that can be asked for. */
export function isTopic(text: string | undefined): text is Topic {
  return topics.some((topic) => topic === text);
}

/** Whether a line that is about `about` answers somebody who asks for `asked`. */
export function answersTopic(about: LineTopic, asked: Topic): boolean {
  return about === asked || (asked === 'suicide' && about === 'crisis');
}
