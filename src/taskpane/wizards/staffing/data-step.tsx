import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { ColumnRole } from '../../../core/history/column-words';
import { columnName, parseArea } from '../../../sheets/area';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField } from '../../parts';
import type { RegionReading } from '../../parts';
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
          <Columns analysis={analysis} left={parseArea(reading.region.address)?.column ?? 0} width={reading.region.columns} headers={headersOf(analysis, reading)} dispatch={dispatch} />
          <ProblemList problems={dataProblems(analysis.notes, analysis.columns, reading.region, speech)} />
        </>
      )}
    </>
  );
}

function headersOf({ columns }: Analysis, { region }: RegionReading): readonly string[] {
  return (region?.values[columns.headerRows - 1] ?? []).map(String);
}

interface ColumnsProps {
  readonly analysis: Analysis;
  readonly left: number;
  readonly width: number;
  readonly headers: readonly string[];
  readonly dispatch: Dispatch<StaffingAction>;
}

const ROLES: readonly ColumnRole[] = ['date', 'interval', 'calls', 'aht'];
const NONE = 'none';

/** What each column was taken for and why; any of it can be set right. */
function Columns({ analysis, left, width, headers, dispatch }: ColumnsProps) {
  const { words, say } = useWords();
  const sentences = words.staffing.data;
  const named = Array.from({ length: width }, (_, column) => {
    const letter = columnName(left + column);
    const header = headers[column]?.trim() ?? '';
    return { value: String(column), label: header === '' ? say(sentences.columnLetter, { letter }) : say(sentences.columnName, { letter, header }) };
  });
  return (
    <section aria-label={sentences.columns} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '8px' }}>
      {ROLES.map((role) => {
        const found = analysis.columns[role];
        return (
          <ChoiceField
            key={role} look="list" label={sentences.column[role]} value={found ? String(found.column) : NONE}
            choices={[{ value: NONE, label: role === 'aht' ? sentences.noAht : sentences.noColumn }, ...named]}
            hint={found ? sentences.because[found.because] : undefined}
            onChange={(value) => dispatch({ type: 'column', role, column: value === NONE ? null : Number(value) })}
          />
        );
      })}
    </section>
  );
}
