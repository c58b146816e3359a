import type { AdminNeeds } from '../../check-ins/admin/needs.ts';
import type { SessionNeeds } from '../needs.ts';

/** What looking after sessions needs. Each verb takes only what it touches. */
export type SessionAdminNeeds = SessionNeeds & AdminNeeds;
