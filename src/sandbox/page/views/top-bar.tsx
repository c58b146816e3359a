import type { PageState } from '../state/page-state.ts';
import { nameChannel } from '../state/walk.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { PersonSwitch } from './person-switch.tsx';
import { chooseIcon } from './sidebar.tsx';
import { useMedia } from './use-media.ts';

/** Where one is, who one is, and the page's own switches. */
export function TopBar({ onWelcome }: { onWelcome: () => void }) {
  const { store } = useNeeds();
  const channel = usePage(nameChannel);
  const type = usePage((state) => state.channels.find((one) => one.id === state.channelId)?.type);
  const drawer = usePage((state) => state.drawer);
  const membersShown = usePage((state) => state.membersShown);
  const behindShown = usePage((state) => state.behindShown);
  const wide = useMedia('(min-width: 70rem)');
  const peopleShown = wide ? membersShown : drawer === 'members';
  return (
    <header class="top-bar">
      <button
        type="button"
        class="tool only-narrow"
        aria-label={words.channels.open}
        aria-expanded={drawer === 'channels'}
        aria-controls="sidebar"
        onClick={() => store.change({ drawer: drawer === 'channels' ? 'none' : 'channels' })}
      >
        <Icon name="menu" />
      </button>
      <p class="where">
        {channel !== '' && <Icon name={chooseIcon(type ?? 1)} size={20} />} <span class="ellipsis">{channel}</span>
      </p>
      <div class="top-tools">
        <PersonSwitch />
        <button
          type="button"
          class="tool"
          aria-label={peopleShown ? words.members.hide : words.members.show}
          title={peopleShown ? words.members.hide : words.members.show}
          aria-expanded={peopleShown}
          aria-controls="members"
          onClick={() =>
            store.change(wide ? { membersShown: !membersShown } : { drawer: peopleShown ? 'none' : 'members' })
          }
        >
          <Icon name="people" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={words.behind.show}
          title={words.behind.show}
          aria-expanded={behindShown}
          onClick={() => store.change({ behindShown: !behindShown })}
        >
          <Icon name="gears" />
        </button>
        <ThemeSwitch />
        <button
          type="button"
          class="tool only-wide"
          aria-label={words.first.again}
          title={words.first.again}
          onClick={onWelcome}
        >
          <span aria-hidden="true" class="question">
            ?
          </span>
        </button>
      </div>
    </header>
  );
}

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<
  PageState['theme'],
  PageState['theme']
>;

function ThemeSwitch() {
  const { store } = useNeeds();
  const theme = usePage((state) => state.theme);
  const label = words.theme.next(words.theme[theme]);
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      onClick={() => store.change({ theme: nextTheme[theme] })}
    >
      <Icon name={theme === 'system' ? 'auto' : theme === 'light' ? 'sun' : 'moon'} />
    </button>
  );
}
