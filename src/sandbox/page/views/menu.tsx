import { useRef } from 'preact/hooks';
import { Floating, type Anchor } from './floating.tsx';
import { Icon, type IconName } from './icons.tsx';

/** One line of a menu: something to do, or a heading. */
export type MenuItem =
  | { kind: 'action'; label: string; icon?: IconName; danger?: boolean; run: () => void }
  | { kind: 'heading'; label: string }
  | { kind: 'note'; label: string };

/** A menu in front of the page: arrows move, Home and End jump, letters find, Enter chooses, Escape leaves. */
export function Menu(props: { anchor: Anchor; label: string; items: readonly MenuItem[]; onClose: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <Floating anchor={props.anchor} onClose={props.onClose} class="menu-box" align="end">
      <div
        ref={list}
        role="menu"
        aria-label={props.label}
        class="menu"
        onKeyDown={(event) => moveBy(event, list.current, props.onClose)}
      >
        {props.items.map((item) =>
          item.kind === 'action' ? (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-first={item === props.items.find((one) => one.kind === 'action') ? '' : undefined}
              class={item.danger ? 'menu-item danger' : 'menu-item'}
              onMouseEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                props.onClose();
                item.run();
              }}
            >
              <span class="grow">{item.label}</span>
              {item.icon && <Icon name={item.icon} size={16} />}
            </button>
          ) : (
            <div key={item.label} class={item.kind === 'heading' ? 'menu-heading' : 'menu-note'} role="presentation">
              {item.label}
            </div>
          ),
        )}
      </div>
    </Floating>
  );
}

function listActions(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role=menuitem]')] : [];
}

function moveBy(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  const actions = listActions(list);
  const at = actions.findIndex((action) => action === document.activeElement);
  const to = chooseNext(event.key, at, actions);
  if (event.key === 'Tab') {
    event.preventDefault();
    close();
  } else if (to !== null) {
    event.preventDefault();
    actions[to]?.focus();
  }
}

function chooseNext(key: string, at: number, actions: readonly HTMLElement[]): number | null {
  const count = actions.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const order = actions.map((_, index) => (at + 1 + index) % count);
  return order.find((index) => actions[index]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase())) ?? null;
}
