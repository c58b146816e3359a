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
  actNotice,
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
  { method: 'POST', path: '/guilds/:guild/notice', answer: actNotice },
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
