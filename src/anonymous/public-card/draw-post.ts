import {
  ComponentType,
  MessageFlags,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APITextDisplayComponent,
} from 'discord.js';
import { drawButton, drawButtonRows } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import type { Words } from '../../words/words.ts';
import type { AnonymousPost, PostWords } from '../post.ts';
import { sayPseudonym } from '../pseudonyms/pseudonym.ts';
import { kindButton, moreButton, readButton, replyButton, reportButton } from '../replying/buttons.ts';
import { labelKind } from '../replying/label-kind.ts';
import { kindWords, type KindCounts } from './kind-words.ts';
import { partIds } from './part-ids.ts';
import { writeText, writeTopic } from './write-words.ts';

export { kindWords, noKindWords, type KindCounts, type KindWord } from './kind-words.ts';

/** What a post shows. */
export interface ShownPost {
  post: Pick<AnonymousPost, 'id' | 'name' | 'isReply' | 'isWriter' | 'door'>;
  words: PostWords;
  group: Pick<Group, 'language'>;
  counts: KindCounts;
  /** Where replies stand in line: the pseudonym of whom it answers and a link to it; null elsewhere. */
  answers: { name: number | null; link: string } | null;
  /** Its writer was here before under another name, or is here for the first time: cannot be told apart, and the card says so. */
  isNewVoice: boolean;
}

/** The edge of every anonymous post: the light of a lamp. */
const accent = 0xe0a458;

/**
 * A post as everybody in its group sees it. Its frame is ours; everything of its writer's stands behind the bar of a quotation, line for
 * line, and can leave that nowhere, so that no text looks like a frame. Behind a door it shows no text. Pure; text that does not fit
 * (`fitsCard`) ends early.
 */
export function drawPost(shown: ShownPost, words: Words): Card {
  return drawCard([...drawFrame(shown, words), ...(shown.post.door ? [] : drawText(shown))], drawButtons(shown, words));
}

/** What a reader of a post behind a door sees once they pressed: all of it, without buttons. For them alone. */
export function drawDoorText(shown: ShownPost, words: Words): Card {
  return drawCard([...drawFrame({ ...shown, post: { ...shown.post, door: false } }, words), ...drawText(shown)], []);
}

function drawCard(texts: readonly APITextDisplayComponent[], rows: readonly APIComponentInContainer[]): Card {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...texts, ...rows] }],
  };
}

function drawFrame({ post, words: { wish, topic }, group, answers, isNewVoice }: ShownPost, words: Words) {
  const say = words.voice.card;
  const who = sayPseudonym(post.name, group.language);
  const lines = [
    post.isReply && post.isWriter ? say.frameOfWriter(who) : say.frame(who),
    ...(isNewVoice ? [say.isNew] : []),
    ...(answers === null ? [] : [drawAnswered(answers, group, words)]),
    ...(post.door ? [say.door({ button: say.read })] : []),
  ];
  const quotedTopic = writeTopic(topic);
  return [
    drawPart(lines.join('\n'), partIds.frame),
    ...(wish === 'none' ? [] : [drawPart(say.wishes[wish], partIds.wishes[wish])]),
    ...(quotedTopic === null ? [] : [drawPart(quotedTopic, partIds.topic)]),
  ];
}

function drawAnswered(
  { name, link }: NonNullable<ShownPost['answers']>,
  { language }: ShownPost['group'],
  { voice: { card: say } }: Words,
): string {
  return name === null ? say.answersMessage({ link }) : say.answers({ ...sayPseudonym(name, language), link });
}

function drawText({ words: { text } }: ShownPost): APITextDisplayComponent[] {
  return [drawPart(writeText(text), partIds.text)];
}

function drawPart(content: string, id: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, id, content };
}

function drawButtons({ post: { id: postId, door }, counts }: ShownPost, words: Words) {
  const { card: say } = words.voice;
  const kinds = kindWords.map((word) =>
    drawButton(labelKind(word, counts, words), kindButton.encode({ postId, word }), 'plain'),
  );
  const read: APIButtonComponentWithCustomId[] = door
    ? [drawButton(say.read, readButton.encode({ postId }), 'primary')]
    : [];
  const others = [
    drawButton(say.reply, replyButton.encode({ postId }), 'plain'),
    drawButton(say.report, reportButton.encode({ postId }), 'plain'),
    drawButton(say.more, moreButton.encode({ postId }), 'plain'),
  ];
  return [...drawButtonRows([...read, ...kinds]), ...drawButtonRows(others)];
}
