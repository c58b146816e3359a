import { useId } from 'preact/hooks';
import type { OptionValue } from '../../commands/option-values.ts';
import type { CommandOption } from '../../shapes.ts';
import { readLocale } from '../../state/page-state.ts';
import { localise } from '../localise.ts';
import { usePage } from '../page-context.tsx';

/** An option of a command that takes a file. */
export function FileField(props: {
  option: CommandOption;
  value: OptionValue;
  invalid: string | null;
  onChange: (value: OptionValue) => void;
  onEmptyBackspace: () => void;
  onPicked: () => void;
}) {
  const { option, value } = props;
  const locale = usePage(readLocale);
  const id = useId();
  return (
    <span class={props.invalid === null ? 'option' : 'option invalid'}>
      <label class="option-name" for={id}>
        {localise(option.name, option.name_localizations, locale)}
      </label>
      <input
        id={id}
        type="file"
        name={`option-${option.name}`}
        aria-required={option.required === true}
        aria-invalid={props.invalid !== null}
        aria-description={localise(option.description, option.description_localizations, locale)}
        {...(props.invalid === null ? {} : { 'aria-describedby': props.invalid })}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          props.onChange(file ? { text: file.name, picked: file } : { text: '', picked: null });
          if (file) props.onPicked();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Backspace') return;
          event.preventDefault();
          if (value.text === '') props.onEmptyBackspace();
          event.currentTarget.value = '';
          props.onChange({ text: '', picked: null });
        }}
      />
    </span>
  );
}
