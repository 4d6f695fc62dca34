import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { ColumnRole } from '../../../core/history/column-words';
import { useWords } from '../../language-context';
import { Notice, ProblemList, RangeField } from '../../parts';
import type { RegionReading } from '../../parts';
import { ColumnChoices } from '../table/column-choices';
import type { Analysis } from './analysis';
import { dataProblems } from './data-problems';
import { useFoundSentence } from './found-sentence';
import type { StaffingAction, StaffingState } from './state';

interface DataStepProps {
  readonly state: StaffingState;
  readonly dispatch: Dispatch<StaffingAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
}

const ROLES: readonly ColumnRole[] = ['date', 'interval', 'calls', 'aht'];

/** Where the calls are: the table found, its columns, and what is wrong in it. */
export function DataStep({ state, dispatch, reading, analysis }: DataStepProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.staffing.data;
  const found = useFoundSentence(state.found);
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={sentences.looking} />;
  return (
    <>
      {state.found.kind === 'none' && <Notice kind="info">{sentences.none}</Notice>}
      <RangeField
        label={sentences.range} hint={found ?? sentences.rangeHint} address={state.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {analysis && reading.region && (
        <>
          <div>{analysis.intervalMinutes === null
            ? say(sentences.summaryNoInterval, { rows: analysis.rows.length, calls: analysis.calls })
            : say(sentences.summary, { rows: analysis.rows.length, calls: analysis.calls, minutes: analysis.intervalMinutes })}
          </div>
          <ColumnChoices
            roles={ROLES} columns={analysis.columns} region={reading.region} words={sentences} none={{ aht: sentences.noAht }}
            onChoose={(role, column) => dispatch({ type: 'column', role, column })}
          />
          <ProblemList problems={dataProblems(analysis.notes, analysis.columns, reading.region, speech)} />
        </>
      )}
    </>
  );
}
