import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandEntry } from '../../commands/command-entries.ts';
import { mustPick, type OptionValue } from '../../commands/option-values.ts';
import type { GivenValue } from '../../control.ts';
import type { CommandOption } from '../../shapes.ts';
import { readLocale } from '../../state/page-state.ts';
import { words } from '../../words.ts';
import { listChannels, listPeople, listRoles } from '../list-choices.ts';
import { localise } from '../localise.ts';
import { useNeeds, usePage } from '../page-context.tsx';
import { filterChoices } from '../picker.tsx';
import { moveInList, Suggestions } from './suggestions.tsx';

/** What may be picked, what to say when that is nothing, and whether it answers what is typed now. */
interface Offers {
  offers: readonly Offer[];
  none: string;
  fresh: boolean;
}

interface Offer {
  label: string;
  value: string | number | boolean;
}

/** One option of a command: a line to type into, with a list of what may be picked. */
export function OptionField(props: {
  option: CommandOption;
  entry: CommandEntry;
  value: OptionValue;
  given: Record<string, GivenValue>;
  invalid: string | null;
  onChange: (value: OptionValue) => void;
  onEmptyBackspace: () => void;
  onPicked: () => void;
}) {
  const { option, value } = props;
  const locale = usePage(readLocale);
  const [focused, setFocused] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const [closed, setClosed] = useState(false);
  const id = useId();
  const name = localise(option.name, option.name_localizations, locale);
  const description = localise(option.description, option.description_localizations, locale);
  const { offers, none, fresh } = useOffers(props, focused);
  const open = focused && !closed;
  // What must be picked has its first offer marked at once; a free text is sent as typed unless somebody goes into the list.
  const index = at ?? (mustPick(option) || option.autocomplete === true ? 0 : null);
  const marked = index === null ? undefined : offers[Math.min(index, offers.length - 1)];

  const pick = (offer: Offer): void => {
    props.onChange({ text: offer.label, picked: offer.value });
    setClosed(true);
    props.onPicked();
  };
  // Whoever types fast and presses Enter means what the bot will suggest for it, not what it suggested before.
  const pickWhenHeard = useRef(false);
  useEffect(() => {
    if (!fresh || !pickWhenHeard.current) return;
    pickWhenHeard.current = false;
    if (offers[0]) pick(offers[0]);
  }, [fresh, offers]);
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && !fresh && value.text !== '') {
      event.preventDefault();
      pickWhenHeard.current = true;
      return;
    }
    pickWhenHeard.current = false;
    const to = open ? moveInList(event.key, index ?? -1, offers.length) : null;
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      setClosed(false);
    } else if (
      open &&
      marked &&
      value.picked === null &&
      (event.key === 'Enter' || event.key === 'Tab') &&
      wants(event, value)
    ) {
      event.preventDefault();
      pick(marked);
    } else if (event.key === 'Escape' && open && offers.length > 0) {
      event.preventDefault();
      setClosed(true);
    } else if (event.key === 'Backspace' && value.text === '') {
      event.preventDefault();
      props.onEmptyBackspace();
    }
  };
  /** Enter takes the marked offer; Tab and an empty field move on unless something was typed or chosen with the arrows. */
  const wants = (event: KeyboardEvent, now: OptionValue): boolean =>
    !event.shiftKey && (now.text !== '' || at !== null || (event.key === 'Enter' && mustPick(option)));
  const listId = `${id}-list`;
  const hasList = open && (offers.length > 0 || none !== '');
  return (
    <span class={props.invalid === null ? 'option' : 'option invalid'}>
      {open && (
        <Suggestions
          id={listId}
          label={words.command.suggestions(name)}
          heading={
            <>
              <strong>{name}</strong> {description}{' '}
              <span class="muted">({option.required === true ? words.command.required : words.command.optional})</span>
            </>
          }
          items={offers}
          at={index === null ? -1 : Math.min(index, offers.length - 1)}
          none={none}
          keyOf={(offer) => String(offer.value)}
          draw={(offer) => <span class="choice-label">{offer.label}</span>}
          onHover={setAt}
          onPick={pick}
        />
      )}
      <label class="option-name" for={id}>
        {name}
      </label>
      <input
        id={id}
        name={`option-${option.name}`}
        value={value.text}
        size={Math.max(8, Math.min(value.text.length + 2, 42))}
        autocomplete="off"
        spellcheck={false}
        inputMode={option.type === 4 ? 'numeric' : option.type === 10 ? 'decimal' : 'text'}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={listId}
        aria-required={option.required === true}
        aria-invalid={props.invalid !== null}
        aria-description={description}
        {...(props.invalid === null ? {} : { 'aria-describedby': props.invalid })}
        {...(open && marked && index !== null ? { 'aria-activedescendant': `${listId}-${index}` } : {})}
        onFocus={() => {
          setFocused(true);
          setClosed(false);
        }}
        onBlur={() => setFocused(false)}
        onInput={(event) => {
          setClosed(false);
          setAt(null);
          props.onChange({ text: event.currentTarget.value, picked: null });
        }}
        onKeyDown={key}
      />
    </span>
  );
}

