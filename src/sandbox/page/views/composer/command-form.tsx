import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CommandEntry } from '../../commands/command-entries.ts';
import { readOption, type OptionValue } from '../../commands/option-values.ts';
import type { GivenValue } from '../../control.ts';
import type { CommandOption } from '../../shapes.ts';
import { runCommand } from '../../state/act.ts';
import { readLocale } from '../../state/page-state.ts';
import { words } from '../../words.ts';
import { Icon } from '../icons.tsx';
import { localise } from '../localise.ts';
import { useNeeds, usePage } from '../page-context.tsx';
import { FileField } from './file-field.tsx';
import { OptionField } from './option-field.tsx';

/** Options that take a file. Source: Discord's reference, "Application Command Option Type". */
const fileType = 11;

/** A picked slash command with its options. Required ones stand from the start, the others can be added. */
export function CommandForm({ entry, onLeave }: { entry: CommandEntry; onLeave: () => void }) {
  const needs = useNeeds();
  const locale = usePage(readLocale);
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, OptionValue>>>({});
  const [added, setAdded] = useState<readonly string[]>(() => listFirst(entry));
  const [problem, setProblem] = useState<{ option: string; text: string } | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(added[0] ?? null);
  const shown = entry.options.filter((option) => added.includes(option.name));
  const hidden = entry.options.filter((option) => !added.includes(option.name));
  const problemId = useId();

  // At once, so that whoever types on meanwhile types into it.
  useLayoutEffect(() => {
    const field = focusOn === null ? null : form.current?.querySelector<HTMLElement>(`[name="option-${focusOn}"]`);
    (field ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  }, [focusOn]);

  const submit = (): void => {
    const options: Record<string, GivenValue> = {};
    for (const option of entry.options) {
      const read = readOption(option, values[option.name], locale);
      if ('problem' in read) {
        setProblem({ option: option.name, text: read.problem });
        setAdded([...new Set([...added, option.name])]);
        form.current?.querySelector<HTMLElement>(`[name="option-${option.name}"]`)?.focus();
        return;
      }
      if (read.value !== undefined) options[option.name] = read.value;
    }
    void runCommand({ command: entry.name, options, label: `/${entry.label}` }, needs);
    onLeave();
  };
  /** What every kind of field is told. */
  const describeField = (option: CommandOption) => ({
    option,
    value: values[option.name] ?? { text: '', picked: null },
    invalid: problem?.option === option.name ? problemId : null,
    onChange(value: OptionValue) {
      setValues((before) => ({ ...before, [option.name]: value }));
      if (problem?.option === option.name) setProblem(null);
    },
    onEmptyBackspace() {
      if (option.required === true) {
        if (shown[0] === option && Object.values(values).every((value) => value.text === '')) onLeave();
        return;
      }
      setAdded(added.filter((name) => name !== option.name));
      setFocusOn(shown[shown.indexOf(option) - 1]?.name ?? null);
    },
    onPicked() {
      const next = shown.slice(shown.indexOf(option) + 1).find((one) => !values[one.name]?.text);
      const field = next && form.current?.querySelector<HTMLElement>(`[name="option-${next.name}"]`);
      (field ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
    },
  });
  return (
    <form
      ref={form}
      class="command-form"
      aria-label={words.command.run(entry.label)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onLeave();
        }
      }}
    >
      <p class="command-hint">
        <span>{problem ? '' : entry.options.length === 0 ? words.command.noOptions : words.command.hint}</span>
      </p>
      {problem && (
        <p class="command-problem" id={problemId} role="alert">
          <Icon name="warning" size={16} /> {problem.text}
        </p>
      )}
      <div class="composer-line command-line">
        <span class="command-name" title={entry.description}>
          /{entry.label}
        </span>
        <div class="command-fields">
          {shown.map((option) => {
            const field = describeField(option);
            return option.type === fileType ? (
              <FileField key={option.name} {...field} />
            ) : (
              <OptionField
                key={option.name}
                {...field}
                entry={entry}
                given={readGiven(entry.options, values, option.name, locale)}
              />
            );
          })}
          {hidden.map((option) => (
            <button
              key={option.name}
              type="button"
              class="add-option"
              title={localise(option.description, option.description_localizations, locale)}
              aria-label={words.command.add(localise(option.name, option.name_localizations, locale))}
              onClick={() => {
                setAdded([...added, option.name]);
                setFocusOn(option.name);
              }}
            >
              <Icon name="plus" size={12} /> {localise(option.name, option.name_localizations, locale)}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="tool"
          aria-label={words.command.cancel(entry.label)}
          title={words.command.cancel(entry.label)}
          onClick={onLeave}
        >
          <Icon name="close" size={16} />
        </button>
        <button type="submit" class="tool send" aria-label={words.command.run(entry.label)} title={words.composer.send}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

/** The required options; without any, the first one, so that there is something to type into. */
function listFirst(entry: CommandEntry): string[] {
  const required = entry.options.filter((option) => option.required === true).map((option) => option.name);
  return required.length > 0 ? required : entry.options.slice(0, 1).map((option) => option.name);
}

/** The other options as far as they are filled in, which suggestions may depend on. */
function readGiven(
  options: readonly CommandOption[],
  values: Readonly<Record<string, OptionValue>>,
  except: string,
  locale: string,
): Record<string, GivenValue> {
  return Object.fromEntries(
    options.flatMap((option) => {
      if (option.name === except || option.type === fileType) return [];
      const read = readOption(option, values[option.name], locale);
      return 'value' in read && read.value !== undefined ? [[option.name, read.value]] : [];
    }),
  );
}
