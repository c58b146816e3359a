import type { Person, Role } from '../shapes.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { usePage } from './page-context.tsx';
import { PersonName } from './person-name.tsx';

/** Who is on this server, by what they are. */
export function Members() {
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const meId = usePage((state) => state.meId);
  const drawer = usePage((state) => state.drawer);
  return (
    <aside class={drawer === 'members' ? 'members open' : 'members'} aria-label={words.members.label} id="members">
      {groupPeople(people, roles).map(([heading, group]) => (
        <section key={heading} aria-label={`${heading}, ${group.length}`}>
          <h2>
            {heading} · {group.length}
          </h2>
          <ul>
            {group.map((person) => (
              <li key={person.id} class={person.id === meId ? 'member me' : 'member'}>
                <Avatar name={person.name} bot={person.bot} size={32} />
                <PersonName id={person.id} name={person.name} bot={person.bot} />
                {person.id === meId && <span class="muted small">{words.members.you}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** Owner, moderators, everybody else, and the apps. */
function groupPeople(people: readonly Person[], roles: readonly Role[]): [string, Person[]][] {
  const kindOf = (person: Person): string => {
    if (person.bot) return words.members.apps;
    if (person.owner) return words.members.runs;
    const role = roles.find((one) => /^moderators?$/i.test(one.name) && person.roles.includes(one.id));
    return role ? role.name : words.members.members;
  };
  const order = [words.members.runs, ...roles.map((role) => role.name), words.members.members, words.members.apps];
  const groups = new Map<string, Person[]>();
  for (const person of people) groups.set(kindOf(person), [...(groups.get(kindOf(person)) ?? []), person]);
  return [...groups].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}
