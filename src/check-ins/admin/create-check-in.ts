import { refuse } from '../../discord/user-error.ts';
import { requireLookingAfter } from '../../groups/care/rights.ts';
import type { Group } from '../../groups/group.ts';
import { isTemplateSlug, templateFor } from '../../groups/templates/template.ts';
import { newId } from '../../storage/ids.ts';
import { mostCheckIns, type CheckIn } from '../check-in.ts';
import { addCheckIn } from '../store.ts';
import type { AdminNeeds } from './needs.ts';
import { findTurn } from './rules.ts';
import { countInGroup } from './store.ts';
import { readNewPlan, readPing, readPrompt, type Typed, type Typist } from './typed.ts';

/** What a group is asked where nobody says: the question of its topic, in its language. */
function findUsualPrompt({ topic, language }: Group): string {
  return templateFor(isTemplateSlug(topic) ? topic : 'wellbeing', language).checkIn;
}

/**
 * Makes a check-in that begins today. Of several at once no more are made than a group may have.
 * @throws {UserError} `not-looking-after`, `check-ins-full`, `check-in-nothing-left`; where something typed is not understood
 */
export async function createCheckIn(
  { group, typist, typed }: { group: Group; typist: Typist; typed: Typed & { when: string } },
  needs: Pick<AdminNeeds, 'storage' | 'clock' | 'servers' | 'view'>,
): Promise<CheckIn> {
  const { guildId } = group;
  await requireLookingAfter(typist.actor, group, needs);
  const now = needs.clock.now();
  const { zone } = needs.servers.get(guildId);
  const plan = readNewPlan(typed, { language: typist.language, zone, now });
  const next = findTurn(plan, null, now);
  if (!next) throw refuse('check-in-nothing-left');
  const checkIn: CheckIn = {
    id: newId(),
    groupId: group.id,
    prompt: readPrompt(typed.question ?? findUsualPrompt(group)),
    plan,
    roleId: readPing(typed.ping, { guildId, actor: typist.actor }, needs) ?? null,
    state: 'on',
    next,
  };
  await needs.storage.write(async (tx) => {
    if ((await countInGroup(group.id, tx)) >= mostCheckIns) throw refuse('check-ins-full', { most: mostCheckIns });
    await addCheckIn(checkIn, now, tx);
  });
  return checkIn;
}
