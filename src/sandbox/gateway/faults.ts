import { type Gateway, type GatewayFault } from '../gateway-contract.ts';

type FaultOf<Kind> = Extract<GatewayFault, { kind: Kind }>;

/** The faults that are armed. */
export interface Faults {
  arm: Gateway['arm'];
  /** Tells that a fault of this kind could happen now; returns it when it shall. */
  take<Kind extends GatewayFault['kind']>(kind: Kind): FaultOf<Kind> | null;
}

interface Armed {
  fault: GatewayFault;
  every: number;
  left: number;
  occasions: number;
  fired: number;
}

/** Starts with no fault armed. Of two faults of one kind the older one has its turn first. */
export function createFaults(): Faults {
  const armed = new Set<Armed>();
  return {
    arm(fault, { times = 1, every = 1 } = {}) {
      const entry: Armed = { fault, every, left: times, occasions: 0, fired: 0 };
      armed.add(entry);
      return { fired: () => entry.fired, clear: () => void armed.delete(entry) };
    },
    take(kind) {
      for (const entry of armed) {
        if (!isOfKind(entry.fault, kind)) continue;
        entry.occasions += 1;
        if (entry.occasions % entry.every !== 0) return null;
        entry.fired += 1;
        entry.left -= 1;
        if (entry.left <= 0) armed.delete(entry);
        return entry.fault;
      }
      return null;
    },
  };
}

function isOfKind<Kind extends GatewayFault['kind']>(fault: GatewayFault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}
