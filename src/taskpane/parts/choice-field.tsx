import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { PageLink } from './page-link';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Why one would take it; shown where there are few choices. */
  readonly detail?: string;
}

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly page?: string;
  readonly problem?: string;
  readonly disabled?: boolean;
  /** `open` shows all choices at once; by default up to three are. */
  readonly look?: 'open' | 'list';
}

/** One of a short list: radio buttons for up to three, a drop-down list above. */
export function ChoiceField<T extends string>({ label, choices, value, onChange, hint, page, problem, disabled, look }: ChoiceFieldProps<T>) {
  const open = (look ?? (choices.length <= 3 ? 'open' : 'list')) === 'open';
  return (
    <Field
      label={label}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
      hint={hint || page ? <>{hint}{hint && page ? ' ' : ''}{page && <PageLink name={page} />}</> : undefined}
    >
      {open ? (
        <RadioGroup value={value} disabled={disabled} onChange={(_event, data) => onChange(data.value as T)}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.detail ? <>{choice.label}<br /><small>{choice.detail}</small></> : choice.label} />
          ))}
        </RadioGroup>
      ) : (
        <Select value={value} disabled={disabled} onChange={(_event, data) => onChange(data.value as T)}>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </Select>
      )}
    </Field>
  );
}
