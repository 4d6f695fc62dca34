import { isBlank, type TableCell } from '../table-cell';
import { MINUTES_A_DAY } from '../time-of-day';
import type { Finding } from './finding';
import type { PlannerTable } from './reading';
import type { RowParts } from './row-parts';
import { around, told } from './told';

const HOUR = /hour|stunde|heure|hora|\bor[ae]\b|uur|小时|小時|時$|时$/i;

/** What was assumed of whole columns. */
export function columnFindings({ values }: PlannerTable, { interval, aht, headerRows }: Pick<RowParts, 'interval' | 'aht' | 'headerRows'>): Finding[] {
  const cellsOf = (column: number) => around(values.flatMap((row, index) => (index < headerRows || isBlank(row[column]) ? [] : [{ row: index, column }])));
  const found: Finding[] = [];
  if (interval) {
    const numbered = values.some((row, index) => index >= headerRows && typeof row[interval.column] === 'number') ? numbering(interval.notation, interval.header) : null;
    const cells = cellsOf(interval.column);
    if (numbered) found.push(numberedFinding(numbered, cells, values.length - headerRows));
    if (interval.ends) found.push(told({ code: 'time-ends', severity: 'warning', count: values.length - headerRows, cells }));
  }
  if (aht && aht.unitBecause !== 'told' && aht.unitBecause !== 'usual') {
    found.push(told({ code: 'aht-unit', severity: 'warning', count: values.length - headerRows, cells: cellsOf(aht.column), facts: { unit: aht.unitBecause } }));
  }
  return found;
}

export interface Numbering {
  readonly first: number;
  readonly minutes: number;
}

export function numberedFinding({ first, minutes }: Numbering, cells: Finding['cells'], count: number): Finding {
  return told({ code: 'time-numbered', severity: 'warning', count, cells, facts: { first, minutes } });
}

/** How intervals are counted, where they are; plain numbers are hours of the clock only where a header says so. */
export function numbering(notation: NonNullable<RowParts['interval']>['notation'], header: TableCell): Numbering | null {
  if (notation.startsWith('from')) return { first: Number(notation[5]), minutes: MINUTES_A_DAY / Number(notation.slice(7)) };
  return notation === 'hour' && !HOUR.test(String(header)) ? { first: 0, minutes: 60 } : null;
}
