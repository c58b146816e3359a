import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** The list above the composer: the focus stays where somebody types, and arrows move through it. */
export function Suggestions<Item>(props: {
  id: string;
  label: string;
  heading?: ComponentChildren;
  items: readonly Item[];
  at: number;
  none: string;
  keyOf: (item: Item) => string;
  draw: (item: Item) => ComponentChildren;
  onHover: (index: number) => void;
  onPick: (item: Item) => void;
}) {
  const { id, at, items } = props;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div class="suggestions">
      {props.heading && <div class="suggestions-heading">{props.heading}</div>}
      {items.length === 0 && props.none !== '' && (
        <p class="suggestions-none" role="status">
          {props.none}
        </p>
      )}
      <ul id={id} role="listbox" aria-label={props.label} hidden={items.length === 0}>
        {items.map((item, index) => (
          <li
            key={props.keyOf(item)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            class={index === at ? 'choice active' : 'choice'}
            onPointerMove={() => props.onHover(index)}
            onMouseDown={(event) => {
              // Keeps the focus in the field that is being filled in.
              event.preventDefault();
            }}
            onClick={() => props.onPick(item)}
          >
            {props.draw(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the arrows lead in a list of this length; null for other keys. */
export function moveInList(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  return null;
}
