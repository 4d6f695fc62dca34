import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { RequirementRole } from '../../../core/scheduling/requirement';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import { jobRoute, navigate } from '../../route';
import { ColumnChoices } from '../table/column-choices';
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

const ROLES: readonly RequirementRole[] = ['date', 'interval', 'required'];

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
          {analysis.columns.matrix ? <div>{data.matrix}</div> : (
            <ColumnChoices
              roles={ROLES} columns={analysis.columns} region={reading.region} words={data} none={{ date: data.noDate }} withoutReasons={staffingOf(state) !== undefined}
              onChoose={(role, column) => dispatch({ type: 'column', role, column })}
            />
          )}
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
