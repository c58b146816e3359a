import { useMemo, useRef, useState } from 'preact/hooks';
import type { Person } from '../shapes.ts';
import { changeDms, changeLocale } from '../state/act.ts';
import { findMe, readLocale } from '../state/page-state.ts';
import { switchPerson } from '../state/walk.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Floating } from './floating.tsx';
import { Icon } from './icons.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { describePerson } from './person-name.tsx';

/** Who is being acted: a button with the person, and the list of everybody one can be. */
export function PersonSwitch() {
  const me = usePage(findMe);
  const meId = usePage((state) => state.meId);
  const roles = usePage((state) => state.roles);
  const guilds = usePage((state) => state.sandbox?.guilds);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const anchor = useMemo(() => (open && button.current ? { element: button.current } : null), [open]);
  const name = me?.name ?? findName(guilds, meId) ?? '';
  return (
    <>
      <button
        ref={button}
        type="button"
        class="person-switch"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={name} bot={false} size={28} />
        <span class="person-switch-name">
          <span class="unseen">{words.person.you} </span>
          <strong>{name}</strong>
          {me && <span class="muted">{describePerson(me, roles)}</span>}
          <span class="unseen">. {words.person.switch}</span>
        </span>
        <Icon name="down" size={16} />
      </button>
      {anchor && (
        <Floating anchor={anchor} onClose={() => setOpen(false)} class="person-box" align="end">
          <Choices me={me} onDone={() => setOpen(false)} />
        </Floating>
      )}
    </>
  );
}

function Choices({ me, onDone }: { me: Person | null; onDone: () => void }) {
  const needs = useNeeds();
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const guilds = usePage((state) => state.sandbox?.guilds) ?? [];
  const here = people.filter((person) => !person.bot);
  const elsewhere = guilds
    .flatMap((guild) => Object.entries(guild.members).map(([name, id]) => ({ id, name, where: guild.name })))
    .filter(
      ({ id }, index, all) => !people.some((one) => one.id === id) && all.findIndex((one) => one.id === id) === index,
    );
  const rows = [
    ...here.map((person) => ({ id: person.id, name: person.name, what: describePerson(person, roles) })),
    ...elsewhere.map(({ id, name, where }) => ({ id, name, what: where })),
  ];
  return (
    <div role="dialog" aria-label={words.person.switch} class="person-choices">
      <p class="label">{words.person.choose}</p>
      <p class="muted small">{words.person.explain}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="menu-item"
              aria-current={row.id === me?.id ? 'true' : undefined}
              data-first={row.id === me?.id ? '' : undefined}
              onClick={() => {
                onDone();
                void switchPerson(row.id, needs);
              }}
            >
              <Avatar name={row.name} bot={false} size={28} />
              <span class="grow">
                {row.name} <span class="muted">{row.what}</span>
              </span>
              {row.id === me?.id && <Icon name="check" size={16} />}
            </button>
          </li>
        ))}
      </ul>
      {me && <Settings me={me} />}
    </div>
  );
}

/** Languages that Discord's own settings offer. Source: Discord's reference, "Locales". */
const locales = [
  ...[
    'en-US',
    'en-GB',
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'es-ES',
    'es-419',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
  ],
  ...['it', 'ja', 'ko', 'lt', 'nl', 'no', 'pl', 'pt-BR', 'ro', 'ru', 'sv-SE', 'th', 'tr', 'uk', 'vi', 'zh-CN', 'zh-TW'],
];

function Settings({ me }: { me: Person }) {
  const needs = useNeeds();
  const locale = usePage(readLocale);
  return (
    <div class="person-settings">
      <label>
        <span class="label">{words.person.language}</span>
        <select value={locale} onChange={(event) => void changeLocale(event.currentTarget.value, needs)}>
          {(locales.includes(locale) ? locales : [locale, ...locales]).map((one) => (
            <option key={one} value={one}>
              {nameLocale(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{words.person.dms}</span>
        <select
          value={me.dms ?? 'open'}
          onChange={(event) => void changeDms(event.currentTarget.value === 'closed' ? 'closed' : 'open', needs)}
        >
          <option value="open">{words.person.dmsOpen}</option>
          <option value="closed">{words.person.dmsClosed}</option>
        </select>
      </label>
    </div>
  );
}

function nameLocale(locale: string): string {
  const own = new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
  return own === undefined ? locale : `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
}

function findName(
  guilds: readonly { members: Record<string, string> }[] | undefined,
  id: string | null,
): string | undefined {
  return guilds?.flatMap((guild) => Object.entries(guild.members)).find(([, one]) => one === id)?.[0];
}
