import type { CellValue } from '../../../../src/workbook/port';

export const HEADER: readonly CellValue[] = ['Date', 'Time', 'Calls'];
/** Monday 5 January 2026. */
export const MONDAY = 46_027;
const HOURS = 12;

/** Whole weeks of hours from 08:00 to 20:00, weekends at a third, with some noise that is the same each time. */
export function weeks(count: number, from = MONDAY): CellValue[][] {
  return Array.from({ length: 7 * count * HOURS }, (_, row) => {
    const [day, hour] = [Math.floor(row / HOURS), row % HOURS];
    return [from + day, (8 + hour) / 24, callsAt(day, hour)];
  });
}

export function callsAt(day: number, hour: number): number {
  const shape = 60 + 50 * Math.sin((Math.PI * (hour + 1)) / (HOURS + 1));
  return Math.round((day % 7 < 5 ? shape : shape / 3) * (1 + 0.06 * Math.sin(day * 2.3 + hour * 1.1)));
}
