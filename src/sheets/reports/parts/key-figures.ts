import type { InputId } from '../../../core/kpi/catalogue/inputs';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import { cellAddress } from '../../area';
import type { Block, PlannedCell } from '../../plan';
import { constant, difference, whereRows, type Figure, type Shown } from '../figures/figure';
import { gathered, rowCount } from '../figures/gathered';
import { fitted, indicatorFigure, type Fitted } from '../figures/indicator-figure';
import { inSpan, type Span } from '../figures/tests';
import { RAW_KINDS, type RawKind, type RawTables } from '../raw-table';
import { GOAL_IDS, type GoalId, type ReportsRequest } from '../request';
import { columnTable, type ReportColumn } from './column-table';
import { stateConditions, stateOf, type InputCells } from './goals';
import { changeFormatOf, numberFormatOf } from './number-format';
import type { MakeSection } from './section';
import { sectionHead } from './section';

export interface ReportPeriod {
  readonly header: string;
  readonly span: Span;
}

/** A column of the table of key figures: a period, what has changed from one to another, a goal, or how a period stands to it. */
export type KeyColumn =
  | { readonly kind: 'period'; readonly period: number }
  | { readonly kind: 'change'; readonly header: string; readonly of: number; readonly from: number }
  | { readonly kind: 'goal' }
  | { readonly kind: 'state'; readonly header: string; readonly of: number };

export interface KeyFigures {
  readonly section: MakeSection;
  /** What the figures are made of: the sums of each period. */
  readonly workings: readonly Block[];
  readonly fits: readonly Fitted[];
  /** A figure of the table; blank where it isn't among them. Known once the section was made. */
  readonly figure: (id: IndicatorId, period: number) => Figure;
}

interface Place {
  readonly ids: readonly IndicatorId[];
  readonly tables: RawTables;
  readonly periods: readonly ReportPeriod[];
  readonly columns: readonly KeyColumn[];
  readonly inputs: InputCells;
  readonly tableName: string;
  readonly title: string;
  readonly workings: { readonly row: number; readonly column: number };
}

/** Indicators of the catalogue by period. Each period's sums are taken once, in the workings; the catalogue's formulas stand on them. */
export function keyFigures(request: ReportsRequest, place: Place): KeyFigures {
  const { words, settings } = request;
  const { tables, periods } = place;
  const fits = place.ids.map((id) => fitted(id, tables, settings)).filter((fit) => fit !== null);
  const sums = workingSums(request, place, fits);
  const value = (fit: Fitted, period: number): Figure => {
    const cells = Object.fromEntries(Object.entries(fit.inputs).map(([input, kind]) => [input, sums.cell(kind, input as InputId, period)]));
    return whereRows(sums.rows(Object.values(fit.inputs)[0]!, period), indicatorFigure(fit, tables, cells));
  };
  const goal = (fit: Fitted): Figure => (isGoal(fit.indicator.id) ? place.inputs.cell(fit.indicator.id) : constant(''));
  let shown: readonly (readonly Figure[])[] = [];
  const section: MakeSection = (top) => {
    const table = columnTable(tableColumns(request, place, fits, value, goal), { name: place.tableName, top: top + 1, left: 0, rows: fits.length });
    shown = periods.map((_, period) => table.figures(`p${period}`));
    const dressed = { ...table.block, rows: table.block.rows.map((row, index) => (index === 0 ? row : dressedRow(row, place.columns, fits[index - 1]!))) };
    return {
      blocks: [...sectionHead(top, place.title, null), dressed], tables: [table.table], charts: [], rows: fits.length + 2,
      conditions: place.columns.flatMap((column) => (column.kind === 'state' ? stateConditions(table.cells(`s${column.of}`), words) : [])),
    };
  };
  return {
    section, workings: sums.blocks, fits,
    figure: (id, period) => shown[period]?.[fits.findIndex(({ indicator }) => indicator.id === id)] ?? constant(''),
  };
}

const isGoal = (id: IndicatorId): id is GoalId => (GOAL_IDS as readonly IndicatorId[]).includes(id);

