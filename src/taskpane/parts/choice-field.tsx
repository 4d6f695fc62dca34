import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
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

const useStyles = makeStyles({
  // Long choices must not widen a pane of 320 px, nor a grid that two fields share.
  narrow: { minWidth: 0 },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One of a short list: radio buttons for up to three, a drop-down list above. */
export function ChoiceField<T extends string>({ label, choices, value, onChange, hint, page, problem, disabled, look }: ChoiceFieldProps<T>) {
  const styles = useStyles();
  const open = (look ?? (choices.length <= 3 ? 'open' : 'list')) === 'open';
  return (
    <Field
      className={styles.narrow}
      label={label}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
      hint={hint || page ? <>{hint}{hint && page ? ' ' : ''}{page && <PageLink name={page} />}</> : undefined}
    >
      {open ? (
        <RadioGroup value={value} disabled={disabled} onChange={(_event, data) => onChange(data.value as T)}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.detail ? <>{choice.label}<span className={styles.detail}>{choice.detail}</span></> : choice.label} />
          ))}
        </RadioGroup>
      ) : (
        <Select className={styles.narrow} value={value} disabled={disabled} onChange={(_event, data) => onChange(data.value as T)}>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </Select>
      )}
    </Field>
  );
}
