import type { Dispatch } from 'react';
import type { CallLogMapping, Outcome } from '../../../core/call-log';
import { useWords } from '../../language-context';
import { ChoiceField, Fold, Notice } from '../../parts';
import type { CallLogAction } from './state';

interface OutcomeFieldsProps {
  readonly mapping: CallLogMapping;
  /** Values that a reading met besides those of the file's beginning. */
  readonly met: readonly string[];
  /** What the planner has said of values so far. */
  readonly decided: Readonly<Record<string, Outcome>>;
  readonly dispatch: Dispatch<CallLogAction>;
}

const NOT_YET = 'not-yet';
/** Beyond this the column is no outcome. */
const MOST = 30;

/** What each value of the outcome means: taken as its word says, for the planner to say otherwise; what no word says is asked first. */
export function OutcomeFields({ mapping: { outcome }, met, decided, dispatch }: OutcomeFieldsProps) {
  const { words: { callLog: { file: words } }, say } = useWords();
  const values: Readonly<Record<string, Outcome>> = outcome?.values ?? {};
  const all = [...Object.keys(values), ...met.filter((value) => !Object.hasOwn(values, value))].slice(0, MOST);
  const unsure = (outcome?.unsure ?? []).filter((value) => all.includes(value));
  const known = all.filter((value) => !unsure.includes(value));
  const field = (value: string) => <ValueField key={value} value={value} outcome={values[value]} dispatch={dispatch} />;
  const open = unsure.filter((value) => !Object.hasOwn(decided, value)).map((value) => (value === '' ? words.blankValue : value));
  return (
    <>
      {open.length > 0 && <Notice kind="warning">{say(words.unsureOutcomes, { values: open.slice(0, 6).join(' · '), count: open.length })}</Notice>}
      {unsure.map(field)}
      {known.length > 0 && <Fold title={words.outcomes}>{known.map(field)}</Fold>}
    </>
  );
}

interface ValueFieldProps extends Pick<OutcomeFieldsProps, 'dispatch'> {
  readonly value: string;
  readonly outcome: Outcome | undefined;
}

function ValueField({ value, outcome, dispatch }: ValueFieldProps) {
  const { words: { callLog: { file: words } }, say } = useWords();
  const choices = (['answered', 'abandoned', 'left-out'] as const).map((one) => ({ value: one as Outcome | typeof NOT_YET, label: one === 'left-out' ? words.leftOut : words[one] }));
  return (
    <ChoiceField
      look="list" label={say(words.outcomeOf, { value: value === '' ? words.blankValue : value })} value={outcome ?? NOT_YET}
      choices={outcome ? choices : [{ value: NOT_YET, label: '–' }, ...choices]}
      onChange={(chosen) => { if (chosen !== NOT_YET) dispatch({ type: 'outcome', value, outcome: chosen }); }}
    />
  );
}
