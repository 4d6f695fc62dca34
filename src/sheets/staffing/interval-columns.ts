import type { HistoryRow } from '../../core/history/read-history';
import type { TableCell } from '../../core/history/table-cell';
import type { StyleName } from '../plan';
import type { IntervalFigures } from './figures';
import * as formulas from './formulas';
import type { InputKey } from './input-block';
import { isUnattainable } from './interval-figures';
import { columnReference } from './source';
import type { StaffingSource } from './source';
import { shownDay, shownTime, stampSeparator } from './table-of-source';

export type PlanColumn =
  | 'date' | 'interval' | 'calls' | 'aht' | 'erlangs' | 'agents' | 'serviceLevel' | 'occupancy' | 'asa' | 'abandonment'
  | 'rostered' | 'thumbWork' | 'thumbAgents';

export interface IntervalColumn {
  readonly key: PlanColumn;
  readonly formula: string;
  readonly style: StyleName;
  readonly numberFormat?: string;
  readonly sample: (figures: IntervalFigures, row: HistoryRow) => string | number;
}

/** Which columns a plan has: a date and an interval only where the planner's table has them. */
export function columnKeys(source: StaffingSource): PlanColumn[] {
  const all: PlanColumn[] = [
    'date', 'interval', 'calls', 'aht', 'erlangs', 'agents', 'serviceLevel', 'occupancy', 'asa', 'abandonment', 'rostered', 'thumbWork', 'thumbAgents',
  ];
  return all.filter((key) => (key === 'date' ? source.date : key === 'interval' ? source.interval : true));
}

interface Cells {
  readonly source: StaffingSource;
  /** `H6:H53` for a column of the plan, `$B$6` for an input. */
  readonly column: (key: PlanColumn) => string;
  readonly input: (key: InputKey) => string;
  readonly rows: readonly HistoryRow[];
  /** Callers may hang up. */
  readonly patient: boolean;
}

const shown = (value: number | null) => value ?? '';
/** What AGENTS answers where no number of agents will do, and all that is computed from it. */
const NOT_AVAILABLE = '#N/A';

/** The columns of the plan, one formula each. */
export function intervalColumns(cells: Cells): IntervalColumn[] {
  return columnKeys(cells.source).map((key) => (key === 'date' || key === 'interval' ? timeColumn(key, cells) : numberColumn(key, cells)));
}

function timeColumn(key: 'date' | 'interval', { source, rows }: Cells): IntervalColumn {
  const found = source[key];
  if (!found) throw new Error(`The source of the plan has no ${key}.`);
  const from = columnReference(source, found.column);
  const separator = stampSeparator(rows.map((row) => row.cells[key]));
  if (key === 'date') return dateColumn(from, source.date?.form ?? 'as-is', separator);
  const form = source.interval?.form ?? 'as-is';
  const formula = {
    time: formulas.linked(from), 'as-is': formulas.linked(from), hour: formulas.hourAsTime(from), stamp: formulas.timeOfStamp(from),
    'text-stamp': formulas.timeOfText(from, separator),
  }[form];
  return { key, style: 'link', formula, numberFormat: 'hh:mm', sample: (_figures, row) => shownTime(row.cells.interval, form, separator) };
}

function dateColumn(from: string, form: NonNullable<StaffingSource['date']>['form'], separator: string): IntervalColumn {
  const formula = {
    date: formulas.linked(from), 'as-is': formulas.linked(from), stamp: formulas.dayOfStamp(from), 'text-stamp': formulas.dayOfText(from, separator),
  }[form];
  const sample = (_figures: IntervalFigures, row: HistoryRow): string | number => shownDay(row.cells.date satisfies TableCell, form, separator);
  return { key: 'date', style: 'link', formula, numberFormat: form === 'date' || form === 'stamp' ? 'yyyy-mm-dd' : undefined, sample };
}

function numberColumn(key: Exclude<PlanColumn, 'date' | 'interval'>, { source, column, input, patient }: Cells): IntervalColumn {
  const load = { calls: column('calls'), aht: column('aht'), erlangs: column('erlangs') };
  const to = {
    serviceLevel: input('serviceLevel'), answerWithin: input('answerWithin'), interval: input('interval'),
    maxOccupancy: input('maxOccupancy'), patience: input('patience'), maxAbandonment: input('maxAbandonment'),
  };
  const agents = column('agents');
  const made = (formula: string, numberFormat: string, sample: (figures: IntervalFigures) => number | null, style: StyleName = 'formula') =>
    ({ key, formula, numberFormat, style, sample: (figures: IntervalFigures) => shown(sample(figures)) });
  const queued = (formula: string, numberFormat: string, figure: (figures: IntervalFigures) => number | null, style?: StyleName) =>
    ({ ...made(formula, numberFormat, figure, style), sample: (figures: IntervalFigures) => (isUnattainable(figures) ? NOT_AVAILABLE : shown(figure(figures))) });
  switch (key) {
    case 'calls': return made(formulas.callsFrom(columnReference(source, source.calls.column)), '0', (row) => row.calls, 'link');
    case 'aht': return source.aht
      ? made(formulas.ahtFrom(columnReference(source, source.aht.column), source.aht.secondsPerUnit), '0', (row) => row.ahtSeconds, 'link')
      : made(formulas.oneAht(load.calls, input('aht')), '0', (row) => row.ahtSeconds);
    case 'erlangs': return made(formulas.erlangs(load, to.interval), '0.0', (row) => row.erlangs);
    case 'agents': return queued(formulas.agents(load, to), '0', (row) => row.agents, 'total');
    case 'serviceLevel': return queued(formulas.serviceLevel(load, agents, to), '0.0%', (row) => row.serviceLevel);
    case 'occupancy': return queued(formulas.occupancy(load, agents, to), '0.0%', (row) => row.occupancy);
    case 'asa': return queued(formulas.asa(load, agents, to), '0', (row) => row.asaSeconds);
    case 'abandonment': return (patient ? queued : made)(formulas.abandonment(load, agents, to), '0.0%', (row) => row.abandonment);
    case 'rostered': return made(formulas.rostered(agents, input('combined')), '0', (row) => row.rostered, 'total');
    case 'thumbWork': return made(formulas.thumbWork(load, input('thumbAsa')), '#,##0', (row) => row.thumbWorkSeconds);
    case 'thumbAgents': return made(formulas.thumbAgents(column('thumbWork'), input('thumbSeconds')), '0', (row) => row.thumbAgents);
  }
}
