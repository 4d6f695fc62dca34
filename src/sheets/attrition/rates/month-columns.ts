import { columnName } from '../../area';
import type { AttritionFigures } from '../figures';
import * as formulas from '../formulas';
import { FIRST_ROW, RIGHT_COLUMN } from '../layout';
import { fixedColumn, type LiveColumn } from '../live-columns';
import type { AttritionInput, AttritionRequest } from '../request';
import { sourceCell } from '../source';
import type { StaffColumn } from '../people/staff-sheet';

const COLUMNS = [
  'month', 'open', 'joiners', 'leavers', 'close', 'mean', 'voluntary', 'involuntary', 'untold', 'rate', 'annual', 'compounded', 'annualVoluntary', 'annualOther', 'leavers12', 'heads12', 'rolling', 'lost', 'lostShare',
] as const;
export type MonthColumn = (typeof COLUMNS)[number];
const OF_PEOPLE: ReadonlySet<MonthColumn> = new Set<MonthColumn>(['lost', 'lostShare']);

export interface MonthLayout {
  readonly keys: readonly MonthColumn[];
  readonly rows: number;
  /** `$F$6:$F$29` */
  readonly column: (key: MonthColumn) => string;
  readonly letter: (key: MonthColumn) => string;
  /** The first column to the right of the block, counted from 0. */
  readonly end: number;
}

export function monthLayout({ table }: Pick<AttritionRequest, 'table'>, { months }: AttritionFigures): MonthLayout {
  const keys = COLUMNS.filter((key) => table.kind === 'people' || !OF_PEOPLE.has(key));
  const at = (key: MonthColumn) => RIGHT_COLUMN + keys.indexOf(key);
  return { keys, rows: months.length, column: (key) => fixedColumn(at(key), { firstRow: FIRST_ROW, rows: months.length }), letter: (key) => columnName(at(key)), end: RIGHT_COLUMN + keys.length };
}

