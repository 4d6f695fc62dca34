import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { isoMonth } from '../../../../core/kpi/figures';
import { MOST_MONTHS } from '../../../../core/cost/model/settings';
import { MONTH_ROLES, type MonthRole } from '../../../../core/cost/months';
import { useWords, type Speech } from '../../../language-context';
import { ChoiceField, DurationField, Notice, NumberField, PercentField, ProblemList, RangeField, runningText, type RegionReading } from '../../../parts';
import { ColumnChoices } from '../../table/column-choices';
import { useEntryField } from '../entry-field';
import type { CostAction, CostState, Origin } from '../state';
import { AgentsFields } from './agents-fields';
import { monthProblems } from './month-problems';
import type { MonthsAnalysis } from './months-analysis';
import { PeriodFields } from './period-fields';

interface SourceStepProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly reading: RegionReading;
  readonly analysis: MonthsAnalysis | null;
}

/** Where calls and hours come from, and for which months. */
export function SourceStep({ state, dispatch, reading, analysis }: SourceStepProps) {
  const { words: { cost: { source } } } = useWords();
  if (state.found === 'looking') return <Spinner size="tiny" label={source.looking} />;
  const { kind } = state.origin;
  return (
    <>
      {state.staffing.length === 0 && state.found === 'none' && <Notice kind="info">{source.nothing}</Notice>}
      <OriginField state={state} dispatch={dispatch} />
      {kind === 'table' && <Table state={state} dispatch={dispatch} reading={reading} analysis={analysis} />}
      {kind !== 'table' || analysis ? <Volume state={state} dispatch={dispatch} analysis={kind === 'table' ? analysis : null} /> : null}
      {kind !== 'staffing' && <AgentsFields state={state} dispatch={dispatch} occupancyFound={kind === 'table' && has(analysis, 'occupancy')} />}
      {kind === 'table' && analysis && <Longer state={state} dispatch={dispatch} months={Math.min(analysis.months, MOST_MONTHS)} />}
      <PeriodFields state={state} dispatch={dispatch} />
    </>
  );
}

function has(analysis: MonthsAnalysis | null, role: MonthRole): boolean {
  return analysis !== null && analysis.columns[role] !== null;
}

const SHEET = 'sheet ';

function OriginField({ state: { origin, staffing }, dispatch }: Pick<SourceStepProps, 'state' | 'dispatch'>) {
  const { words: { cost: { source } }, say } = useWords();
  const gone = origin.kind === 'staffing' && !staffing.some(({ sheet }) => sheet === origin.sheet);
  return (
    <ChoiceField
      look="open" label={source.origin} value={gone ? '' : origin.kind === 'staffing' ? `${SHEET}${origin.sheet}` : origin.kind} onChange={(value) => dispatch({ type: 'origin', origin: originOf(value) })}
      choices={[
        ...staffing.map(({ sheet, figures }) => ({
          value: `${SHEET}${sheet}`, label: say(source.staffing, { sheet }), detail: say(source.staffingDetail, { calls: figures.calls, hours: figures.paidHours, days: figures.days }),
        })),
        { value: 'table', label: source.table, detail: source.tableDetail }, { value: 'typed', label: source.typed, detail: source.typedDetail },
      ]}
    />
  );
}

function originOf(value: string): Origin {
  if (value.startsWith(SHEET)) return { kind: 'staffing', sheet: value.slice(SHEET.length) };
  return value === 'table' ? { kind: 'table' } : { kind: 'typed' };
}

function Table({ state, dispatch, reading, analysis }: SourceStepProps) {
  const speech = useWords();
  const { words: { cost: { source } } } = speech;
  const hint = state.found === 'found' ? source.rangeFound : state.found === 'remembered' ? source.rangeRemembered : source.rangeHint;
  const roles = MONTH_ROLES.filter((role) => analysis?.monthly !== false || role === 'month' || role === 'calls' || role === 'aht');
  return (
    <>
      <RangeField label={source.range} hint={hint} address={state.address} reading={reading} required onChange={(address) => dispatch({ type: 'address', address })} />
      {analysis && reading.region && (
        <>
          <Summary analysis={analysis} speech={speech} />
          <ColumnChoices roles={roles} columns={analysis.columns} region={reading.region} words={source} onChoose={(role, column) => dispatch({ type: 'column', role, column })} />
          <ProblemList problems={monthProblems(analysis, reading.region, speech)} />
        </>
      )}
    </>
  );
}

function Summary({ analysis: { months, first, calls, monthly, columns }, speech: { words: { cost: { source } }, say } }: { readonly analysis: MonthsAnalysis; readonly speech: Speech }) {
  if (first === null) return null;
  const derived = monthly && columns.agents && (columns.hours ?? columns.leavers);
  return (
    <div>{runningText(say(source.summary, { months, from: isoMonth(first), calls }), monthly ? '' : source.days, derived ? source.derived : '')}</div>
  );
}

/** A table that has grown since the workbook was made. */
function Longer({ state, dispatch, months: table }: Pick<SourceStepProps, 'state' | 'dispatch'> & { readonly months: number }) {
  const { words: { cost: { source } }, say } = useWords();
  const months = state.entries.months ?? state.base.months;
  if (table <= months) return null;
  return (
    <Notice kind="info" actions={[{ label: say(source.takeAll, { table }), onPress: () => dispatch({ type: 'entry', key: 'months', entry: table }) }]}>{say(source.longer, { table, months })}</Notice>
  );
}

/** What the source does not say itself. */
function Volume({ state, dispatch, analysis }: Pick<SourceStepProps, 'state' | 'dispatch' | 'analysis'>) {
  const { words: { cost: { money, units } } } = useWords();
  const field = useEntryField(state, dispatch);
  const { kind } = state.origin;
  return (
    <>
      {kind === 'typed' && <NumberField {...field('volume')} min={0} />}
      {kind === 'staffing' && <NumberField {...field('openDays')} unit={units.days} above={0} max={31} />}
      {kind !== 'staffing' && !has(analysis, 'aht') && <DurationField {...field('ahtSeconds')} page="AHT" min={1} />}
      {analysis?.monthly && has(analysis, 'aht') && <DurationField {...field('ahtSeconds', money.fromTable)} page="AHT" min={1} />}
      {kind !== 'typed' && <PercentField {...field('growth')} min={-0.99} max={10} />}
    </>
  );
}
