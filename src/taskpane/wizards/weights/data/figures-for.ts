import { isoMonth } from '../../../../core/kpi/figures/read-month';
import type { FigureRow, Level } from '../../../../core/kpi/figures';
import type { WeightsFigures } from '../../../../sheets/weights/request';
import type { FiguresAtHand } from '../methods/props';
import { isSame, type Item } from '../state/item';
import { rowsOf, type Analysis } from './analysis';

export interface FiguresFor {
  /** Null where no column is of an indicator that was chosen. */
  readonly sheet: WeightsFigures | null;
  readonly hand: FiguresAtHand;
  /** Of one indicator, oldest first, blanks left out. */
  readonly history: (index: number) => readonly number[];
}

/** The planner's table as it bears on the indicators chosen. */
export function figuresFor(analysis: Analysis, items: readonly Item[], level: Level): FiguresFor {
  const { figures, region } = analysis;
  const places = items.map(({ indicator }) => {
    const place = figures.columns.findIndex((column) => isSame(column.indicator, indicator));
    return place < 0 ? null : place;
  });
  const rows = rowsOf(analysis, level).sort((a, b) => (a.month ?? 0) - (b.month ?? 0));
  const taken = rows.map((row) => ({ row, values: places.map((place) => (place === null ? null : row.values[place] ?? null)) }));
  const whole = taken.filter(({ values }) => values.every((value, index) => value !== null || places[index] === null));
  const without = places.flatMap((place, index) => (place === null ? [index] : []));
  const isUnit = unitsAmong(whole.map(({ row }) => row), level);
  const columns = places.map((place) => (place === null ? null : figures.columns[place]!.column));
  return {
    sheet: without.length === items.length || whole.length === 0 ? null : {
      source: {
        sheet: region.sheet, address: region.address, table: region.table, wholeBlock: region.wholeBlock, headerRows: figures.headerRows,
        headers: Object.fromEntries(columns.flatMap((column) => (column === null ? [] : [[column, String(region.values[figures.headerRows - 1]?.[column] ?? '')]]))),
      },
      columns, times: places.map((place) => (place === null ? 1 : figures.columns[place]!.times)),
      lines: whole.map(({ row, values }) => ({ row: row.row, label: labelOf(row), values, isUnit: isUnit(row) })),
    },
    hand: {
      figures: whole.map(({ values }) => values), leftOut: taken.length - whole.length, missingMonths: missingMonths(rows), without,
      constant: places.flatMap((place, index) => (place !== null && whole.length > 0 && whole.every(({ values }) => values[index] === whole[0]!.values[index]) ? [index] : [])),
    },
    history: (index) => taken.flatMap(({ values }) => values[index] ?? []),
  };
}

/** `2026-03`, `Team A · 2026-03`; the number of its row for one that has no name. */
function labelOf({ row, team, agent, month }: FigureRow): string {
  const parts = [agent ?? team, month === null ? null : isoMonth(month)].filter((part) => part !== null);
  return parts.length === 0 ? String(row + 1) : parts.join(' · ');
}

/** Teams and people of the last month are ranked; where there are not two of them, all rows are. */
function unitsAmong(rows: readonly FigureRow[], level: Level): (row: FigureRow) => boolean {
  const last = rows.reduce<number | null>((latest, { month }) => (month !== null && (latest === null || month > latest) ? month : latest), null);
  const inLast = rows.filter(({ month }) => month === last);
  return level === 'centre' || inLast.length < 2 ? () => true : ({ month }) => month === last;
}

function missingMonths(rows: readonly FigureRow[]): number[] {
  const months = [...new Set(rows.flatMap(({ month }) => (month === null ? [] : [month])))].sort((a, b) => a - b);
  return months.slice(1).flatMap((month, index) => Array.from({ length: month - months[index]! - 1 }, (_, skipped) => months[index]! + 1 + skipped));
}
