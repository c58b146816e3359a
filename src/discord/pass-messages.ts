import { GatewayDispatchEvents, SimpleShardingStrategy, type Client, type WebSocketOptions } from 'discord.js';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;
type Emitted = Parameters<Parameters<BuildStrategy>[0]['emit']>;

/** An event of Discord's, as discord.js hands it from its connection to its objects. */
interface Dispatch {
  data: { t: string; d: unknown };
  shardId: number;
}

const passed: ReadonlySet<string> = new Set([GatewayDispatchEvents.MessageCreate, GatewayDispatchEvents.MessageUpdate]);

/**
 * How discord.js shall connect so that messages reach the listeners of `client.ws` as they were sent, and go no further: to build objects of
 * what people write, for nobody, takes longer than to read it.
 */
export function passMessages(findClient: () => Client): BuildStrategy {
  return (manager) => {
    const emit = manager.emit.bind(manager);
    Object.assign(manager, {
      emit(...event: Emitted): boolean {
        const message = readMessage(event);
        if (message === null) return emit(...event);
        return findClient().ws.emit(message.data.t, message.data.d, message.shardId);
      },
    });
    return new SimpleShardingStrategy(manager);
  };
}

function readMessage([name, payload]: readonly unknown[]): Dispatch | null {
  return name === 'dispatch' && isDispatch(payload) && passed.has(payload.data.t) ? payload : null;
}

function isDispatch(payload: unknown): payload is Dispatch {
  return typeof payload === 'object' && payload !== null && 'data' in payload && 'shardId' in payload;
}
