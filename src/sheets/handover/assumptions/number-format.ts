import type { TypedLine } from './typed-lines';

/** How a linked value is written: a workbook is read without the formats of its cells, but units and sizes tell them. */
export function numberFormatOf({ unit, measure, values }: Pick<TypedLine, 'unit' | 'measure' | 'values'>): string {
  const numbers = values.filter((value) => typeof value === 'number');
  if (measure === 'first-day') return 'yyyy-mm-dd';
  if (unit.includes('%') && numbers.every((value) => Math.abs(value) <= 10)) return '0.0##%_)';
  // Room at the right: words follow.
  if (measure === 'total' && numbers.some((value) => Math.abs(value) >= 1000)) return '#,##0_)';
  return numbers.every(Number.isInteger) ? '#,##0_)' : measure === 'mean' ? '0.000_)' : '#,##0.0#####_)';
}
