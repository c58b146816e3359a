import type { Person } from '../shapes.ts';
import { runCommand } from '../state/act.ts';
import { readLocale } from '../state/page-state.ts';
import { openGuild, switchPerson } from '../state/walk.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Floating, type Anchor } from './floating.tsx';
import { Icon } from './icons.tsx';
import { localise } from './localise.ts';
import { useNeeds, usePage } from './page-context.tsx';
import { describePerson } from './person-name.tsx';

/** About one person: what they are, and the commands for people. */
export function Profile({ person, anchor, onClose }: { person: Person; anchor: Anchor; onClose: () => void }) {
  const needs = useNeeds();
  const roles = usePage((state) => state.roles);
  const commands = usePage((state) => state.commands);
  const meId = usePage((state) => state.meId);
  const locale = usePage(readLocale);
  const theirs = roles.filter((role) => role.name !== '@everyone' && person.roles.includes(role.id));
  const apps = commands.filter((command) => command.type === 2);
  const run = (work: () => void): void => {
    onClose();
    work();
  };
  return (
    <Floating anchor={anchor} onClose={onClose} class="profile-box">
      <div data-first class="profile" role="dialog" aria-label={words.members.menu(person.name)} tabIndex={-1}>
        <div class="profile-head">
          <Avatar name={person.name} bot={person.bot} size={64} />
          <div>
            <p class="profile-name">{person.name}</p>
            <p class="muted">{describePerson(person, roles)}</p>
          </div>
        </div>
        <p class="label">{words.members.roles}</p>
        {theirs.length === 0 ? (
          <p class="muted small">{words.members.noRoles}</p>
        ) : (
          <ul class="role-list">
            {theirs.map((role) => (
              <li key={role.id}>{role.name}</li>
            ))}
          </ul>
        )}
        <p class="label">{words.members.commands}</p>
        {apps.length === 0 && <p class="muted small">{words.members.noCommands}</p>}
        {apps.map((command) => {
          const label = localise(command.name, command.name_localizations, locale);
          return (
            <button
              key={command.id}
              type="button"
              class="menu-item"
              onClick={() => run(() => void runCommand({ command: command.name, targetId: person.id, label }, needs))}
            >
              <span class="grow">{label}</span>
              <Icon name="arrow" size={16} />
            </button>
          );
        })}
        {person.bot ? (
          <button type="button" class="menu-item" onClick={() => run(() => void openGuild(null, needs))}>
            <span class="grow">{words.members.writeTo}</span>
            <Icon name="chat" size={16} />
          </button>
        ) : (
          person.id !== meId && (
            <button type="button" class="menu-item" onClick={() => run(() => void switchPerson(person.id, needs))}>
              <span class="grow">{words.first.switch(person.name)}</span>
              <Icon name="people" size={16} />
            </button>
          )
        )}
      </div>
    </Floating>
  );
}
