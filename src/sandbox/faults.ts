import { type RestFault, type RestFaults } from './contract.ts';
import { type Gateway, type GatewayFault } from './gateway-contract.ts';

/** What can go wrong on demand; see the contract of the control API. */
export type Fault = GatewayFault | RestFault | { kind: 'outage'; ms: number };

/** How often a fault happens. */
export interface FaultPlan {
  /** At most so often; 1. */
  times: number;
  /** At each how-many-eth occasion; 1. */
  every: number;
  /** Only requests of this form, `METHOD /path/with/*`; null for all. */
  route: string | null;
}

/** A fault that was asked for, and what became of it. */
export type FaultEntry = Fault & FaultPlan & { id: number; fired: number; over: boolean };

/** The faults of a sandbox. */
export interface Faults extends RestFaults {
  add(fault: Fault, plan: FaultPlan): FaultEntry;
  list(): FaultEntry[];
  /** Ends every fault and forgets it; says how many there were. */
  clear(): number;
  /** True while the sandbox refuses connections of bots. */
  isOut(): boolean;
}

interface Kept {
  id: number;
  fault: Fault;
  plan: FaultPlan;
  fired(): number;
  over(): boolean;
  clear(): void;
  /** For faults of REST: whether this request meets it. */
  meets?(method: string, path: string): boolean;
}

/** Starts with no faults. */
export function createFaults(gateway: Pick<Gateway, 'arm' | 'refuse'>): Faults {
  let kept: Kept[] = [];
  let lastId = 0;
  let outages = 0;

  function keep(fault: Fault, plan: FaultPlan): Kept {
    const common = { id: (lastId += 1), fault, plan };
    switch (fault.kind) {
      case 'outage':
        return { ...common, ...startOutage(fault.ms) };
      case 'status':
      case 'lost-answer':
      case 'slow':
        return { ...common, ...planRestFault(plan) };
      case 'drop':
      case 'zombie':
      case 'invalidate':
      case 'duplicate':
      case 'reorder': {
        const armed = gateway.arm(fault, { times: plan.times, every: plan.every });
        return {
          ...common,
          fired: () => armed.fired(),
          over: () => armed.fired() >= plan.times,
          clear: () => armed.clear(),
        };
      }
    }
  }

  function startOutage(ms: number): Pick<Kept, 'fired' | 'over' | 'clear'> {
    outages += 1;
    const refused = gateway.refuse();
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      outages -= 1;
      clearTimeout(timer);
      refused.open();
    };
    const timer = setTimeout(end, ms);
    return { fired: () => 1, over: () => over, clear: end };
  }

  return {
    add(fault, plan) {
      const one = keep(fault, plan);
      kept.push(one);
      return writeEntry(one);
    },
    list: () => kept.map(writeEntry),
    clear() {
      const count = kept.length;
      for (const one of kept) one.clear();
      kept = [];
      return count;
    },
    isOut: () => outages > 0,
    take(method, path) {
      return kept.flatMap((one) => (isRestFault(one.fault) && one.meets?.(method, path) ? [one.fault] : []));
    },
  };
}

function isRestFault(fault: Fault): fault is RestFault {
  return fault.kind === 'status' || fault.kind === 'lost-answer' || fault.kind === 'slow';
}

function planRestFault(plan: FaultPlan): Pick<Kept, 'fired' | 'over' | 'clear' | 'meets'> {
  let seen = 0;
  let fired = 0;
  const matches = plan.route === null ? () => true : readRoute(plan.route);
  return {
    fired: () => fired,
    over: () => fired >= plan.times,
    clear: () => undefined,
    meets(method, path) {
      if (fired >= plan.times || !matches(method, path)) return false;
      seen += 1;
      if (seen % plan.every !== 0) return false;
      fired += 1;
      return true;
    },
  };
}

function writeEntry(one: Kept): FaultEntry {
  return { ...one.fault, ...one.plan, id: one.id, fired: one.fired(), over: one.over() };
}

/** The form of a route: a method (or `*`) and a path. */
export const routeForm = /^(?:[A-Z]+|\*) \/\S*$/;

/**
 * Reads `METHOD /path/with/*`: a star (or `{name}`) stands for one part of the path, at the end for all that follow. The version's
 * prefix may be left out.
 */
export function readRoute(route: string): (method: string, path: string) => boolean {
  const [wantedMethod = '*', wantedPath = '/'] = route.split(' ');
  const parts = splitPath(wantedPath);
  const open = parts.at(-1) === '*';
  return (method, path) => {
    if (wantedMethod !== '*' && wantedMethod !== method) return false;
    const given = splitPath(path);
    if (open ? given.length < parts.length : given.length !== parts.length) return false;
    return parts.every((part, index) => part === '*' || /^\{.*\}$/.test(part) || part === given[index]);
  };
}

function splitPath(path: string): string[] {
  return path
    .replace(/\?.*$/, '')
    .replace(/^\/api(\/v\d+)?(?=\/|$)/, '')
    .split('/')
    .filter((part) => part !== '');
}
