import { GatewayIntentBits } from 'discord-api-types/v10';
import { type SandboxEvent } from '../gateway-contract.ts';
import { type Hub } from './hub.ts';
import { listSessions, pickShard, sendEvent, type Session } from './sessions.ts';
import { withoutContent } from './without-content.ts';

/** Sends an event to every session that may have it; then a `drop` that is due cuts the wires it went through. */
export function deliver(event: SandboxEvent, hub: Hub): void {
  const readJson = createReader(event, hub);
  const receivers = listSessions(hub).filter((session) => isFor(session, event));
  for (const session of receivers) sendEvent(session, { name: event.name, dataJson: readJson(session) }, hub);
  const connections = receivers.flatMap(({ connection }) => connection ?? []);
  if (connections.length > 0 && hub.faults.take('drop')) for (const connection of connections) connection.cut();
}

/** Direct messages and what belongs to no server go to the first shard. Source: Discord's reference, "Sharding". */
function isFor({ shard, intents }: Session, event: SandboxEvent): boolean {
  if (event.intents !== 0 && (event.intents & intents) === 0) return false;
  const home = event.guildId === undefined ? 0 : pickShard(event.guildId, shard[1]);
  return home === shard[0];
}

/** Reads an event's data as a session may see it. Each different form is made into JSON once, however many sessions there are. */
function createReader(event: SandboxEvent, hub: Hub): (session: Session) => string {
  const forms = new Map<string, string>();
  return ({ intents }) => {
    const form = chooseForm(event, intents);
    const known = forms.get(form.key);
    if (known !== undefined) return known;
    const json = JSON.stringify(form.write(hub));
    forms.set(form.key, json);
    return json;
  };
}

function chooseForm(event: SandboxEvent, intents: number): { key: string; write: (hub: Hub) => object } {
  const { guildId, data } = event;
  if (event.name === 'GUILD_CREATE' && guildId !== undefined)
    return { key: `guild:${intents}`, write: (hub) => hub.world.readGuild(guildId, intents) };
  if (event.contentProtected && !(intents & GatewayIntentBits.MessageContent))
    return { key: 'without-content', write: () => withoutContent(data) };
  return { key: 'whole', write: () => data };
}