function tableColumns({ words, catalogue }: ReportsRequest, { periods, columns, inputs }: Place, fits: readonly Fitted[], value: (fit: Fitted, period: number) => Figure, goal: (fit: Fitted) => Figure): ReportColumn<string>[] {
  const label = ({ indicator, measure }: Fitted) => {
    const { name } = catalogue.indicators[indicator.id];
    return measure.unit === 'seconds' ? words.withUnit.replace('{name}', name).replace('{unit}', words.secondsShort) : name;
  };
  return [
    { key: 'name', header: words.indicator, style: 'label', of: ({ index }) => label(fits[index]!) },
    ...columns.map((column): ReportColumn<string> => {
      switch (column.kind) {
        case 'period': return { key: `p${column.period}`, header: periods[column.period]!.header, numberFormat: '0', of: ({ index }) => value(fits[index]!, column.period) };
        case 'change': return { key: `c${column.of}`, header: column.header, numberFormat: '0', of: ({ at }) => difference(at(`p${column.of}`), at(`p${column.from}`)) };
        case 'goal': return {
          key: 'goal', header: words.goal, numberFormat: '0',
          of: ({ index }): Figure | Shown => {
            const { text, shown } = goal(fits[index]!);
            return isGoal(fits[index]!.indicator.id) ? { text: `IF(COUNT(${text})=0,"",${text})`, shown } : '';
          },
        };
        case 'state': return { key: `s${column.of}`, header: column.header, style: 'check', of: ({ index, at }) => stateOf(at(`p${column.of}`), at('goal'), inputs.cell('near'), fits[index]!.indicator.direction, words) };
      }
    }),
  ];
}

/** Each row is written in the unit of its indicator. */
function dressedRow(row: readonly PlannedCell[], columns: readonly KeyColumn[], { measure }: Fitted): PlannedCell[] {
  return row.map((cell, place) => {
    const column = columns[place - 1];
    if (!column || column.kind === 'state') return cell;
    return { ...cell, numberFormat: column.kind === 'change' ? changeFormatOf(measure) : numberFormatOf(measure), ...(cell.content === '' && { content: null }) };
  });
}

interface WorkingSums {
  readonly blocks: readonly Block[];
  readonly cell: (kind: RawKind, input: InputId, period: number) => Figure;
  readonly rows: (kind: RawKind, period: number) => Figure;
}

function workingSums({ words, catalogue }: ReportsRequest, { tables, periods, workings: { row, column } }: Place, fits: readonly Fitted[]): WorkingSums {
  const wanted = RAW_KINDS.flatMap((kind) => {
    const inputs = new Set(fits.flatMap((fit) => (Object.entries(fit.inputs) as [InputId, RawKind][]).filter(([, from]) => from === kind).map(([input]) => input)));
    return inputs.size === 0 ? [] : [{ kind, inputs: [...inputs] }];
  });
  const lines = wanted.flatMap(({ kind, inputs }): { kind: RawKind; input: InputId | null }[] => [{ kind, input: null }, ...inputs.map((input) => ({ kind, input }))]);
  const at = (line: number, period: number) => `$${cellAddress(row + 2 + line, column + 1 + period)}`;
  const ends = periods.map(({ span }, period) => ({
    from: { text: `${cellAddress(row, column + 1 + period)}`.replace(/([A-Z]+)(\d+)/, '$1$$$2'), shown: span.from.shown },
    before: { text: `${cellAddress(row + 1, column + 1 + period)}`.replace(/([A-Z]+)(\d+)/, '$1$$$2'), shown: span.before.shown },
  }));
  const figures = lines.map(({ kind, input }) => ends.map((span): Figure => {
    const raw = tables[kind]!;
    const test = inSpan(raw, span);
    return input === null ? rowCount(raw, test) : gathered(raw, input, [test]);
  }));
  const day = 'yyyy-mm-dd';
  const labels = [words.from, words.before, ...lines.map(({ kind, input }) => (input === null ? words.rowsOf.replace('{table}', words.tables[kind]) : capital(catalogue.inputs[input])))];
  const cells: PlannedCell[][] = [
    [words.workings, ...periods.map(({ header }) => header)].map((content) => ({ content, style: 'header' })),
    ...[periods.map(({ span }) => span.from), periods.map(({ span }) => span.before), ...figures].map((line, index): PlannedCell[] => [
      { content: labels[index]!, style: 'label' },
      ...line.map(({ text, shown }): PlannedCell => ({ content: `=${text}`, sample: shown, style: index < 2 ? 'formula' : 'link', numberFormat: index < 2 ? day : '#,##0' })),
    ]),
  ];
  const shown = (line: number, period: number): Figure => ({ text: at(line, period), shown: figures[line]?.[period]?.shown ?? '' });
  return {
    blocks: [{ kind: 'cells', at: cellAddress(row - 1, column), rows: cells }],
    cell: (kind, input, period) => shown(lines.findIndex((line) => line.kind === kind && line.input === input), period),
    rows: (kind, period) => shown(lines.findIndex((line) => line.kind === kind && line.input === null), period),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
