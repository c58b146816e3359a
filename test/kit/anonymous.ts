// A community with groups in which people can post anonymously, and what people do there.
import { setTimeout as pause } from 'node:timers/promises';
import type { Show, When } from '../../src/anonymous/posting/buttons.ts';
import type { PostWish } from '../../src/anonymous/post.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import {
  openCommunity,
  type Community,
  type CommunityOptions,
  type Outcome,
  type Person,
  type SeenMessage,
} from './community.ts';
import { foundGroups, openPlaces, type FoundGroup } from './found-groups.ts';

/** The groups: by a role, by overwrites, as a private thread, and one by a role in which moderators look at every post first. */
const wanted = {
  harbour: { name: 'Harbour', belonging: 'role', anonymous: 'on' },
  meadow: { name: 'Meadow', belonging: 'overwrite', anonymous: 'on' },
  attic: { name: 'Attic', belonging: 'thread', anonymous: 'on' },
  orchard: { name: 'Orchard', belonging: 'role', anonymous: 'approve' },
} as const satisfies Record<string, FoundGroup>;

/** Names one of the groups. */
export type GroupName = keyof typeof wanted;

/** What somebody writes, and how. */
export interface Writing {
  text: string;
  wish?: PostWish;
  topic?: string;
  when?: When;
  show?: Show;
  /** The locale of their client. */
  locale?: string;
}

/** A community in which people can post anonymously. */
export interface AnonymousCommunity {
  community: Community;
  groups: Record<GroupName, Group>;
  /** Where a group's posts stand: a channel id, or a thread's. */
  home: (group: GroupName) => string;
  person: (name: string) => Person;
  /** The form for a post, as `/anon post` gives it in a group, after whatever comes before it. */
  opensForm: (who: Person, group: GroupName, how?: Pick<Writing, 'when' | 'show' | 'locale'>) => Promise<Outcome>;
  /** Writes a post through the command and the form. `receipt` is null where none was shown. */
  posts: (
    who: Person,
    group: GroupName,
    writing: Writing | string,
  ) => Promise<{ outcome: Outcome; receipt: string | null }>;
}

/** The receipt that somebody was shown; null where there is none. */
export function findReceipt({ text }: Pick<Outcome, 'text'>): string | null {
  return /\b(?:[0-9a-hjkmnp-tv-z]{5}-){5}[0-9a-hjkmnp-tv-z]\b/.exec(text)?.[0] ?? null;
}

/** The same outcome, once something was said after the first answer. */
export async function waitForMore(who: Person, outcome: Outcome): Promise<Outcome> {
  for (;;) {
    const now = await who.seesOutcome(outcome.interactionId);
    if (now.followUps.length > 0) return now;
    await pause(5);
  }
}

/** A card that has to be there. */
export function need(card: SeenMessage | null | undefined): SeenMessage {
  if (!card) throw new Error('There is no card.');
  return card;
}

/**
 * The demo community with four groups, and maya, noor, dev and sam in all of them. Close the community at the end. `crowd`: so many
 * strangers are in each group too, so that nobody is warned that few can see it.
 */
export async function openAnonymousCommunity(
  storage: StorageAddress,
  { crowd = 0, ...options }: Omit<CommunityOptions, 'storage'> & { crowd?: number } = {},
): Promise<AnonymousCommunity> {
  const community = await openCommunity({ storage, ...options });
  const person = (name: string) => community.person(name);
  const found = await foundGroups(community, storage, Object.values(wanted));
  const [harbour, meadow, attic, orchard] = found;
  if (!harbour || !meadow || !attic || !orchard) throw new Error('Not all groups were made.');
  const strangers = await Promise.all(
    Array.from({ length: crowd }, (_, index) =>
      community.call<{ userId: string }>('POST', `/guilds/${community.guildId}/members`, { name: `stranger-${index}` }),
    ),
  );
  const inside = [
    ...['maya', 'noor', 'dev', 'sam'].map((name) => person(name).id),
    ...strangers.map((one) => one.userId),
  ];
  const places = openPlaces(community);
  for (const group of found) for (const userId of inside) await letIn(group, userId, { places });
  // What the bot still has to say when it arrives is none of what is looked at later.
  await community.idle();
  const groups = { harbour, meadow, attic, orchard };
  const home = (group: GroupName) => findHome(groups[group]) ?? '';

  async function opensForm(
    who: Person,
    group: GroupName,
    { when, show, locale }: Pick<Writing, 'when' | 'show' | 'locale'> = {},
  ): Promise<Outcome> {
    const options = { ...(when && { when }), ...(show && { show }) };
    const asked = await who.runs('anon post', options, { in: home(group), ...(locale !== undefined && { locale }) });
    if (asked.modal !== null) return asked;
    const yes = await who.presses(en.anon.before.yes, need(asked.answer));
    if (yes.modal === null) throw new Error(`No form was opened, but: ${asked.text} ${yes.text}`);
    return yes;
  }

  return {
    community,
    groups,
    home,
    person,
    opensForm,
    async posts(who, group, writing) {
      const { text, wish, topic, ...how } = typeof writing === 'string' ? { text: writing } : writing;
      const form = await opensForm(who, group, how);
      const first = await who.fills(form, {
        text,
        ...(wish && { wish: [wish] }),
        ...(topic !== undefined && { topic }),
      });
      // Where the guided path comes first, the card with the receipt follows a moment later.
      const outcome = first.text.includes(en.guide.opening.question()) ? await waitForMore(who, first) : first;
      return { outcome, receipt: findReceipt(outcome) };
    },
  };
}