/** What an option offers for what is typed. */
function useOffers(props: Parameters<typeof OptionField>[0], focused: boolean): Offers {
  const { option, value } = props;
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const channels = usePage((state) => state.channels);
  const locale = usePage(readLocale);
  const own = useMemo(() => {
    const known = { people, roles, channels, guildId: null };
    return listOwn(option, known, locale);
  }, [option, people, roles, channels, locale]);
  const asked = useAutocomplete(props, focused && option.autocomplete === true);
  if (option.autocomplete === true) return asked;
  const fitting = own === null ? [] : filterOffers(own, value);
  return {
    fresh: true,
    offers: fitting,
    none: own !== null && fitting.length === 0 ? words.command.nothingToPick : '',
  };
}

function filterOffers(own: readonly Offer[], value: OptionValue): Offer[] {
  if (value.picked !== null) return [...own];
  const choices = own.map((offer, index) => ({ value: String(index), label: offer.label }));
  return filterChoices(choices, value.text.replace(/^[@#]/, '')).flatMap((choice) => own[Number(choice.value)] ?? []);
}

/** The list an option brings by itself; null when it has none. */
function listOwn(option: CommandOption, known: Parameters<typeof listPeople>[0], locale: string): Offer[] | null {
  if (option.choices && option.choices.length > 0)
    return option.choices.map((choice) => ({
      label: localise(choice.name, choice.name_localizations, locale),
      value: choice.value,
    }));
  switch (option.type) {
    case 5:
      return [
        { label: words.command.yes, value: true },
        { label: words.command.no, value: false },
      ];
    case 6:
      return listPeople(known).map(toOffer);
    case 7:
      return listChannels(known, option.channel_types).map(toOffer);
    case 8:
      return listRoles(known).map(toOffer);
    case 9:
      return [...listPeople(known), ...listRoles(known)].map(toOffer);
    default:
      return null;
  }
}

function toOffer(choice: { value: string; label: string; mark?: string | null }): Offer {
  return { label: `${choice.mark ?? ''}${choice.label}`, value: choice.value };
}

/** How long somebody must pause in typing before the bot is asked, in milliseconds. */
const pause = 200;

/** Asks the bot for suggestions once typing pauses. Late answers to earlier questions are dropped. */
function useAutocomplete({ option, entry, value, given }: Parameters<typeof OptionField>[0], wanted: boolean): Offers {
  const { control, store } = useNeeds();
  const [answer, setAnswer] = useState<{ to: string | null; offers: readonly Offer[]; none: string }>({
    to: null,
    offers: [],
    none: words.command.searching,
  });
  const givenNow = useRef(given);
  givenNow.current = given;
  const typed = value.picked === null ? value.text : null;
  useEffect(() => {
    if (!wanted || typed === null) return;
    let dropped = false;
    const { meId: userId, channelId } = store.read();
    const timer = setTimeout(() => {
      if (userId === null || channelId === null) return;
      const use = { userId, channelId, command: entry.name, options: givenNow.current };
      void control
        .suggest({ ...use, locale: readLocale(store.read()), focused: option.name, value: typed })
        .then(
          ({ choices }) => ({
            to: typed,
            offers: choices.map((choice) => ({ label: choice.name, value: choice.value })),
            none: words.command.nothing,
          }),
          () => ({ to: typed, offers: [], none: words.command.suggestionsFailed }),
        )
        .then((heard) => {
          if (!dropped) setAnswer(heard);
        });
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [wanted, typed, entry, option, control, store]);
  return { offers: answer.offers, none: answer.none, fresh: typed === null || answer.to === typed };
}
