import { channelTypes, type Channel, type Guild } from '../shapes.ts';
import { words } from '../words.ts';
import { attempt, loadCommands, loadPlace, loadSandbox, loadView } from './load.ts';
import type { Needs, PageState } from './page-state.ts';

/** Where somebody was last: kept in the address, so that going back and opening again lead there. */
interface Place {
  meId: string;
  guildId: string | null;
  channelId: string | null;
}

/** Asks the sandbox what there is and goes where the address says, or to the first person's first channel. */
export async function startPage(needs: Needs): Promise<void> {
  await attempt(async () => {
    await loadSandbox(needs);
    const { sandbox } = needs.store.read();
    const place = readAddress(location.hash, sandbox?.guilds ?? []) ?? findFirstPlace(sandbox?.guilds ?? []);
    needs.store.change({ started: true });
    if (place) await goTo(place, needs);
  }, needs);
}

/** Becomes another person, in the same place if that person sees it. */
export async function switchPerson(meId: string, needs: Needs): Promise<void> {
  const { guildId, channelId, directId, sandbox } = needs.store.read();
  const inside = guildId === null || guildHas(sandbox?.guilds, guildId, meId);
  const elsewhere = sandbox?.guilds.find((guild) => Object.values(guild.members).includes(meId))?.guildId ?? null;
  await goTo(
    { meId, guildId: inside ? guildId : elsewhere, channelId: channelId === directId ? null : channelId },
    needs,
  );
}

/** Opens a server, or with null the direct messages. */
export async function openGuild(guildId: string | null, needs: Needs): Promise<void> {
  const { meId } = needs.store.read();
  if (meId !== null) await goTo({ meId, guildId, channelId: null }, needs);
}

/** Opens a channel of the present server, or the direct message. */
export async function openChannel(channelId: string, needs: Needs, highlightedId: string | null = null): Promise<void> {
  const { meId, guildId, directId } = needs.store.read();
  if (meId === null) return;
  await goTo({ meId, guildId: channelId === directId ? null : guildId, channelId }, needs, highlightedId);
}

/** Follows one of Discord's own links; true when it was one, and leads somewhere in this sandbox. */
export function followLink(url: string, needs: Needs): boolean {
  const found = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(@me|\d+)\/(\d+)(?:\/(\d+))?$/.exec(url);
  const [, guild, channelId, messageId] = found ?? [];
  const { meId } = needs.store.read();
  if (guild === undefined || channelId === undefined || meId === null) return false;
  void goTo({ meId, guildId: guild === '@me' ? null : guild, channelId }, needs, messageId ?? null);
  return true;
}

/** Goes where the address bar says, after the person went back or forward. */
export function followAddress(needs: Needs): void {
  const place = readAddress(location.hash, needs.store.read().sandbox?.guilds ?? []);
  const { meId, guildId, channelId } = needs.store.read();
  if (place && (place.meId !== meId || place.guildId !== guildId || place.channelId !== channelId))
    void goTo(place, needs);
}

/** The present channel's name as a person reads it. */
export function nameChannel(state: PageState): string {
  if (state.channelId !== null && state.channelId === state.directId) return words.bot;
  return state.channels.find((channel) => channel.id === state.channelId)?.name ?? '';
}

async function goTo(place: Place, needs: Needs, highlightedId: string | null = null): Promise<void> {
  const { store } = needs;
  const before = store.read();
  store.change({
    ...place,
    highlightedId,
    drawer: 'none',
    ...(place.meId === before.meId && place.channelId === before.channelId
      ? {}
      : { messages: null, commands: [], replyTo: null }),
    ...(place.meId === before.meId ? {} : { form: null, presses: {} }),
  });
  await attempt(async () => {
    await loadPlace(needs);
    const now = store.read();
    // Whoever went on meanwhile stays where they went: an address written now would take them back at the next reload.
    if (now.meId !== place.meId || now.guildId !== place.guildId || now.channelId !== place.channelId) return;
    const channelId = chooseChannel(now, place.channelId);
    if (channelId !== place.channelId && place.channelId !== null) store.change({ notice: words.notVisibleHere });
    store.change({ channelId, ...(channelId === place.channelId ? {} : { messages: null }) });
    writeAddress({ ...place, channelId });
    await Promise.all([loadView(needs), loadCommands(needs)]);
  }, needs);
}

/** Goes to another channel where the present one cannot be seen any more, as after leaving what it belonged to. */
export async function leaveUnseen(needs: Needs): Promise<void> {
  const { meId, guildId, channelId, channels } = needs.store.read();
  if (meId === null || guildId === null || channelId === null) return;
  if (!channels.some(({ id }) => id === channelId)) await goTo({ meId, guildId, channelId }, needs);
}

function chooseChannel(state: PageState, wanted: string | null): string | null {
  if (state.guildId === null) return state.directId;
  const readable = state.channels.filter(isReadable);
  return (
    readable.find((channel) => channel.id === wanted)?.id ??
    readable.find((channel) => channel.name === 'lounge')?.id ??
    readable[0]?.id ??
    null
  );
}

/** True for what holds messages: everything but categories and forums. */
export function isReadable(channel: Channel): boolean {
  return channel.type !== channelTypes.category && channel.type !== channelTypes.forum;
}

function findFirstPlace(guilds: readonly Guild[]): Place | null {
  const guild = guilds[0];
  if (!guild) return null;
  // The demo's ordinary member; elsewhere whoever comes first.
  const meId = guild.members['maya'] ?? Object.values(guild.members)[0];
  return meId === undefined ? null : { meId, guildId: guild.guildId, channelId: null };
}

function guildHas(guilds: readonly Guild[] | undefined, guildId: string, userId: string): boolean {
  return guilds?.some((guild) => guild.guildId === guildId && Object.values(guild.members).includes(userId)) ?? false;
}

function readAddress(hash: string, guilds: readonly Guild[]): Place | null {
  const [, meId, guild, channelId] = /^#\/(\d+)\/(@me|\d+)(?:\/(\d+))?$/.exec(hash) ?? [];
  if (meId === undefined || guild === undefined) return null;
  if (!guilds.some((one) => Object.values(one.members).includes(meId))) return null;
  const known = guild === '@me' || guildHas(guilds, guild, meId);
  return known ? { meId, guildId: guild === '@me' ? null : guild, channelId: channelId ?? null } : null;
}

function writeAddress({ meId, guildId, channelId }: Place): void {
  const address = `#/${meId}/${guildId ?? '@me'}${channelId === null ? '' : `/${channelId}`}`;
  if (location.hash !== address) history.pushState(null, '', address);
}
