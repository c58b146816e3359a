import { escapeMarkdown } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import { requireGroup, type FoundingNeeds, type GroupAct } from './needs.ts';
import { draftLifeMs } from './rules.ts';

/** What throwing drafts away needs. */
export type DraftNeeds = Pick<FoundingNeeds, 'storage' | 'groups' | 'clock'>;

/** Throws a draft away; returns what it was. @throws {UserError} `draft-gone`, `draft-founded`, `founding-still-undone` */
export function discardDraft(act: GroupAct, needs: DraftNeeds): Promise<Group> {
  return needs.groups.inTurn(act.groupId, async () => {
    const draft = requireGroup(act, needs);
    if (draft.state === 'founding') throw refuse('founding-still-undone');
    if (draft.state !== 'draft') throw refuse('draft-founded', { name: escapeMarkdown(draft.name) });
    await remove(draft, needs);
    return draft;
  });
}

/** Throws away drafts that nobody founded within seven days; returns how many. */
export async function forgetDrafts(needs: DraftNeeds): Promise<number> {
  const { groups, clock } = needs;
  const isOld = ({ state, createdAt }: Group) => state === 'draft' && createdAt + draftLifeMs < clock.now();
  const old = groups.all().filter(isOld);
  for (const { guildId, id } of old)
    await groups.inTurn(id, async () => {
      const draft = groups.find(guildId, id);
      if (draft && isOld(draft)) await remove(draft, needs);
    });
  return old.length;
}

async function remove(draft: Group, { storage, groups }: DraftNeeds): Promise<void> {
  await storage.write((tx) => groups.remove(draft, tx));
  groups.forget(draft.guildId, draft.id);
}
