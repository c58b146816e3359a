import type { PageNeeds } from '../pages/needs.ts';

/** What the rota needs: whoever begins with the pager is paged at once. Each verb takes only what it touches. */
export type RotaNeeds = PageNeeds;

/** A volunteer who does something, as Discord said with what they pressed. */
export interface Volunteer {
  guildId: string;
  userId: string;
  roles: readonly string[];
  permissions: bigint;
}
