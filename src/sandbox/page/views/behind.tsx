import { useEffect, useState } from 'preact/hooks';
import type { Fault, RequestEntry, SandboxState } from '../shapes.ts';
import { attempt, loadClock, loadSandbox, loadView } from '../state/load.ts';
import { readLocale, type Needs } from '../state/page-state.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { useNeeds, useNow, usePage } from './page-context.tsx';

const say = words.behind;

/** How often the panel asks again while it is open, in milliseconds. */
const askEvery = 1500;

/** Behind the scenes: the clock, faults, what the bot asked of Discord, and its connection. */
export function Behind() {
  const needs = useNeeds();
  useEffect(() => {
    document.getElementById('behind')?.focus();
  }, []);
  return (
    <aside class="behind" id="behind" aria-label={say.label} tabIndex={-1}>
      <header class="behind-head">
        <h2>{say.label}</h2>
        <button
          type="button"
          class="tool"
          aria-label={words.close}
          title={words.close}
          onClick={() => needs.store.change({ behindShown: false })}
        >
          <Icon name="close" />
        </button>
      </header>
      <ClockPanel />
      <FaultPanel />
      <ConnectionPanel />
      <RequestPanel />
    </aside>
  );
}

function ClockPanel() {
  const needs = useNeeds();
  const clock = usePage((state) => state.clock);
  const locale = usePage(readLocale);
  const now = useNow(1000);
  const [moving, setMoving] = useState(false);
  const move = (change: Parameters<Needs['control']['setClock']>[0]): void => {
    setMoving(true);
    void attempt(async () => {
      await needs.control.setClock(change);
      await Promise.all([loadClock(needs), loadView(needs)]);
    }, needs).finally(() => setMoving(false));
  };
  return (
    <section aria-labelledby="behind-clock">
      <h3 id="behind-clock">{say.clock}</h3>
      <p class="clock">
        <time dateTime={new Date(now).toISOString()}>
          {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(now)}
        </time>
        <span class={clock?.realtime === false ? 'state stopped' : 'state'}>
          {clock?.realtime === false ? say.stands : say.runs}
        </span>
      </p>
      <div class="buttons">
        {Object.entries(say.steps).map(([step, label]) => (
          <button
            key={step}
            type="button"
            class="button secondary small"
            disabled={moving}
            onClick={() => move({ advance: step })}
          >
            + {label}
          </button>
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button secondary small"
          disabled={moving || clock?.realtime === false}
          onClick={() => move({ set: new Date(now).toISOString() })}
        >
          {say.stop}
        </button>
        <button
          type="button"
          class="button secondary small"
          disabled={moving || clock?.realtime !== false}
          onClick={() => move({ realtime: true })}
        >
          {say.realtime}
        </button>
        <span role="status" class="muted small">
          {moving ? say.moving : ''}
        </span>
      </div>
    </section>
  );
}

/** What can be set for each kind of fault. */
const settings = {
  drop: [],
  zombie: [],
  invalidate: ['resumable'],
  outage: ['ms'],
  status: ['status', 'retryAfter', 'route'],
  'lost-answer': ['route'],
  slow: ['ms', 'route'],
  duplicate: [],
  reorder: [],
} as const satisfies Record<keyof typeof say.kinds, readonly string[]>;

type Kind = keyof typeof settings;

function FaultPanel() {
  const needs = useNeeds();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const read = async (): Promise<void> => setFaults(await needs.control.faults());
  useEvery(askEvery, () => attempt(read, needs));
  const change = (work: () => Promise<void>): void => {
    void attempt(async () => {
      await work();
      await read();
    }, needs);
  };
  return (
    <section aria-labelledby="behind-faults">
      <h3 id="behind-faults">{say.faults}</h3>
      <p class="muted small">{say.faultsExplain}</p>
      <FaultForm onAdd={(fault) => change(() => needs.control.addFault(fault))} />
      {faults.length === 0 ? (
        <p class="muted small">{say.noFaults}</p>
      ) : (
        <>
          <ul class="fault-list">
            {faults.map((fault, index) => (
              <li key={index}>
                <span class="grow">
                  {isKind(fault.kind) ? say.kinds[fault.kind] : fault.kind} <code>{writeSettings(fault)}</code>
                </span>
                <span class="muted">{say.fired(fault.fired ?? 0)}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button secondary small"
            onClick={() => change(() => needs.control.clearFaults())}
          >
            {say.clear}
          </button>
        </>
      )}
    </section>
  );
}

function FaultForm({ onAdd }: { onAdd: (fault: Fault) => void }) {
  const [kind, setKind] = useState<Kind>('drop');
  const has = (setting: string): boolean => settings[kind].some((one) => one === setting);
  return (
    <form
      class="fault-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(readFault(kind, new FormData(event.currentTarget)));
      }}
    >
      <label class="wide">
        <span class="label">{say.kind}</span>
        <select value={kind} onChange={(event) => setKind(readKind(event.currentTarget.value))}>
          {Object.entries(say.kinds).map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {has('ms') && (
        <label>
          <span class="label">{say.ms}</span>
          <input name="ms" type="number" min="1" max="600000" value="2000" required />
        </label>
      )}
      {has('status') && (
        <label>
          <span class="label">{say.status}</span>
          <select name="status">
            <option>429</option>
            <option>500</option>
            <option>502</option>
            <option>503</option>
          </select>
        </label>
      )}
      {has('retryAfter') && (
        <label>
          <span class="label">{say.retryAfter}</span>
          <input name="retryAfter" type="number" min="0" step="any" placeholder="1" />
        </label>
      )}
      {has('resumable') && (
        <label class="check">
          <input name="resumable" type="checkbox" /> {say.resumable}
        </label>
      )}
      <label>
        <span class="label">{say.times}</span>
        <input name="times" type="number" min="1" value="1" required />
      </label>
      {has('route') && (
        <label class="wide">
          <span class="label">{say.route}</span>
          <input name="route" placeholder={say.routeHint} autocomplete="off" spellcheck={false} />
        </label>
      )}
      <button type="submit" class="button primary small">
        {say.add}
      </button>
    </form>
  );
}

function readFault(kind: Kind, data: FormData): Fault {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const numbers = ['ms', 'status', 'retryAfter', 'times'].flatMap((name) =>
    text(name) === '' ? [] : [[name, Number(text(name))] as const],
  );
  return {
    kind,
    ...Object.fromEntries(numbers),
    ...(kind === 'invalidate' ? { resumable: data.has('resumable') } : {}),
    ...(text('route') === '' ? {} : { route: text('route') }),
  };
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(settings, kind);
}

function readKind(kind: string): Kind {
  return isKind(kind) ? kind : 'drop';
}

function writeSettings(fault: Fault): string {
  return Object.entries(fault)
    .filter(([name, value]) => value !== null && value !== undefined && !['kind', 'fired', 'id'].includes(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}

function ConnectionPanel() {
  const needs = useNeeds();
  const sandbox = usePage((state) => state.sandbox);
  useEvery(askEvery, () => attempt(() => loadSandbox(needs), needs));
  if (!sandbox) return null;
  const rows: [string, unknown][] = [
    [say.bot, sandbox.bot.ready ? say.botReady : say.botAway],
    [say.open, describeSessions(sandbox.sessions)],
    [say.identifies, sandbox.identifies],
    [say.pending, sandbox.pending],
  ];
  return (
    <section aria-labelledby="behind-sessions">
      <h3 id="behind-sessions">{say.sessions}</h3>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{writeFact(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function describeSessions(sessions: SandboxState['sessions']): string {
  const connected = sessions.filter((session) => session.connected).length;
  return say.connected(connected, sessions.length);
}

function writeFact(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '0' : value.map(writeFact).join('; ');
  if (value === null || value === undefined) return '–';
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${writeFact(inner)}`)
      .join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Most requests the panel keeps: enough to look back, few enough to draw. */
const mostRequests = 200;

function RequestPanel() {
  const needs = useNeeds();
  const validation = usePage((state) => state.sandbox?.validation);
  const [entries, setEntries] = useState<readonly RequestEntry[]>([]);
  const [onlyViolations, setOnlyViolations] = useState(false);
  useEvery(askEvery, () =>
    attempt(async () => {
      const fresh = await needs.control.requests(entries.at(-1)?.seq ?? 0);
      if (fresh.length > 0) setEntries([...entries, ...fresh].slice(-mostRequests));
    }, needs),
  );
  const violations = entries.reduce((sum, entry) => sum + entry.violations.length, 0);
  const shown = entries.filter((entry) => !onlyViolations || entry.violations.length > 0).toReversed();
  return (
    <section aria-labelledby="behind-requests">
      <h3 id="behind-requests">{say.requests}</h3>
      <p class="muted small">
        {say.requestsExplain} {validation && say.validation(validation)}
      </p>
      <p class="request-summary">
        <span class={violations > 0 ? 'violations' : 'no-violations'} role="status">
          {say.violations(violations)}
        </span>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyViolations}
            onChange={(event) => setOnlyViolations(event.currentTarget.checked)}
          />{' '}
          {say.onlyViolations}
        </label>
      </p>
      {shown.length === 0 ? (
        <p class="muted small">{say.noRequests}</p>
      ) : (
        <ol class="requests">
          {shown.map((entry) => (
            <RequestRow key={entry.seq} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function RequestRow({ entry }: { entry: RequestEntry }) {
  const [open, setOpen] = useState(false);
  const wrong = entry.violations.length > 0;
  return (
    <li class={wrong ? 'wrong' : ''}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="method">{entry.method}</span>
          <span class="path">
            <bdi>{entry.path}</bdi>
          </span>
          <span class={entry.status >= 400 ? 'status bad' : 'status'}>{entry.status}</span>
          <span class="muted">{say.ms_(entry.ms)}</span>
        </summary>
        {open && (
          <>
            {entry.reason !== undefined && (
              <p class="small">
                {say.reason}: {entry.reason}
              </p>
            )}
            <pre tabIndex={0}>{JSON.stringify(entry.body, null, 2)}</pre>
          </>
        )}
      </details>
      {wrong && (
        <ul class="violation-list">
          {entry.violations.map((violation, index) => (
            <li key={index}>
              <Icon name="warning" size={14} /> {typeof violation === 'string' ? violation : JSON.stringify(violation)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Does something now and again and again while the panel is open, never twice at once. */
function useEvery(ms: number, work: () => Promise<void>): void {
  const [round, setRound] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    void work().finally(() => {
      if (!gone) timer = setTimeout(() => setRound(round + 1), ms);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // One round follows the other; `work` of the newest drawing is used each time.
  }, [round]);
}
