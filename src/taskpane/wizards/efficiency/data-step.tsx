import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { ScheduleRole } from '../../../core/scheduling/schedule-columns';
import { columnName, parseArea } from '../../../sheets/area';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
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
          <Columns analysis={analysis} region={reading.region} dispatch={dispatch} />
          <ProblemList problems={dataProblems(analysis.notes, analysis.columns, reading.region, speech)} />
        </>
      )}
    </>
  );
}

const ROLES: readonly ScheduleRole[] = ['date', 'interval', 'calls', 'scheduled', 'required', 'aht'];
const NONE = 'none';

/** What each column was taken for and why; any of it can be set right. */
function Columns({ analysis: { columns }, region, dispatch }: { readonly analysis: Analysis; readonly region: Region; readonly dispatch: Dispatch<EfficiencyAction> }) {
  const { words: { efficiency: { data } }, say } = useWords();
  const left = parseArea(region.address)?.column ?? 0;
  const headers = (region.values[columns.headerRows - 1] ?? []).map((cell) => String(cell).trim());
  const named = Array.from({ length: region.columns }, (_, column) => {
    const letter = columnName(left + column);
    const header = headers[column] ?? '';
    return { value: String(column), label: header === '' ? say(data.columnLetter, { letter }) : say(data.columnName, { letter, header }) };
  });
  const none = { aht: data.noAht, required: data.noRequired } as Readonly<Partial<Record<ScheduleRole, string>>>;
  return (
    <section aria-label={data.columns} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '8px' }}>
      {ROLES.map((role) => {
        const found = columns[role];
        return (
          <ChoiceField
            key={role} look="list" label={data.column[role]} value={found ? String(found.column) : NONE}
            choices={[{ value: NONE, label: none[role] ?? data.noColumn }, ...named]} hint={found ? data.because[found.because] : undefined}
            onChange={(value) => dispatch({ type: 'column', role, column: value === NONE ? null : Number(value) })}
          />
        );
      })}
    </section>
  );
}
