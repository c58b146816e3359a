import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { Floating } from './floating.tsx';
import { Icon } from './icons.tsx';

/** Something to choose in a picker. */
export interface Choice {
  value: string;
  label: string;
  description?: string | null;
  /** An emoji or a sign in front of it. */
  mark?: string | null;
}

/**
 * A select menu: a button with what is chosen, and a list in front of the page. With one to choose, choosing closes it; with several, they are taken
 * when the list is closed.
 */
export function Picker(props: {
  label: string;
  labelledBy?: string;
  describedBy?: string;
  placeholder: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  least: number;
  most: number;
  disabled?: boolean;
  busy?: boolean;
  invalid?: boolean;
  onChoose: (values: string[]) => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const anchor = useMemo(() => (button.current && open ? { element: button.current } : null), [open]);
  const chosen = props.chosen.flatMap((value) => props.choices.find((choice) => choice.value === value) ?? []);
  const valueId = useId();
  return (
    <>
      <button
        ref={button}
        type="button"
        class="picker"
        aria-haspopup="listbox"
        aria-expanded={open}
        {...(props.labelledBy === undefined
          ? { 'aria-label': [props.label, ...chosen.map((choice) => choice.label)].join(', ') }
          : { 'aria-labelledby': `${props.labelledBy} ${valueId}` })}
        {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
        aria-invalid={props.invalid === true}
        disabled={props.disabled === true || props.busy === true}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span class={chosen.length > 0 ? 'picker-value' : 'picker-value muted'} id={valueId}>
          {chosen.length > 0
            ? chosen.map((choice) => (
                <span class={props.most > 1 ? 'picker-chip' : ''} key={choice.value}>
                  {choice.mark} {choice.label}
                </span>
              ))
            : props.placeholder}
        </span>
        {props.busy === true ? <span class="dots" aria-hidden="true" /> : <Icon name="down" size={16} />}
      </button>
      {anchor && (
        <Floating anchor={anchor} onClose={() => setOpen(false)} matchWidth class="picker-box">
          <PickerList
            {...props}
            onDone={(values) => {
              setOpen(false);
              if (values) props.onChoose(values);
            }}
          />
        </Floating>
      )}
    </>
  );
}

function PickerList(props: {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  least: number;
  most: number;
  onDone: (values: string[] | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState<readonly string[]>(props.chosen);
  const fitting = useMemo(() => filterChoices(props.choices, typed), [props.choices, typed]);
  const first = fitting.findIndex((choice) => choice.value === props.chosen[0]);
  const [at, setAt] = useState(Math.max(first, 0));
  const several = props.most > 1;
  const searchable = props.choices.length > 8;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);

  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    if (!several) {
      props.onDone(marked.includes(choice.value) && props.least === 0 ? [] : [choice.value]);
    } else if (marked.includes(choice.value)) {
      setMarked(marked.filter((value) => value !== choice.value));
    } else if (marked.length < props.most) {
      setMarked([...marked, choice.value]);
    }
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, fitting.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Home' && !searchable) setAt(0);
    else if (event.key === 'End' && !searchable) setAt(fitting.length - 1);
    else if (event.key === 'Enter' || (event.key === ' ' && !searchable)) choose(fitting[at]);
    else if (event.key === 'Tab' && !several) {
      props.onDone(null);
      return;
    } else return;
    event.preventDefault();
  };
  const active = fitting[at] ? { 'aria-activedescendant': `${id}-${at}` } : {};
  return (
    <div class="picker-list">
      {searchable && (
        <input
          data-first
          class="picker-search"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-label={`${words.select.search}: ${props.label}`}
          placeholder={words.select.search}
          value={typed}
          {...active}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={key}
        />
      )}
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        aria-multiselectable={several}
        {...(searchable ? {} : { 'data-first': true, tabIndex: 0, onKeyDown: key, ...active })}
      >
        {fitting.map((choice, index) => (
          <li
            key={choice.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={marked.includes(choice.value)}
            class={index === at ? 'choice active' : 'choice'}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(choice)}
          >
            {choice.mark && (
              <span class="choice-mark" aria-hidden="true">
                {choice.mark}
              </span>
            )}
            <span class="grow">
              <span class="choice-label">{choice.label}</span>
              {choice.description && <span class="choice-description">{choice.description}</span>}
            </span>
            {marked.includes(choice.value) && <Icon name="check" size={18} />}
          </li>
        ))}
        {fitting.length === 0 && <li class="choice-none">{words.select.nothing}</li>}
      </ul>
      {several && (
        <div class="picker-foot">
          <span class="muted">{words.select.range(props.least, props.most)}</span>
          <button
            type="button"
            class="button primary small"
            disabled={marked.length < props.least}
            onClick={() => props.onDone([...marked])}
          >
            {words.select.done}
          </button>
        </div>
      )}
    </div>
  );
}

/** The choices that hold what was typed, those that begin with it first. */
export function filterChoices(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...choices];
  const fits = choices.filter((choice) => choice.label.toLowerCase().includes(wanted));
  return fits.sort((one, other) => rank(one, wanted) - rank(other, wanted));
}

function rank(choice: Choice, wanted: string): number {
  return choice.label.toLowerCase().startsWith(wanted) ? 0 : 1;
}
