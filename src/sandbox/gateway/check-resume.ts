import { GatewayCloseCodes } from 'discord-api-types/v10';
import { isToken } from './check-identify.ts';
import { type Hub } from './hub.ts';
import { type ResumeData } from './read-frame.ts';
import { endSession, listSessions, readKept, type Session } from './sessions.ts';

/** The session to go on with and what it missed, or how Discord says no: with an invalid session or by hanging up. */
export type CheckedResume =
  { session: Session; missed: string[] } | { resumable: boolean } | { refuse: GatewayCloseCodes };

/** Checks a RESUME. A session that cannot go on is ended. */
export function checkResume(data: ResumeData, hub: Hub): CheckedResume {
  if (!isToken(data.token, hub.world)) return { refuse: GatewayCloseCodes.AuthenticationFailed };
  const session = listSessions(hub).find(({ id }) => id === data.session_id);
  const fault = hub.faults.take('invalidate');
  if (fault?.resumable) return fault;
  if (!session) return { resumable: false };
  const isUnknownSequence = data.seq < 0 || data.seq > session.sequence;
  const missed = fault || isUnknownSequence ? null : readKept(session, data.seq, hub);
  if (missed) return { session, missed };
  endSession(session, hub);
  return isUnknownSequence && !fault ? { refuse: GatewayCloseCodes.InvalidSeq } : { resumable: false };
}
