import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldValue } from '../control.ts';
import { findFault, listFields, readFields, readFirstValue, writeFields, type Field } from '../forms/form-values.ts';
import type { CheckboxGroupPart, RadioPart, SelectPart, TextInputPart } from '../shapes.ts';
import { closeForm, sendForm } from '../state/act.ts';
import type { OpenForm } from '../state/page-state.ts';
import { words } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icons.tsx';
import { listSelectChoices, readPlaceholder } from './list-choices.ts';
import { Markdown } from './markdown.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import { Picker } from './picker.tsx';

/** A modal of the bot. What is typed stays until it was really taken. */
export function FormDialog({ form }: { form: OpenForm }) {
  const needs = useNeeds();
  const fields = useMemo(() => listFields(form.modal), [form.modal]);
  const [values, setValues] = useState<Readonly<Record<string, FieldValue>>>(() =>
    Object.fromEntries(fields.map(({ input }) => [input.custom_id, readFirstValue(input)])),
  );
  const [checked, setChecked] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const faultOf = (field: Field): string | null =>
    checked ? findFault(field.input, values[field.input.custom_id] ?? '') : null;
  const submit = (): void => {
    setChecked(true);
    const faulty = fields.find(({ input }) => findFault(input, values[input.custom_id] ?? '') !== null);
    if (faulty) {
      const holder = body.current?.querySelector(`[data-field="${CSS.escape(faulty.input.custom_id)}"]`);
      holder?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    } else void sendForm(writeFields(fields, values), needs);
  };
  return (
    <Dialog title={form.modal.title} class="form-dialog" onClose={() => closeForm(needs)}>
      <form
        ref={body}
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div class="dialog-body">
          <p class="form-from">
            <Avatar name={words.bot} bot size={24} /> {words.form.from}
          </p>
          {form.modal.components.map((part, index) =>
            part.type === 10 ? (
              <Markdown key={index} text={part.content} />
            ) : (
              readFields(part).map((field) => (
                <FieldRow
                  key={field.input.custom_id}
                  field={field}
                  value={values[field.input.custom_id] ?? ''}
                  fault={faultOf(field)}
                  onChange={(value) => setValues((before) => ({ ...before, [field.input.custom_id]: value }))}
                />
              ))
            ),
          )}
        </div>
        <footer class="dialog-foot">
          {form.problem !== null && (
            <p class="form-problem" role="alert">
              <Icon name="warning" size={18} /> {form.problem}
            </p>
          )}
          <button type="button" class="button secondary" onClick={() => closeForm(needs)}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={form.busy}>
            {form.busy ? words.form.sending : words.form.submit}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface RowProps {
  field: Field;
  value: FieldValue;
  fault: string | null;
  onChange: (value: FieldValue) => void;
}

function FieldRow({ field, value, fault, onChange }: RowProps) {
  const id = useId();
  const { input } = field;
  const required = input.type !== 23 && input.required !== false;
  const describedBy = [field.description === null ? '' : `${id}-about`, fault === null ? '' : `${id}-fault`]
    .join(' ')
    .trim();
  const label = (
    <>
      {field.label}
      {required && (
        <span class="required-mark" title={words.form.required}>
          {' '}
          *<span class="unseen"> {words.form.required}</span>
        </span>
      )}
    </>
  );
  const grouped = input.type === 21 || input.type === 22;
  const inner = drawInput({ field, value, fault, onChange }, id, describedBy);
  const about = field.description !== null && (
    <p class="field-about" id={`${id}-about`}>
      {field.description}
    </p>
  );
  const wrong = fault !== null && (
    <p class="field-fault" id={`${id}-fault`} role="alert">
      <Icon name="warning" size={14} /> {fault}
    </p>
  );
  if (grouped)
    return (
      <fieldset
        class={fault === null ? 'field' : 'field invalid'}
        data-field={input.custom_id}
        aria-describedby={describedBy}
        {...(input.type === 21 ? { role: 'radiogroup', 'aria-required': required } : {})}
      >
        <legend class="field-label">{label}</legend>
        {about}
        {inner}
        {wrong}
      </fieldset>
    );
  return (
    <div class={fault === null ? 'field' : 'field invalid'} data-field={input.custom_id}>
      {/* A picker is a button and is named by this label through `aria-labelledby`. */}
      <label class="field-label" id={`${id}-label`} for={id}>
        {label}
      </label>
      {about}
      {inner}
      {wrong}
    </div>
  );
}

function drawInput({ field: { input, label }, value, fault, onChange }: RowProps, id: string, describedBy: string) {
  switch (input.type) {
    case 4:
      return (
        <TextInput
          part={input}
          id={id}
          describedBy={describedBy}
          value={typeof value === 'string' ? value : ''}
          invalid={fault !== null}
          onChange={onChange}
        />
      );
    case 23:
      return (
        <span class="tick">
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            aria-describedby={describedBy}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{words.form.checked}</span>
        </span>
      );
    case 21:
    case 22:
      return <Group part={input} name={id} value={Array.isArray(value) ? value : []} onChange={onChange} />;
    case 19:
      return <p class="muted small">{words.form.upload}</p>;
    default:
      return (
        <FormSelect
          part={input}
          label={label}
          labelId={`${id}-label`}
          describedBy={describedBy}
          value={Array.isArray(value) ? value : []}
          invalid={fault !== null}
          onChange={onChange}
        />
      );
  }
}

function TextInput(props: {
  part: TextInputPart;
  id: string;
  describedBy: string;
  value: string;
  invalid: boolean;
  onChange: (value: string) => void;
}) {
  const { part, value, id } = props;
  const most = part.max_length ?? 4000;
  const common = {
    id,
    value,
    placeholder: part.placeholder ?? '',
    'aria-required': part.required !== false,
    'aria-invalid': props.invalid,
    'aria-describedby': `${props.describedBy} ${id}-count`.trim(),
    onInput: (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value),
  };
  return (
    <>
      {part.style === 1 ? <input type="text" autocomplete="off" {...common} /> : <textarea rows={5} {...common} />}
      <p class={value.length > most ? 'field-count over' : 'field-count'} id={`${id}-count`}>
        <span aria-hidden="true">
          {value.length} / {most}
        </span>
        <span class="unseen">{words.form.count(value.length, most)}</span>
      </p>
    </>
  );
}

function Group(props: {
  part: RadioPart | CheckboxGroupPart;
  name: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const { part, value } = props;
  const most = part.type === 22 ? (part.max_values ?? part.options.length) : 1;
  return (
    <div class="group">
      {part.options.map((option) => {
        const chosen = value.includes(option.value);
        return (
          <label key={option.value} class={chosen ? 'group-option chosen' : 'group-option'}>
            <input
              type={part.type === 21 ? 'radio' : 'checkbox'}
              name={props.name}
              value={option.value}
              checked={chosen}
              disabled={part.type === 22 && !chosen && value.length >= most}
              onChange={(event) => {
                const others = part.type === 21 ? [] : value.filter((one) => one !== option.value);
                props.onChange(event.currentTarget.checked ? [...others, option.value] : others);
              }}
            />
            <span class="grow">
              <span class="choice-label">{option.label}</span>
              {option.description && <span class="choice-description">{option.description}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}

function FormSelect(props: {
  part: SelectPart;
  label: string;
  labelId: string;
  describedBy: string;
  value: readonly string[];
  invalid: boolean;
  onChange: (values: string[]) => void;
}) {
  const { part } = props;
  const people = usePage((state) => state.people);
  const roles = usePage((state) => state.roles);
  const channels = usePage((state) => state.channels);
  const choices = useMemo(
    () => listSelectChoices(part, { people, roles, channels, guildId: null }),
    [part, people, roles, channels],
  );
  return (
    <Picker
      label={props.label}
      labelledBy={props.labelId}
      describedBy={props.describedBy}
      placeholder={readPlaceholder(part)}
      choices={choices}
      chosen={props.value}
      least={part.required === false ? 0 : (part.min_values ?? 1)}
      most={part.max_values ?? 1}
      invalid={props.invalid}
      onChoose={props.onChange}
    />
  );
}
