import { randomBytes } from 'node:crypto';
import type { Custody } from '../anonymous/custody/custody.ts';
import { refuse, type UserError } from '../discord/user-error.ts';
import { requireFit } from '../groups/founding/fit-server.ts';
import { inTurnOfServer } from '../groups/founding/needs.ts';
import type { GroupStore } from '../groups/store.ts';
import type { Clock } from '../schedule/clock.ts';
import { requireNoCustodians } from '../servers/require-no-custodians.ts';
import type { ServerStore } from '../servers/store.ts';
import { appendAudit } from '../storage/audit-chain.ts';
import type { Storage } from '../storage/open-storage.ts';
import { planImport, type ImportPlan, type Present } from './plan-import.ts';
import { readShape, shapeVersion, type Shape } from './shape.ts';

/** How long somebody may look at a shape before bringing it in, in milliseconds. */
export const lookMs = 3_600_000;

/** What bringing a shape in needs. */
export interface ShapeNeeds {
  storage: Storage;
  servers: ServerStore;
  groups: GroupStore;
  custody: Pick<Custody, 'mode' | 'upcoming'>;
  clock: Clock;
}

/** What would come of a shape, and the token by which it is brought in. */
export interface Preview {
  present: Present;
  plan: ImportPlan;
  shape: Shape;
  token: string;
}

/**
 * Reads a file and keeps it for an hour, until somebody presses; one per server, the newest. Nothing else is changed.
 * @throws {UserError} where it cannot be brought in
 */
export async function previewShape(
  input: { guildId: string; content: string; parentId: string | null },
  needs: ShapeNeeds,
): Promise<Preview> {
  const { guildId, content, parentId } = input;
  const shape = requireShape(content);
  const present = look(guildId, needs);
  requireFitting(guildId, { shape, present }, needs);
  const now = needs.clock.now();
  const token = randomBytes(6).toString('hex');
  await needs.storage.write(async (tx) => {
    await needs.servers.ensure(guildId, tx);
    const data = { token, content: JSON.stringify(shape), endsAt: new Date(now + lookMs) };
    await tx.pendingShape.upsert({ where: { guildId }, create: { guildId, ...data }, update: data });
  });
  return { present, plan: planImport(shape, present, { now, parentId }), shape, token };
}

/**
 * Brings in what somebody looked at: all of it or nothing, with an entry in the audit chain. Groups become drafts.
 * @throws {UserError} `shape-gone` when it was brought in, left or replaced meanwhile, or an hour is over
 */
export function bringIn(
  input: { guildId: string; token: string; actorId: string; parentId: string | null },
  needs: ShapeNeeds,
): Promise<ImportPlan> {
  const { guildId, token, actorId, parentId } = input;
  const { storage, servers, groups, clock } = needs;
  const bringAll = async (): Promise<ImportPlan> => {
    const present = look(guildId, needs);
    const now = clock.now();
    const plan = await storage.write(async (tx) => {
      const pending = await tx.pendingShape.findUnique({ where: { guildId } });
      if (pending?.token !== token || pending.endsAt.getTime() < now) throw refuse('shape-gone');
      const shape = requireShape(pending.content);
      requireFitting(guildId, { shape, present }, needs);
      const planned = planImport(shape, present, { now, parentId });
      await servers.save(guildId, planned.settings, tx);
      await servers.lines.save(guildId, { before: present.lines, after: planned.lines }, tx);
      for (const draft of planned.drafts) await groups.save(draft, tx);
      const event = { act: 'shape.imported', target: guildId, actorId, at: new Date(now) } as const;
      await appendAudit(guildId, event, { tx, vault: storage.vault });
      await tx.pendingShape.delete({ where: { guildId } });
      return planned;
    });
    servers.remember(plan.settings);
    servers.lines.remember(guildId, plan.lines);
    for (const draft of plan.drafts) groups.remember(draft);
    return plan;
  };
  return inTurnOfServer(guildId, { groups }, () => servers.inTurn(guildId, bringAll));
}

/** Forgets what somebody looked at and does not want. */
export async function leaveShape({ guildId, token }: { guildId: string; token: string }, { storage }: ShapeNeeds) {
  await storage.write((tx) => tx.pendingShape.deleteMany({ where: { guildId, token } }));
}

/** Forgets what nobody brought in within an hour; returns how many. */
export async function forgetShapes({ storage, clock }: Pick<ShapeNeeds, 'storage' | 'clock'>): Promise<number> {
  const where = { endsAt: { lt: new Date(clock.now()) } };
  if ((await storage.read.pendingShape.count({ where })) === 0) return 0;
  return (await storage.write((tx) => tx.pendingShape.deleteMany({ where }))).count;
}

/** @throws {UserError} where open groups, or custodians, would not fit the server it would be then */
function requireFitting(
  guildId: string,
  { shape: { server }, present }: { shape: Shape; present: Present },
  needs: ShapeNeeds,
): void {
  requireFit(present.groups, server);
  if (server.workplace || server.smallTeam) requireNoCustodians(guildId, needs);
}

function look(guildId: string, { servers, groups }: Pick<ShapeNeeds, 'servers' | 'groups'>): Present {
  return { settings: servers.get(guildId), lines: servers.lines.get(guildId), groups: groups.list(guildId) };
}

function requireShape(content: string): Shape {
  const read = readShape(content);
  if (read.kind === 'shape') return read.shape;
  throw explain(read);
}

function explain(read: Exclude<ReturnType<typeof readShape>, { kind: 'shape' }>): UserError {
  switch (read.kind) {
    case 'not-json':
    case 'not-a-shape':
      return refuse('shape-not-one');
    case 'newer':
      return refuse('shape-newer', { theirs: read.version, ours: shapeVersion });
    case 'has-ids':
      return refuse('shape-has-ids', { where: read.where });
    case 'fault':
      return refuse('shape-fault', { where: read.where });
  }
}
