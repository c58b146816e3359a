import { useMemo, useState } from 'preact/hooks';
import type { Person, Role } from '../shapes.ts';
import { usePage } from './page-context.tsx';
import { Profile } from './profile.tsx';
import { words } from '../words.ts';
import { writeColour } from './markdown.tsx';

/** Somebody's name, in the colour of their highest coloured role; pressing it tells more about them. */
export function PersonName({ id, name, bot }: { id: string; name: string; bot: boolean }) {
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const person = people.find((one) => one.id === id);
  const anchor = useMemo(() => (element ? { element } : null), [element]);
  return (
    <>
      <button
        type="button"
        class="person-name"
        style={nameColour(person, roles)}
        aria-haspopup="dialog"
        disabled={!person}
        onClick={(event) => setElement(element ? null : event.currentTarget)}
      >
        {name}
      </button>
      {bot && <span class="app-mark">{words.person.app}</span>}
      {anchor && person && <Profile person={person} anchor={anchor} onClose={() => setElement(null)} />}
    </>
  );
}

/** The colour of a person's name as a style: their highest coloured role's. */
export function nameColour(person: Person | undefined, roles: readonly Role[]): Record<string, string> {
  const role = roles.find((one) => one.color !== 0 && person?.roles.includes(one.id));
  return role ? { '--name': writeColour(role.color) } : {};
}

/** What somebody is on this server, in one word. */
export function describePerson(person: Person, roles: readonly Role[]): string {
  if (person.bot) return words.person.app;
  if (person.owner) return words.person.owner;
  const names = roles.filter((role) => person.roles.includes(role.id)).map((role) => role.name);
  if (names.some((name) => /^moderators?$/i.test(name))) return words.person.moderator;
  return names.filter((name) => name !== '@everyone').join(', ') || words.person.member;
}
