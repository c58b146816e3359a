import { type GatewayWorld } from '../gateway-contract.ts';
import { type Connection } from './connection.ts';
import { type Faults } from './faults.ts';
import { type Session } from './sessions.ts';
import { type SessionStarts } from './session-starts.ts';
import { type GatewaySettings } from './settings.ts';
import { type Signal } from './signal.ts';

/** What the parts of one gateway share. */
export interface Hub {
  world: GatewayWorld;
  settings: GatewaySettings;
  faults: Faults;
  starts: SessionStarts;
  /** Told when a session begins, is away, comes back or ends, and when the gateway stops. */
  changed: Signal;
  /** Sessions by id. */
  sessions: Map<string, Session>;
  /** Sockets that are not closed yet, whether or not they have a session. */
  connections: Set<Connection>;
  /** IDENTIFYs seen, refused ones included. */
  identifies: number;
}
