import { useEffect, useState } from 'preact/hooks';
import { stayLive } from './state/live.ts';
import { findMe, type PageState } from './state/page-state.ts';
import { followAddress, nameChannel, startPage } from './state/walk.ts';
import { Behind } from './views/behind.tsx';
import { Composer } from './views/composer/composer.tsx';
import { Conversation } from './views/conversation.tsx';
import { FormDialog } from './views/form-dialog.tsx';
import { Icon } from './views/icons.tsx';
import { Members } from './views/members.tsx';
import { useNeeds, usePage } from './views/page-context.tsx';
import { Sidebar } from './views/sidebar.tsx';
import { TopBar } from './views/top-bar.tsx';
import { useMedia } from './views/use-media.ts';
import { Welcome } from './views/welcome.tsx';
import { words } from './words.ts';

/** The whole page. */
export function App() {
  const needs = useNeeds();
  const started = usePage((state) => state.started);
  const away = usePage((state) => state.away);
  const empty = usePage((state) => state.sandbox?.guilds.length === 0);
  const drawer = usePage((state) => state.drawer);
  // Where there is no room for them beside the messages, they wait in a drawer.
  const wide = useMedia('(min-width: 70rem)');
  const membersShown = usePage((state) => (state.membersShown || !wide) && state.guildId !== null);
  const behindShown = usePage((state) => state.behindShown);
  const form = usePage((state) => state.form);
  const known = usePage((state) => findMe(state) !== null);
  const [welcome, setWelcome] = useState(() => localStorage.getItem('welcomed') === null);
  useStart();
  useTheme();
  useTitle();
  useDrawer();
  const closeWelcome = (): void => {
    localStorage.setItem('welcomed', 'yes');
    setWelcome(false);
  };
  return (
    <div class={['app', membersShown ? 'with-members' : '', behindShown ? 'with-behind' : ''].join(' ')}>
      <nav class="skip" aria-label={words.skipToMessages}>
        <a href="#messages" onClick={(event) => skipTo(event, 'messages')}>
          {words.skipToMessages}
        </a>
        <a href="#composer" onClick={(event) => skipTo(event, 'composer')}>
          {words.skipToComposer}
        </a>
      </nav>
      <Sidebar />
      <div class="middle">
        <TopBar onWelcome={() => setWelcome(true)} />
        {away && (
          <p class="banner" role="status">
            <Icon name="warning" size={18} /> {words.away}
          </p>
        )}
        <Notice />
        <div class="below">
          <main class="main">
            {!started && (
              <p class="quiet" role="status">
                {words.starting}
              </p>
            )}
            {started && empty && (
              <div class="quiet">
                <p class="heading">{words.nobody}</p>
                <p>{words.nobodyHow}</p>
              </div>
            )}
            {started && !empty && (
              <>
                <Conversation />
                <Composer />
              </>
            )}
          </main>
          {membersShown && <Members />}
        </div>
      </div>
      {behindShown && <Behind />}
      {drawer !== 'none' && (
        <div class="shade" aria-hidden="true" onClick={() => needs.store.change({ drawer: 'none' })} />
      )}
      {form && <FormDialog key={form.interactionId} form={form} />}
      {welcome && known && !form && <Welcome onClose={closeWelcome} />}
      <Announcer />
    </div>
  );
}

function Notice() {
  const { store } = useNeeds();
  const notice = usePage((state) => state.notice);
  return (
    <div aria-live="polite">
      {notice !== null && (
        <p class="banner notice">
          <span class="grow">{notice}</span>
          <button type="button" class="tool" aria-label={words.dismiss} onClick={() => store.change({ notice: null })}>
            <Icon name="close" size={16} />
          </button>
        </p>
      )}
    </div>
  );
}

/** Speaks new messages to screen readers. */
function Announcer() {
  const announcement = usePage((state) => state.announcement);
  return (
    <div class="unseen" aria-live="polite" data-announcer>
      {announcement}
    </div>
  );
}

function useStart(): void {
  const needs = useNeeds();
  const meId = usePage((state) => state.meId);
  useEffect(() => {
    // Until there is somebody to be: the sandbox may still be starting, or hold no server yet.
    if (meId !== null) return;
    void startPage(needs);
    const again = setInterval(() => void startPage(needs), 2000);
    return () => clearInterval(again);
  }, [needs, meId]);
  useEffect(() => {
    const walk = (): void => followAddress(needs);
    addEventListener('popstate', walk);
    return () => removeEventListener('popstate', walk);
  }, [needs]);
  useEffect(() => (meId === null ? undefined : stayLive(meId, needs)), [meId, needs]);
}

function useTheme(): void {
  const { store } = useNeeds();
  const theme = usePage((state) => state.theme);
  useEffect(() => {
    const kept = localStorage.getItem('theme');
    if (isTheme(kept)) store.change({ theme: kept });
  }, [store]);
  useEffect(() => {
    if (theme === 'system') {
      document.documentElement.removeAttribute('data-theme');
      return;
    }
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(
    () =>
      store.listen(() => {
        localStorage.setItem('theme', store.read().theme);
      }),
    [store],
  );
}

function isTheme(kept: string | null): kept is PageState['theme'] {
  return kept === 'system' || kept === 'light' || kept === 'dark';
}

function useTitle(): void {
  const title = usePage((state) => words.title(nameChannel(state), findMe(state)?.name ?? ''));
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Escape closes a drawer. */
function useDrawer(): void {
  const { store } = useNeeds();
  const drawer = usePage((state) => state.drawer);
  useEffect(() => {
    if (drawer === 'none') return;
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') store.change({ drawer: 'none' });
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [drawer, store]);
}

function skipTo(event: Event, id: string): void {
  // The address holds where one is; a jump within the page must not change it.
  event.preventDefault();
  document.getElementById(id)?.focus();
}
