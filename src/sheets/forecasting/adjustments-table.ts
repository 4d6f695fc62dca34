import { areaAddress, cellAddress, columnName } from '../area';
import type { CellsBlock, PlannedCell } from '../plan';
import { adjustmentEffect } from './adjusted-rows';
import * as formulas from './formulas';
import type { AdjustmentCells, AdjustmentColumns, RowColumns } from './formulas';
import type { ForecastRow } from './forecast-rows';
import { headingRow } from './labelled-rows';
import type { Adjustment, ForecastInputs, ForecastWords } from './request';
import { typedText } from './typed-text';

/** In the order of the table. The first eight are typed, and read back by their place. */
export const ADJUSTMENT_COLUMNS = [
  'on', 'name', 'fromDay', 'toDay', 'fromTime', 'toTime', 'share', 'calls', 'concerned', 'factor', 'rate', 'effect',
] as const;
export type AdjustmentColumn = (typeof ADJUSTMENT_COLUMNS)[number];

export const ADJUSTMENT_WIDTHS = [9, 26, 12, 12, 9, 9, 10, 10, 15, 9, 10, 10];

const FORMATS: Readonly<Record<AdjustmentColumn, string | undefined>> = {
  on: '0', name: undefined, fromDay: 'yyyy-mm-dd', toDay: 'yyyy-mm-dd', fromTime: 'hh:mm', toTime: 'hh:mm', share: '+0.0%;-0.0%;0.0%', calls: '+#,##0;-#,##0;0',
  concerned: '#,##0', factor: '0.000', rate: '0.000', effect: '+#,##0;-#,##0;0',
};

/** Rows that wait for the next idea: the formulas reach over them, so that what is typed there counts at once. */
const SPARE_ROWS = 8;
const LEAST_ROWS = 12;

export interface AdjustmentsTable {
  readonly block: CellsBlock;
  readonly address: string;
  readonly rows: number;
  readonly columns: AdjustmentColumns & Readonly<Record<'on' | 'calls' | 'share' | 'concerned', string>>;
}

interface Request {
  readonly adjustments: readonly Adjustment[];
  readonly inputs: ForecastInputs;
  readonly words: ForecastWords;
  readonly forecast: readonly ForecastRow[];
  readonly cells: RowColumns;
  readonly growth: string;
  readonly firstColumn: number;
  readonly headerRow: number;
}

export function adjustmentRows(adjustments: readonly Adjustment[]): number {
  return Math.max(LEAST_ROWS, adjustments.length + SPARE_ROWS);
}

/** The planner's adjustments, a row each, with what each does beside it. */
export function adjustmentsTable(request: Request): AdjustmentsTable {
  const { adjustments, words, firstColumn, headerRow } = request;
  const rows = adjustmentRows(adjustments);
  const letter = (column: AdjustmentColumn) => columnName(firstColumn + ADJUSTMENT_COLUMNS.indexOf(column));
  const whole = (column: AdjustmentColumn) => `$${letter(column)}$${headerRow + 1}:$${letter(column)}$${headerRow + rows}`;
  const body = Array.from({ length: rows }, (_, index) => tableRow(request, adjustments[index], (column) => `${letter(column)}${headerRow + 1 + index}`));
  return {
    block: { kind: 'cells', at: cellAddress(headerRow - 1, firstColumn), rows: [headingRow(...ADJUSTMENT_COLUMNS.map((column) => words.adjustment[column])), ...body] },
    address: areaAddress({ row: headerRow - 1, column: firstColumn, rows: rows + 1, columns: ADJUSTMENT_COLUMNS.length }),
    rows,
    columns: {
      on: whole('on'), calls: whole('calls'), share: whole('share'), concerned: whole('concerned'), fromDay: whole('fromDay'), toDay: whole('toDay'),
      fromTime: whole('fromTime'), toTime: whole('toTime'), factor: whole('factor'), rate: whole('rate'),
    },
  };
}

function tableRow({ inputs, forecast, cells, growth }: Request, adjustment: Adjustment | undefined, at: (column: AdjustmentColumn) => string): PlannedCell[] {
  const here: AdjustmentCells = {
    on: at('on'), fromDay: at('fromDay'), toDay: at('toDay'), fromTime: at('fromTime'), toTime: at('toTime'), share: at('share'), calls: at('calls'),
    concerned: at('concerned'), factor: at('factor'), rate: at('rate'),
  };
  const shown = adjustment ? adjustmentEffect(adjustment, forecast, inputs, cells.time === undefined) : { concerned: null, factor: 1, rate: 0, effect: null };
  const typed = (column: AdjustmentColumn, content: string | number | null): PlannedCell => ({ content, style: 'input', numberFormat: FORMATS[column] });
  const made = (column: AdjustmentColumn, content: string, sample: number | null): PlannedCell => ({ content, style: 'formula', numberFormat: FORMATS[column], sample: sample ?? '' });
  const time = (minute: number | null | undefined) => (minute === null || minute === undefined ? null : minute / 1440);
  return [
    typed('on', adjustment ? Number(adjustment.on) : null), typed('name', adjustment ? typedText(adjustment.name) : null),
    typed('fromDay', adjustment?.fromDay ?? null), typed('toDay', adjustment?.toDay ?? null),
    typed('fromTime', time(adjustment?.fromMinute)), typed('toTime', time(adjustment?.toMinute)),
    typed('share', adjustment?.share ?? null), typed('calls', adjustment?.calls ?? null),
    made('concerned', formulas.concerned(here, cells), shown.concerned),
    made('factor', formulas.shareFactor(here), shown.factor),
    made('rate', formulas.callRate(here), shown.rate),
    made('effect', formulas.effect(here, growth), shown.effect),
  ];
}
