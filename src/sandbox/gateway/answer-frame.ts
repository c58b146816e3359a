import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type Connection } from './connection.ts';
import { heartbeatAck, writeInvalidSession, writeReady, writeResumed, writeSoundboardSounds } from './frames.ts';
import { type Hub } from './hub.ts';
import { checkIdentify } from './check-identify.ts';
import { checkResume } from './check-resume.ts';
import { type Frame, type IdentifyData, type ResumeData } from './read-frame.ts';
import { answerMemberRequest } from './member-request.ts';
import { endSession, listSessions, openSession, pickShard, sendEvent, type Session } from './sessions.ts';

/** Does what a client asks, or hangs up where Discord would. */
export function answerFrame(frame: Frame, connection: Connection, hub: Hub): void {
  switch (frame.op) {
    case GatewayOpcodes.Heartbeat:
      answerHeartbeat(connection, hub);
      break;
    case GatewayOpcodes.Identify:
      hub.identifies += 1;
      if (connection.session) connection.close(GatewayCloseCodes.AlreadyAuthenticated);
      else identify(frame.d, connection, hub);
      break;
    case GatewayOpcodes.Resume:
      if (connection.session) connection.close(GatewayCloseCodes.AlreadyAuthenticated);
      else resume(frame.d, connection, hub);
      break;
    default:
      if (connection.session) answerRequest(frame, connection.session, hub);
      else connection.close(GatewayCloseCodes.NotAuthenticated);
  }
}

type Request = Exclude<Frame, { op: GatewayOpcodes.Heartbeat | GatewayOpcodes.Identify | GatewayOpcodes.Resume }>;

function answerRequest(frame: Request, session: Session, hub: Hub): void {
  switch (frame.op) {
    case GatewayOpcodes.RequestGuildMembers:
      answerMemberRequest(frame.d, session, hub);
      break;
    case GatewayOpcodes.RequestSoundboardSounds:
      answerSoundboardRequest(frame.d.guild_ids, session, hub);
      break;
    // Accepted and without effect: nobody looks at a bot's presence here, and there is no voice.
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestChannelInfo:
      break;
  }
}

function answerHeartbeat(connection: Connection, hub: Hub): void {
  connection.noteHeartbeat();
  if (!connection.zombie && hub.faults.take('zombie')) connection.zombie = true;
  if (!connection.zombie) connection.writer.send(heartbeatAck);
}

function identify(data: IdentifyData, connection: Connection, hub: Hub): void {
  const checked = checkIdentify(data, hub.world);
  if ('refuse' in checked) {
    connection.close(checked.refuse);
    return;
  }
  switch (hub.starts.take(checked.shard[0])) {
    case 'too-soon':
      connection.writer.send(writeInvalidSession(false));
      break;
    case 'spent':
      revokeToken(connection, hub);
      break;
    case 'granted':
      startSession(checked, connection, hub);
  }
}

/** Who identifies too often loses every session and the token with it. Source: Discord's reference, "Identifying". */
function revokeToken(connection: Connection, hub: Hub): void {
  connection.close(GatewayCloseCodes.AuthenticationFailed);
  for (const session of listSessions(hub)) {
    const other = session.connection;
    endSession(session, hub);
    other?.close(GatewayCloseCodes.AuthenticationFailed);
  }
}

function startSession(
  input: { shard: [id: number, count: number]; intents: number; guildIds: string[] },
  connection: Connection,
  hub: Hub,
): void {
  const { user, applicationId, applicationFlags } = hub.world.readReady();
  const session = openSession(input, connection, hub);
  const ready = writeReady({
    user,
    application: { id: applicationId, flags: applicationFlags },
    guildIds: input.guildIds,
    sessionId: session.id,
    resumeUrl: connection.url,
    shard: session.shard,
  });
  sendEvent(session, { name: 'READY', dataJson: JSON.stringify(ready) }, hub);
  if (input.intents & GatewayIntentBits.Guilds)
    for (const guildId of input.guildIds) {
      const dataJson = JSON.stringify(hub.world.readGuild(guildId, input.intents));
      sendEvent(session, { name: 'GUILD_CREATE', dataJson }, hub);
    }
  hub.changed.notify();
}

function resume(data: ResumeData, connection: Connection, hub: Hub): void {
  const checked = checkResume(data, hub);
  if ('refuse' in checked) connection.close(checked.refuse);
  else if ('resumable' in checked) connection.writer.send(writeInvalidSession(checked.resumable));
  else continueSession(checked, connection, hub);
}

function continueSession(input: { session: Session; missed: string[] }, connection: Connection, hub: Hub): void {
  const { session, missed } = input;
  // The client may know that its old wire is dead before we do.
  session.connection?.close(GatewayCloseCodes.UnknownError);
  session.connection = connection;
  connection.session = session;
  for (const event of missed) connection.writer.send(event);
  sendEvent(session, { name: 'RESUMED', dataJson: JSON.stringify(writeResumed()) }, hub);
  hub.changed.notify();
}

function answerSoundboardRequest(guildIds: readonly string[], session: Session, hub: Hub): void {
  const known = hub.world.readReady().guildIds;
  for (const guildId of guildIds) {
    if (!known.includes(guildId) || pickShard(guildId, session.shard[1]) !== session.shard[0]) continue;
    sendEvent(session, { name: 'SOUNDBOARD_SOUNDS', dataJson: JSON.stringify(writeSoundboardSounds(guildId)) }, hub);
  }
}
