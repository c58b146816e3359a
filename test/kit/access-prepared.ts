// What has to be there before some things can be used: for who may do what.
import { nameCustodians } from '../../src/anonymous/custody/name-custodians.ts';
import { askToOpen } from '../../src/anonymous/opening/ask-to-open.ts';
import { joinOpening } from '../../src/anonymous/opening/join-opening.ts';
import { manageLines, type LineRequest } from '../../src/crisis/lines/manage-lines.ts';
import { hidePost } from '../../src/moderation/acts/hide-post.ts';
import { askForSecondLook } from '../../src/moderation/acts/second-look.ts';
import { claimCase } from '../../src/moderation/work-on-case.ts';
import { goneRole, otherCustodians, people, places, type Things } from './access-world.ts';
import type { Core } from './core.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';

const manager = { guildId: ids.guild, actorId: people.manager.userId };
const nothing: Things = {};

/** Two custodians on the way to a post. What they entered is in memory alone. */
async function ask(core: Core, { post = '', share = '', otherShare = '' }: Things, isFirst: boolean): Promise<Things> {
  const userId = isFirst ? people.custodian.userId : (otherCustodians[0] ?? '');
  const asked = { guildId: ids.guild, post, reason: 'life', why: 'It is tonight.', telling: 'told' } as const;
  const { openingId } = await askToOpen({ ...asked, userId, share: isFirst ? share : otherShare }, core.needs);
  return { openingId };
}

async function changeLine(request: LineRequest, { needs }: Core): Promise<Things> {
  await manageLines(request, { ...manager, locale: 'en-GB' }, needs);
  return nothing;
}

/** Whoever has its case hid the post. */
async function hide({ needs }: Core, { postCase: caseId = '' }: Things): Promise<Things> {
  const actor = { userId: people.holder.userId, roles: people.holder.roles, permissions: 0n };
  await hidePost({ guildId: ids.guild, caseId, actor }, needs);
  return nothing;
}

/** And its writer asked another moderator to look at it. */
async function hideAndAsk(core: Core, things: Things): Promise<Things> {
  const { storage, anonymous } = core.needs;
  await hide(core, things);
  await storage.write(async (tx) => {
    const post = await anonymous.find(ids.guild, things['post'] ?? '', tx);
    if (!post) throw new Error('The post is gone.');
    await askForSecondLook(post, core.needs, tx);
  });
  return nothing;
}

/** A group whose role was deleted by hand, and whose channel was opened to all: two things to put right, in one go. */
async function letDrift({ needs }: Core): Promise<Things> {
  const group = makeGroup({ name: 'Shoal', roleId: goneRole, channelId: places.openToAll });
  await needs.storage.write((tx) => needs.groups.save(group, tx));
  needs.groups.remember(group);
  return { groupId: group.id };
}

/** What is done before something is used, again wherever somebody changed what was there; resolves to what is named by it. */
export const prepared: Readonly<Record<string, (core: Core, things: Things) => Promise<Things>>> = {
  '/lines show': (core) => changeLine({ act: 'hide', line: 'de-08001110111' }, core),
  '/lines move'(core) {
    const typed = { name: 'Another line', phone: '0800 1110222' };
    return changeLine({ act: 'add', country: 'Germany', typed, source: 'https://example.org/another' }, core);
  },
  'button act-restore': hide,
  'button look-read': hideAndAsk,
  'button look-show': hideAndAsk,
  'button look-stays': hideAndAsk,
  async 'button shift-take-over'({ needs }, { urgentCase: caseId = '' }) {
    const { userId: actorId, roles: actorRoles } = people.holder;
    await claimCase({ guildId: ids.guild, caseId, actorId, actorRoles }, needs);
    return nothing;
  },
  async 'button custody-give-up'({ needs }) {
    const named = [people.nobody, people.member, people.founder].map(({ userId }) => userId);
    await nameCustodians(manager, { people: named, present: new Set(named), bots: new Set() }, needs);
    return nothing;
  },
  'button mend': letDrift,
  'button opening-join': (core, things) => ask(core, things, false),
  'form opening-join-form': (core, things) => ask(core, things, false),
  'button opening-cancel': (core, things) => ask(core, things, false),
  async 'button opening-show'(core, things) {
    const asked = await ask(core, things, true);
    const { otherShare: share = '' } = things;
    await joinOpening({ openingId: asked['openingId'] ?? '', userId: otherCustodians[0] ?? '', share }, core.needs);
    return asked;
  },
};
