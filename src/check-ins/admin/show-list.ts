import { drawButton, drawPanel, drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { fitByGroup } from '../../groups/care/fit-by-group.ts';
import type { Group } from '../../groups/group.ts';
import { cut } from '../../groups/joining/buttons.ts';
import { enMembers, enStaff } from '../../words/en.ts';
import type { CheckIn, Round } from '../check-in.ts';
import { roundAccent } from '../rounds/cards.ts';
import { averageLevel, fewestShown } from '../rounds/rules.ts';
import { listCheckIns, listRounds, readLevels } from '../store.ts';
import { trendButton } from '../trend/buttons.ts';
import type { AdminNeeds } from './needs.ts';
import { findLevel } from './rules.ts';
import { sayPlan } from './say-plan.ts';
import { listStopped } from './store.ts';

const say = enStaff.checkIns;

/** So many of its last rounds are shown of a check-in. */
const mostRounds = 5;

/** So much of a question is shown. */
const longestQuestion = 120;

/** A round with what its levels say; the average is null where too few chose one, and while it is open. */
interface Seen {
  round: Round;
  average: number | null;
}

/** The check-ins of groups and how the last ones went: what is counted shows from five people up, and nothing while more can come. For those who may know. */
export async function showList(groups: readonly Group[], needs: Pick<AdminNeeds, 'storage'>): Promise<Card> {
  const { read } = needs.storage;
  const ids = groups.map(({ id }) => id);
  const [checkIns, stopped] = [await listCheckIns(ids, read), await listStopped(ids, read)];
  const [only] = groups.length === 1 ? groups : [];
  if (checkIns.length === 0)
    return textCard(only ? say.list.noneHere({ group: escapeMarkdown(only.name) }) : say.list.none);
  const items: Item[] = [];
  for (const group of groups)
    for (const checkIn of checkIns.filter(({ groupId }) => groupId === group.id))
      items.push({
        group,
        checkIn,
        stopped: stopped.has(checkIn.id),
        rounds: only ? await readRounds(checkIn, needs) : [],
      });
  const entries = items.map((item) => ({ group: item.group, text: drawItem(item) }));
  return drawPanel({
    accent: roundAccent,
    paragraphs: fitByGroup(entries, say.list),
    buttons: only ? checkIns.map(drawTrendButton) : [],
  });
}

/** A group has no more check-ins than a row has buttons. */
function drawTrendButton({ id, prompt }: CheckIn) {
  const label = enStaff.trend.button({ prompt: cut(prompt, longestLabel) });
  return drawButton(label, trendButton.encode({ checkInId: id }), 'plain');
}

/** So much of a question stands on a button; Discord takes 80 characters in all. */
const longestLabel = 50;

interface Item {
  group: Group;
  checkIn: CheckIn;
  stopped: boolean;
  rounds: readonly Seen[];
}

async function readRounds({ id }: CheckIn, { storage: { read } }: Pick<AdminNeeds, 'storage'>): Promise<Seen[]> {
  const rounds = await listRounds(id, mostRounds, read);
  const levels = await readLevels(
    rounds.map((round) => round.id),
    read,
  );
  return rounds.map((round) => ({
    round,
    average: round.state === 'over' ? averageLevel(levels.get(round.id) ?? new Map<number, number>()) : null,
  }));
}

function drawItem({ checkIn, stopped, rounds }: Item): string {
  const { prompt, plan } = checkIn;
  const question = escapeMarkdown(cut(prompt, longestQuestion));
  return [
    say.list.item({ prompt: question, plan: sayPlan(plan) }),
    sayState(checkIn, stopped),
    ...rounds.map(sayRound),
  ].join('\n');
}

function sayState({ state, next }: CheckIn, stopped: boolean): string {
  if (state === 'on' && next) return say.list.next({ at: drawTime(next.at, 'F'), from: drawTime(next.at, 'R') });
  if (state === 'over') return say.card.over;
  return stopped ? say.card.stopped : say.card.paused;
}

function sayRound({ round: { state, day, answered: count }, average }: Seen): string {
  const { round } = say.list;
  if (state === 'asked') return round.open({ day });
  if (state === 'missed') return round.missed({ day });
  if (count === 0) return round.nobody({ day });
  if (count < fewestShown) return round.few({ day });
  if (average === null) return round.count({ day, count });
  return round.average({ day, count, level: enMembers.round.levels[findLevel(average)] });
}
