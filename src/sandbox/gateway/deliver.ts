import { GatewayIntentBits } from 'discord-api-types/v10';
import { type SandboxEvent, type WrittenEvent } from '../gateway-contract.ts';
import { type Hub } from './hub.ts';
import { listSessions, pickShard, sendEvent, type Session } from './sessions.ts';
import { withoutContent } from './without-content.ts';

/** Sends an event to every session that may have it; then a `drop` that is due cuts the wires it went through. */
export function deliver(event: SandboxEvent | WrittenEvent, hub: Hub): void {
  let heard = false;
  // Made into JSON once for sessions that see the same, as those of one bot do.
  let form: number | null = null;
  let dataJson = '';
  for (const session of listSessions(hub)) {
    if (!isFor(session, event)) continue;
    const wanted = chooseForm(event, session.intents);
    if (form !== wanted) dataJson = writeJson(event, wanted, hub);
    form = wanted;
    sendEvent(session, { name: event.name, dataJson }, hub);
    heard ||= session.connection !== null;
  }
  if (!heard || !hub.faults.take('drop')) return;
  for (const session of listSessions(hub)) if (isFor(session, event)) session.connection?.cut();
}

/** Direct messages and what belongs to no server go to the first shard. Source: Discord's reference, "Sharding". */
function isFor({ shard, intents }: Session, event: SandboxEvent | WrittenEvent): boolean {
  if (event.intents !== 0 && (event.intents & intents) === 0) return false;
  const home = event.guildId === undefined ? 0 : pickShard(event.guildId, shard[1]);
  return home === shard[0];
}

/** The intents that decide about what a session sees of an event. */
function chooseForm(event: SandboxEvent | WrittenEvent, intents: number): number {
  if (event.name === 'GUILD_CREATE') return intents;
  return event.contentProtected ? intents & GatewayIntentBits.MessageContent : GatewayIntentBits.MessageContent;
}

function writeJson(event: SandboxEvent | WrittenEvent, form: number, hub: Hub): string {
  if ('writeData' in event) return event.writeData(form !== 0);
  const { guildId, data } = event;
  if (event.name === 'GUILD_CREATE' && guildId !== undefined) return JSON.stringify(hub.world.readGuild(guildId, form));
  return JSON.stringify(form === 0 ? withoutContent(data) : data);
}
