import type { Card } from '../../discord/reply.ts';
import type { LanguageCode } from '../../words/words.ts';
import { languages } from '../../words/words.ts';
import type { Group } from '../group.ts';
import { isRead } from '../is-read.ts';
import { drawGroup, drawList, type Shown } from './cards.ts';
import type { JoiningNeeds } from './needs.ts';
import { chooseGroups, turnTo, type Wish } from './rules.ts';

/** Groups on one page. */
const onPage = 5;

/** What showing groups needs: memory alone. */
export type ShowNeeds = Pick<JoiningNeeds, 'groups' | 'counts' | 'servers' | 'config'>;

/** A page of the open groups that fit a wish. From memory. */
export function showList(
  asked: { guildId: string; wish: Wish; page: number; language: LanguageCode },
  needs: ShowNeeds,
): Card {
  const { guildId, wish, language } = asked;
  const fitting = chooseGroups(needs.groups.list(guildId), wish, language);
  const page = turnTo(fitting, asked.page, onPage);
  const shown = page.shown.map((group) => describe(group, needs));
  return drawList({ ...page, shown, wish }, languages[language].words);
}

/** A group's card. From memory. `from` is the page of the list from which somebody came. */
export function showGroup(
  group: Group,
  { language, from = null }: { language: LanguageCode; from?: { wish: Wish; page: number } | null },
  needs: ShowNeeds,
): Card {
  return drawGroup(describe(group, needs), languages[language].words, from);
}

/** At a workplace nothing is counted: whoever runs it could learn from a change of the number who joined. */
function describe(group: Group, { counts, servers, config }: ShowNeeds): Shown {
  const settings = servers.get(group.guildId);
  const size = settings.workplace ? null : counts.recall(group);
  return { group, size, isRead: isRead(group, settings) && config.messageContent };
}
