import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { RequirementRole } from '../../../core/scheduling/requirement';
import { columnName, parseArea } from '../../../sheets/area';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import { jobRoute, navigate } from '../../route';
import type { Analysis } from './analysis';
import { clockOf } from './clock-time';
import { dayName } from './day-name';
import { dataProblems, dataRemarks } from './data-problems';
import { useFoundSentence } from './found-sentence';
import { staffingOf, type StaffingColumn } from './known-staffing';
import type { ShiftsAction, ShiftsState } from './state';
import { useDayNames } from './use-day-names';

interface DataStepProps {
  readonly state: ShiftsState;
  readonly dispatch: Dispatch<ShiftsAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
}

/** Where the requirement is: the staffing sheet or table found, its columns, what it asks for, and what is wrong in it. */
export function DataStep({ state, dispatch, reading, analysis }: DataStepProps) {
  const speech = useWords();
  const { words: { shifts: { data } } } = speech;
  const found = useFoundSentence(state);
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={data.looking} />;
  return (
    <>
      {state.found.kind === 'none' && <Notice kind="info" actions={[{ label: data.makeStaffing, onPress: () => navigate(jobRoute('staffing')) }]}>{data.none}</Notice>}
      <StaffingSheets state={state} dispatch={dispatch} />
      <RangeField
        label={data.range} hint={found ?? data.rangeHint} address={state.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {analysis && reading.region && (
        <>
          <Weeks analysis={analysis} dispatch={dispatch} />
          <Summary analysis={analysis} />
          <Columns analysis={analysis} region={reading.region} isOurs={staffingOf(state) !== undefined} dispatch={dispatch} />
          <ProblemList problems={dataProblems(analysis, speech)} />
          {dataRemarks(analysis, speech).map((remark) => <div key={remark}>{remark}</div>)}
        </>
      )}
    </>
  );
}

const OWN = 'own';

/** The staffing sheets of this workbook, and which of their numbers is asked for. */
function StaffingSheets({ state, dispatch }: Pick<DataStepProps, 'state' | 'dispatch'>) {
  const { words: { shifts: { data } }, say } = useWords();
  const { staffing, chosen } = state;
  const known = staffingOf(state);
  const column: StaffingColumn = known && chosen.required === known.chosen.rostered.required ? 'rostered' : 'agents';
  const choose = (sheet: string) => {
    const next = staffing.find((each) => each.sheet === sheet);
    if (next) dispatch({ type: 'staffing', known: next, column: 'agents' });
  };
  if (staffing.length === 0) return null;
  return (
    <>
      {(staffing.length > 1 || !known) && (
        <ChoiceField
          look="list" label={data.from} value={known?.sheet ?? OWN} onChange={choose}
          choices={[...staffing.map(({ sheet, writtenAt }) => ({ value: sheet, label: say(data.staffingSheet, { sheet, at: new Date(writtenAt) }) })), ...(known ? [] : [{ value: OWN, label: data.ownTable }])]}
        />
      )}
      {known && (
        <ChoiceField<StaffingColumn>
          label={data.which} value={column} onChange={(value) => dispatch({ type: 'staffing', known, column: value })}
          choices={(['agents', 'rostered'] as const).map((value) => ({ value, ...data.staffingColumns[value] }))}
        />
      )}
    </>
  );
}

/** Which week, where the table is longer than one plan can be. */
function Weeks({ analysis: { weeks, week }, dispatch }: { readonly analysis: Analysis; readonly dispatch: Dispatch<ShiftsAction> }) {
  const { words: { shifts: { data } }, say, locale } = useWords();
  if (weeks.length === 0) return null;
  const named = (monday: number) => say(data.weekFrom, { day: dayName(0, monday, locale, String, 'year') });
  return (
    <ChoiceField
      look="list" label={data.week} value={String(week)} choices={weeks.map(({ monday }) => ({ value: String(monday), label: named(monday) }))}
      hint={say(data.weekHint, { weeks: weeks.length })} onChange={(monday) => dispatch({ type: 'week', week: Number(monday) })}
    />
  );
}

/** What is asked for: days, intervals, the peak, hours. */
function Summary({ analysis: { reading, peak, hoursRequired } }: { readonly analysis: Analysis }) {
  const { words: { shifts: { data } }, say } = useWords();
  const names = useDayNames(reading);
  if (!peak) return null;
  const summary = say(data.summary, { days: reading.days, intervals: reading.people.length, minutes: reading.intervalMinutes ?? 0, hours: hoursRequired });
  const at = say(reading.days > 1 ? data.peakOn : data.peakAt, { peak: peak.people, clock: clockOf(peak.minute), day: names[peak.day] });
  return <div>{summary} {at}</div>;
}

const ROLES: readonly RequirementRole[] = ['date', 'interval', 'required'];
const NONE = 'none';

interface ColumnsProps extends Pick<DataStepProps, 'dispatch'> {
  readonly analysis: Analysis;
  readonly region: Region;
  /** The columns of a sheet of ours need no reasons. */
  readonly isOurs: boolean;
}

/** What each column was taken for and why; any of it can be set right. */
function Columns({ analysis: { columns }, region, isOurs, dispatch }: ColumnsProps) {
  const { words: { shifts: { data } }, say } = useWords();
  const left = parseArea(region.address)?.column ?? 0;
  const headers = (region.values[columns.headerRows - 1] ?? []).map((cell) => String(cell).trim());
  const named = Array.from({ length: region.columns }, (_, column) => {
    const letter = columnName(left + column);
    const header = headers[column] ?? '';
    return { value: String(column), label: header === '' || columns.headerRows === 0 ? say(data.columnLetter, { letter }) : say(data.columnName, { letter, header }) };
  });
  if (columns.matrix) return <div>{data.matrix}</div>;
  return (
    <section aria-label={data.columns} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '8px' }}>
      {ROLES.map((role) => {
        const found = columns[role];
        return (
          <ChoiceField
            key={role} look="list" label={data.column[role]} value={found ? String(found.column) : NONE}
            choices={[{ value: NONE, label: role === 'date' ? data.noDate : data.noColumn }, ...named]} hint={found && !isOurs ? data.because[found.because] : undefined}
            onChange={(value) => dispatch({ type: 'column', role, column: value === NONE ? null : Number(value) })}
          />
        );
      })}
    </section>
  );
}
