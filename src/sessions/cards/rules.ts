import type { Session, SessionDate } from '../session.ts';

/** A date that can be drawn, with what it is a date of. */
export interface Shown {
  session: Session;
  date: SessionDate;
}

/** How many places are left; null where there is no limit. A size that was made smaller than those who come leaves none. */
export function countLeft({ size }: Pick<Session, 'size'>, { going }: Pick<SessionDate, 'going'>): number | null {
  return size === null ? null : Math.max(0, size - going);
}

/** The address, where it meets in person and those who look after it wrote one down. */
export function findAddress({ place }: Pick<Session, 'place'>): string | null {
  return meetsInPerson(place.kind) ? place.address : null;
}

/** Whether one can come in person. */
export function meetsInPerson(kind: Session['place']['kind']): boolean {
  return kind === 'in-person' || kind === 'hybrid';
}

/** For so long after its end people can say how it was, in milliseconds. */
const echoMs = 24 * 3_600_000;

/** Until when people can say how it was (milliseconds since the epoch). */
export function findEchoEnd({ endsAt }: Pick<SessionDate, 'endsAt'>): number {
  return endsAt + echoMs;
}
