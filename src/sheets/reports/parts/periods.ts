import { cellAddress, fixedCell } from '../../area';
import { dateOfSerial } from '../../forecasting/weekday-names';
import type { CellsBlock } from '../../plan';
import { numberOf, unlessBlank, type Figure } from '../figures/figure';
import { latestDay } from '../figures/gathered';
import { dateCells, type Span } from '../figures/tests';
import type { RawTable } from '../raw-table';

export type PeriodUnit = 'day' | 'week' | 'month';

/** The first day of the period in which a day lies. `weekStart`: 0 Sunday to 6 Saturday. */
export function startOf(unit: PeriodUnit, day: Figure, weekStart: Figure): Figure {
  const serial = numberOf(day);
  switch (unit) {
    case 'day': return day;
    // Serial 1 was a Sunday, by the calendar that Excel and we agree on from March 1900.
    case 'week': return { text: `INT((${day.text}-1-${weekStart.text})/7)*7+1+${weekStart.text}`, shown: Math.floor((serial - 1 - numberOf(weekStart)) / 7) * 7 + 1 + numberOf(weekStart) };
    case 'month': return { text: `EOMONTH(${day.text},-1)+1`, shown: serial - dateOfSerial(serial).getUTCDate() + 1 };
  }
}

/** So many months on, from the first of one. */
export function monthsOn(month: Figure, months: number): Figure {
  const date = dateOfSerial(numberOf(month));
  const shown = month.shown === '' ? '' : Math.round((Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { text: `EDATE(${month.text},${months})`, shown };
}

/** From the start of one period, so many periods back, to the next. */
export function spanFrom(unit: PeriodUnit, start: Figure, periodsOn: number): Span {
  const step = (count: number): Figure => {
    if (unit === 'month') return count === 0 ? start : monthsOn(start, count);
    const days = count * (unit === 'week' ? 7 : 1);
    return days === 0 ? start : { text: `${start.text}${days < 0 ? '' : '+'}${days}`, shown: numberOf(start) + days };
  };
  return { from: unlessBlank([start], step(periodsOn)), before: unlessBlank([start], step(periodsOn + 1)) };
}

const LENGTH: Readonly<Record<PeriodUnit, number>> = { day: 62, week: 53, month: 36 };
const FORMAT: Readonly<Record<PeriodUnit, string>> = { day: 'yyyy-mm-dd', week: 'yyyy-mm-dd', month: 'yyyy-mm' };

export interface PeriodList {
  readonly block: CellsBlock;
  /** `$Z$6:$Z$67` */
  readonly cells: string;
  readonly latest: Figure;
}

/** The periods that have data, the latest first: each the one of the largest date before the one above. New rows come to its head by themselves. */
export function periodList(unit: PeriodUnit, raw: RawTable, header: string, weekStart: Figure, row: number, column: number): PeriodList {
  const dates = dateCells(raw);
  const all = [...new Set((raw.table.dates ?? []).filter((day) => day !== null).map((day) => Math.floor(day)))].sort((a, b) => b - a);
  const figures: Figure[] = [];
  for (let index = 0; index < LENGTH[unit]; index += 1) {
    const above = figures[index - 1];
    if (!above) figures.push(errorFree(startWithin(unit, latestDay(raw), weekStart)));
    else {
      const cell = { text: cellAddress(row + index - 1, column), shown: above.shown };
      const next = { text: `INT(LARGE(${dates},1+COUNTIF(${dates},">="&${cell.text})))`, shown: cell.shown === '' ? '' : all.find((day) => day < numberOf(cell)) ?? '' };
      const started = startWithin(unit, next, weekStart);
      figures.push(unlessBlank([cell], errorFree(started)));
    }
  }
  const first = cellAddress(row, column);
  const last = cellAddress(row + figures.length - 1, column);
  return {
    block: {
      kind: 'cells', at: cellAddress(row - 1, column),
      rows: [[{ content: header, style: 'header' }], ...figures.map(({ text, shown }) => [{ content: `=${text}`, sample: shown, numberFormat: FORMAT[unit], style: 'formula' } as const])],
    },
    cells: fixedCell(`${first}:${last}`),
    latest: { text: fixedCell(first), shown: figures[0]?.shown ?? '' },
  };
}

function startWithin(unit: PeriodUnit, day: Figure, weekStart: Figure): Figure {
  if (unit === 'day') return day;
  const start = startOf(unit, day, weekStart);
  return { text: start.text, shown: day.shown === '' ? '' : start.shown };
}

const errorFree = ({ text, shown }: Figure): Figure => ({ text: `IFERROR(${text},"")`, shown });
