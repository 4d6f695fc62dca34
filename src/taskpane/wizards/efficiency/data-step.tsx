import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { ScheduleRole } from '../../../core/scheduling/schedule-columns';
import { useWords } from '../../language-context';
import { Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import { ColumnChoices } from '../table/column-choices';
import type { Analysis } from './analysis';
import { dataProblems } from './data-problems';
import { useFoundSentence } from './found-sentence';
import type { EfficiencyAction, EfficiencyState } from './state';

interface DataStepProps {
  readonly state: EfficiencyState;
  readonly dispatch: Dispatch<EfficiencyAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
}

const ROLES: readonly ScheduleRole[] = ['date', 'interval', 'calls', 'scheduled', 'required', 'aht'];

/** Where the schedule is: the table found, its columns, and what is wrong in it. */
export function DataStep({ state, dispatch, reading, analysis }: DataStepProps) {
  const speech = useWords();
  const { words: { efficiency: { data } }, say } = speech;
  const found = useFoundSentence(state.found);
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={data.looking} />;
  const summary = analysis && {
    rows: analysis.reading.rows.length, days: analysis.days, minutes: analysis.reading.intervalMinutes ?? 0, calls: analysis.calls, agents: analysis.agents,
  };
  return (
    <>
      {state.found.kind === 'none' && <Notice kind="info">{data.none}</Notice>}
      <RangeField
        label={data.range} hint={found ?? data.rangeHint} address={state.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {analysis && summary && reading.region && (
        <>
          <div>{say(data.summary, summary)}</div>
          <ColumnChoices
            roles={ROLES} columns={analysis.columns} region={reading.region} words={data} none={{ aht: data.noAht, required: data.noRequired }}
            onChoose={(role, column) => dispatch({ type: 'column', role, column })}
          />
          <ProblemList problems={dataProblems(analysis.notes, analysis.columns, reading.region, speech)} />
        </>
      )}
    </>
  );
}
