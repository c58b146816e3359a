import { isUnread } from '../state/page-state.ts';
import { openGuild } from '../state/walk.ts';
import { words } from '../words.ts';
import { takeFirstLetter } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { useNeeds, usePage } from './page-context.tsx';

/** The servers this person is in, and the way to the direct messages. */
export function Rail() {
  const needs = useNeeds();
  const guilds = usePage((state) => state.sandbox?.guilds) ?? [];
  const meId = usePage((state) => state.meId);
  const guildId = usePage((state) => state.guildId);
  const direct = usePage((state) => state.directId !== null && isUnread(state.directId, state.directLastId, state));
  const mine = guilds.filter((guild) => meId !== null && Object.values(guild.members).includes(meId));
  return (
    <nav class="rail" aria-label={words.rail.label}>
      <ul>
        <li>
          <button
            type="button"
            class="rail-item direct"
            title={words.rail.direct}
            aria-label={direct ? `${words.rail.direct}, ${words.channels.unread}` : words.rail.direct}
            aria-current={guildId === null ? 'page' : undefined}
            onClick={() => void openGuild(null, needs)}
          >
            <Icon name="chat" size={24} />
            {direct && <span class="dot" />}
          </button>
        </li>
        <li class="rail-line" role="presentation" />
        {mine.map((guild) => (
          <li key={guild.guildId}>
            <button
              type="button"
              class="rail-item"
              title={guild.name}
              aria-label={guild.name}
              aria-current={guild.guildId === guildId ? 'page' : undefined}
              onClick={() => void openGuild(guild.guildId, needs)}
            >
              <span aria-hidden="true">{shorten(guild.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first letters of the words of a name, as Discord writes a server without a picture. */
function shorten(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(takeFirstLetter)
    .join('')
    .slice(0, 3);
}
