import type { Dispatch } from 'react';
import type { CallLogMapping, Outcome } from '../../../core/call-log';
import { useWords } from '../../language-context';
import { ChoiceField, Fold } from '../../parts';
import type { CallLogAction } from './state';

interface OutcomeFieldsProps {
  readonly mapping: CallLogMapping;
  /** Values that a reading met besides those of the file's beginning. */
  readonly met: readonly string[];
  readonly dispatch: Dispatch<CallLogAction>;
}

const NOT_YET = 'not-yet';
/** Beyond this the column is no outcome. */
const MOST = 30;

/** What each value of the outcome means: taken as its word says, for the planner to say otherwise. */
export function OutcomeFields({ mapping, met, dispatch }: OutcomeFieldsProps) {
  const { words: { callLog: { file: words } }, say } = useWords();
  const values: Readonly<Record<string, Outcome>> = mapping.outcome?.values ?? {};
  const all = [...Object.keys(values), ...met.filter((value) => !Object.hasOwn(values, value))].slice(0, MOST);
  const choices = (['answered', 'abandoned', 'left-out'] as const).map((value) => ({ value: value as Outcome | typeof NOT_YET, label: value === 'left-out' ? words.leftOut : words[value] }));
  if (all.length === 0) return null;
  return (
    <Fold title={words.outcomes}>
      {all.map((value) => (
        <ChoiceField
          key={value} look="list" label={say(words.outcomeOf, { value: value === '' ? words.blankValue : value })} value={values[value] ?? NOT_YET}
          choices={values[value] ? choices : [{ value: NOT_YET, label: '–' }, ...choices]}
          onChange={(outcome) => { if (outcome !== NOT_YET) dispatch({ type: 'outcome', value, outcome }); }}
        />
      ))}
    </Fold>
  );
}