/** A row a month: who was there, came and went, and the rates of it. */
export function monthColumns({ table, words: { column } }: AttritionRequest, { months, people }: AttritionFigures, layout: MonthLayout, input: (key: AttritionInput) => string, staff: ((column: StaffColumn) => string) | null): LiveColumn[] {
  const cell = (key: MonthColumn, row: number) => `${layout.letter(key)}${row}`;
  const at = (...keys: readonly MonthColumn[]) => (make: (...cells: readonly string[]) => string) => (row: number) => make(...keys.map((key) => cell(key, row)));
  const made = (key: MonthColumn, width: number, numberFormat: string, content: LiveColumn['content'], shown: LiveColumn['shown'], style?: LiveColumn['style']): [MonthColumn, LiveColumn] => [key, { header: column[key], width, numberFormat, content, shown, style }];
  const month = (index: number) => months[index]!;
  // A table of months gives its counts; of people they are counted.
  const given = (role: 'open' | 'joiners' | 'leavers', counted: (row: number) => string) => (row: number, index: number): string | number => {
    if (table.kind === 'people') return counted(row);
    const source = sourceCell(table.source, role, table.rows.slice(-months.length)[index]!.row);
    return source === null ? 0 : formulas.linkedCount(source);
  };
  const went = (voluntary: 0 | 1) => (row: number, index: number): string | number => {
    if (table.kind === 'people') return formulas.goneAs(staff!('left'), staff!('until'), cell('month', row), staff!('voluntary'), voluntary);
    const source = sourceCell(table.source, 'voluntary', table.rows.slice(-months.length)[index]!.row);
    if (source === null) return 0;
    return voluntary === 1 ? formulas.linkedPart(source, cell('leavers', row)) : formulas.minus(cell('leavers', row), cell('voluntary', row));
  };
  const from = table.kind === 'months' ? 'link' as const : 'formula' as const;
  const all: readonly [MonthColumn, LiveColumn][] = [
    made('month', 11, 'yyyy-mm', (row, index) => {
      if (table.kind === 'people') return index === 0 ? formulas.firstMonth(input('asOf'), fixedColumn(0, { firstRow: FIRST_ROW, rows: months.length })) : formulas.nextMonth(cell('month', row - 1));
      const { row: source, cells } = table.rows.slice(-months.length)[index]!;
      const reference = sourceCell(table.source, 'month', source)!;
      return typeof cells.month === 'number' && cells.month < 1e5 ? formulas.linkedMonth(reference) : month(index).month;
    }, (index) => month(index).month, from),
    made('open', 10, '0', given('open', (row) => formulas.there(staff!('start'), staff!('until'), cell('month', row))), (index) => month(index).open, from),
    made('joiners', 9, '0', given('joiners', (row) => formulas.joined(staff!('used'), staff!('start'), cell('month', row))), (index) => month(index).joiners, from),
    made('leavers', 9, '0', given('leavers', (row) => formulas.gone(staff!('left'), staff!('until'), cell('month', row))), (index) => month(index).leavers, from),
    made('close', 10, '0', at('open', 'joiners', 'leavers')((open, joiners, leavers) => formulas.close(open!, joiners!, leavers!)), (index) => month(index).close, 'total'),
    made('mean', 11, '0.0', at('open', 'close')((open, close) => formulas.mean(open!, close!)), (index) => month(index).mean),
    made('voluntary', 11, '0', went(1), (index) => month(index).voluntary, from),
    made('involuntary', 12, '0', went(0), (index) => month(index).involuntary, from),
    made('untold', 10, '0', at('leavers', 'voluntary', 'involuntary')((leavers, ...told) => formulas.minus(leavers!, ...told)), (index) => month(index).untold),
    made('rate', 10, '0.0%', at('leavers', 'mean')((leavers, mean) => formulas.rate(leavers!, mean!, 12)), (index) => month(index).rate, 'total'),
    made('annual', 11, '0.0%', at('leavers', 'mean')((leavers, mean) => formulas.rate(leavers!, mean!, 1)), (index) => month(index).annual),
    made('compounded', 13, '0.0%', at('rate')((rate) => formulas.compounded(rate!)), (index) => month(index).compounded),
    made('annualVoluntary', 12, '0.0%', at('voluntary', 'mean')((voluntary, mean) => formulas.rate(voluntary!, mean!, 1)), (index) => month(index).annualVoluntary),
    made('annualOther', 12, '0.0%', at('leavers', 'voluntary', 'mean')((leavers, voluntary, mean) => formulas.rate(`${leavers}-${voluntary}`, mean!, 1)), (index) => month(index).annualOther),
    made('leavers12', 11, '0', (row) => formulas.ofTwelve(layout.column('month'), cell('month', row), layout.column('leavers')), (index) => twelve(index, 'leavers')),
    made('heads12', 11, '0.0', (row) => formulas.ofTwelve(layout.column('month'), cell('month', row), layout.column('mean')), (index) => twelve(index, 'mean')),
    made('rolling', 12, '0.0%', at('leavers12', 'heads12')((leavers, heads) => formulas.rolling(leavers!, heads!)), (index) => month(index).rolling, 'total'),
    made('lost', 11, '0', (row) => formulas.lostEarly(staff!('used'), staff!('start'), staff!('left'), staff!('days'), cell('month', row), input('earlyDays')), (index) => people?.early[index]?.lost ?? 0),
    made('lostShare', 12, '0.0%', at('joiners', 'lost', 'month')((joiners, lost, first) => formulas.earlyShare(joiners!, lost!, first!, input('earlyDays'), input('asOf'))), (index) => people?.early[index]?.share ?? null, 'total'),
  ];
  const columns = new Map(all);
  return layout.keys.map((key) => columns.get(key)!);

  /** The year that ends with a month, where it has all its months. */
  function twelve(index: number, of: 'leavers' | 'mean'): number | null {
    return yearOf(months, index)?.reduce((sum, one) => sum + one[of], 0) ?? null;
  }
}

function yearOf(months: AttritionFigures['months'], index: number) {
  const last = months[index]!.month;
  const year = months.filter(({ month }) => month <= last && last - month < 364);
  return year.length < 12 ? null : year;
}
