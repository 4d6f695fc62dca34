import { Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ArgumentEntry } from '../../../functions/catalogue/entry';
import { useWords } from '../../language-context';

const useStyles = makeStyles({
  // A long word or a wide table must not widen a pane of 320 px.
  narrow: { minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cells: { fontFamily: tokens.fontFamilyMonospace },
});

export interface TrialFieldProps {
  readonly argument: ArgumentEntry;
  readonly text: string;
  readonly hint: string;
  readonly onChange: (text: string) => void;
}

/** One argument of a trial: a line to type on, a choice of words, or room for a table. */
export function TrialField({ argument, text, hint, onChange }: TrialFieldProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const choices = choicesOf(argument);
  const standard = written(argument.default, numbersIn);
  return (
    <Field className={styles.narrow} label={argument.name} required={argument.default === undefined} hint={hint}>
      {choices && (text === '' || choices.includes(text)) ? (
        <Select className={styles.narrow} value={text} onChange={(_event, data) => onChange(data.value)}>
          <option value="">{standard === undefined ? '' : say(words.pane.functions.standard, { value: standard })}</option>
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </Select>
      ) : argument.takes === 'table' ? (
        <Textarea
          className={styles.narrow}
          textarea={{ className: styles.cells }}
          resize="vertical"
          rows={Math.min(6, Math.max(2, text.split('\n').length))}
          value={text}
          onChange={(_event, data) => onChange(data.value)}
          spellCheck={false}
        />
      ) : (
        <Input
          className={styles.narrow}
          value={text}
          onChange={(_event, data) => onChange(data.value)}
          autoComplete="off"
          spellCheck={false}
          placeholder={standard}
          contentAfter={<span className={styles.unit}>{words.pane.units[argument.unit]}</span>}
        />
      )}
    </Field>
  );
}

function choicesOf({ domain }: ArgumentEntry): readonly string[] | undefined {
  if (domain.kind === 'word') return domain.words;
  return domain.kind === 'logical' ? ['TRUE', 'FALSE'] : undefined;
}

/** What a blank field stands for, as one would type it. */
function written(value: ArgumentEntry['default'], tag: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : String(value).toUpperCase();
}
