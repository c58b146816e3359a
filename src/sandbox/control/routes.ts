// The control API: what the contract lists, and these additions to it, which are kept stable too.
//
// Acting
//   POST   /act/reaction {userId, messageId, emoji, remove?}    adds or takes back a reaction → {messageId}
//   POST   /act/thread {userId, channelId, name, messageId?}     opens a public thread, by itself or on a message → {threadId}
//   POST   /act/message takes replyTo?: a message id of the same channel
//   DELETE /act/message/:m {userId} (or ?userId=)                one's own, others' with Manage Messages; puts away a private answer
//   POST   /act/press takes locale?; a select menu's label is its placeholder, its values may be given by label
//   POST   /act/command installed: "user" means that this person installed the application for themselves (and does so)
//   POST   /act/autocomplete also answers {state}
//   GET    /interactions/:i also answers {id, type, userId, channelId, guildId, command, sourceMessageId, choices}; `modal` also has
//          {components}: Discord's own parts, and its fields {description, value?, placeholder?, style?}. A field's type is text, select,
//          user, role, mentionable, channel, radio, checkboxes, checkbox or file
// Reading (lists are bare arrays where the contract names no key)
//   GET    /view, /dms: a message also has {channelId, type, mentionRoles, mentionEveryone, edited, pinned, loading, reactions:
//          [{emoji, count, users}], attachments: [{id, filename, url, size, contentType, description}], replyTo: {id, author, text} | null,
//          thread: {id, name} | null, interaction: {id, name, user: {id, name}} | null}; `mentions` are the ids of people who are pinged,
//          `components` and `embeds` are Discord's. /dms opens the channel if there is none
//   GET    /channels: also {guildId, topic, position, nsfw, writable, lastMessageId}, for threads {archived, locked, joined}
//   GET    /commands?userId&channelId                            {commands: [{id, type, name, localName, description, localDescription,
//          options, name_localizations, description_localizations, installed, fromGuild, hasSubcommands}]}: what this person can use there
//   GET    /people?guildId                                       {people: [{id, name, bot, locale, dms, installedApp, roles, owner, joinedAt,
//          timedOutUntil}], roles: [{id, name, color, hoist, managed, position}]}, roles from the highest down
//   GET    /events?userId                                        server-sent events of what this person can see: {kind: "channel", channelId},
//          {kind: "interaction", interactionId, state, channelId}, {kind: "guild"}, {kind: "clock"}; comments as heartbeats
//   GET    /state: also {settingUp: [guildId], faults, requests, violations, invalidRequests, bot: {ready, attached, id, name}}
//   PUT    /users/:u {dms?, locale?, installedApp?}              → {userId, dms, locale, installedApp}
// Servers
//   POST   /guilds: members, roles and channels may be bare names; bot: false makes a server without the bot; the answer has {setUp} when it
//          was asked for. Overwrites: {id | name | role | member, allow, deny}: an id, a name, "@everyone" or "bot"; permissions as names or bits.
//          Channels also take {parent, topic, nsfw, slowMode}; a type is Discord's number or text, voice, category, announcement, stage, forum,
//          media. With setup and nobody holding the role, the owner gets it and is on call
//   POST   /guilds/:g/members takes userId for an existing account; a name that was there before is the same person again; the bot's id brings
//          the bot in. DELETE with the bot's id removes it
//   PATCH  /guilds/:g/members/:u {nick?, timedOutUntil?}         as a moderator would
//   POST   /guilds/:g/roles, DELETE /guilds/:g/roles/:r          → {roleId}
//   POST   /guilds/:g/channels, DELETE /guilds/:g/channels/:c    → {channelId}; threads too
// Time, faults, load
//   POST   /clock {advance}: steps of a minute unless that were more than a week of them; the clock stays stopped; also answers {steps}
//   POST   /faults answers the fault as GET lists it: {id, kind, …, times, every, route, fired, over}; DELETE answers {cleared}
//   POST   /load takes once: true to stop at the end of the texts (they begin again otherwise), authors as names or ids; also answers
//          {skipped, cut}. History keeps the last 20,000 messages of a channel that was loaded
//   POST   /automod takes messageId?; actions are block, alert, timeout, block-interaction, Discord's numbers, or {type, metadata};
//          answers {ruleId, emitted}: 0 when the bot lacks Manage Server
// Errors may have more beside `error`: 409 of a press has {customIds}.
import { actAutomod } from './act-automod.ts';
import { actAutocomplete, actCommand, listCommandsHere } from './act-command.ts';
import { actAddFault, actClearFaults, listFaults } from './act-fault.ts';
import {
  actDeleteChannel,
  actDeleteRole,
  actEditMember,
  actGiveRole,
  actJoin,
  actLeave,
  actMakeChannel,
  actMakeGuild,
  actMakeRole,
  actTakeRole,
} from './act-guild.ts';
import { actLoad } from './act-load.ts';
import { actDeleteMessage, actEditMessage, actMessage, actReact } from './act-message.ts';
import { actPress } from './act-press.ts';
import { actSubmit } from './act-submit.ts';
import { actOpenThread } from './act-thread.ts';
import { type Route } from './control.ts';
import { showInteraction } from './show-interaction.ts';
import { changeUser, listChannels, listPeople, showDirect, showView } from './show-place.ts';
import { actIdle, listRequests, showState } from './show-state.ts';
import { actClock, showClock } from './time.ts';

/** Every call of the control API, below `/_sandbox`; docs/sandbox.md is its contract. `GET /events` is a stream and stands in serve.ts. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/guilds', answer: actMakeGuild },
  { method: 'POST', path: '/guilds/:guild/members', answer: actJoin },
  { method: 'PATCH', path: '/guilds/:guild/members/:user', answer: actEditMember },
  { method: 'DELETE', path: '/guilds/:guild/members/:user', answer: actLeave },
  { method: 'PUT', path: '/guilds/:guild/members/:user/roles/:role', answer: actGiveRole },
  { method: 'DELETE', path: '/guilds/:guild/members/:user/roles/:role', answer: actTakeRole },
  { method: 'POST', path: '/guilds/:guild/roles', answer: actMakeRole },
  { method: 'DELETE', path: '/guilds/:guild/roles/:role', answer: actDeleteRole },
  { method: 'POST', path: '/guilds/:guild/channels', answer: actMakeChannel },
  { method: 'DELETE', path: '/guilds/:guild/channels/:channel', answer: actDeleteChannel },

  { method: 'POST', path: '/act/message', answer: actMessage },
  { method: 'PATCH', path: '/act/message/:message', answer: actEditMessage },
  { method: 'DELETE', path: '/act/message/:message', answer: actDeleteMessage },
  { method: 'POST', path: '/act/reaction', answer: actReact },
  { method: 'POST', path: '/act/thread', answer: actOpenThread },
  { method: 'POST', path: '/act/command', answer: actCommand },
  { method: 'POST', path: '/act/autocomplete', answer: actAutocomplete },
  { method: 'POST', path: '/act/press', answer: actPress },
  { method: 'POST', path: '/act/submit', answer: actSubmit },
  { method: 'POST', path: '/automod', answer: actAutomod },

  { method: 'GET', path: '/interactions/:interaction', answer: showInteraction },
  { method: 'GET', path: '/channels', answer: listChannels },
  { method: 'GET', path: '/view', answer: showView },
  { method: 'GET', path: '/dms', answer: showDirect },
  { method: 'PUT', path: '/users/:user', answer: changeUser },
  { method: 'GET', path: '/people', answer: listPeople },
  { method: 'GET', path: '/commands', answer: listCommandsHere },

  { method: 'POST', path: '/idle', answer: actIdle },
  { method: 'GET', path: '/requests', answer: listRequests },
  { method: 'GET', path: '/state', answer: showState },
  { method: 'GET', path: '/clock', answer: showClock },
  { method: 'POST', path: '/clock', answer: actClock },
  { method: 'GET', path: '/faults', answer: listFaults },
  { method: 'POST', path: '/faults', answer: actAddFault },
  { method: 'DELETE', path: '/faults', answer: actClearFaults },
  { method: 'POST', path: '/load', answer: actLoad },
];
