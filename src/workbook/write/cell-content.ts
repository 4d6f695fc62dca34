import type { PlannedCell } from '../../sheets/plan';

/** `Jan 2026` is a month in words until Excel makes a day of it. */
const MONTH_AND_NUMBER = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+'?\d/i;

/**
 * What is handed to Excel for a planned cell. Text that Excel would take for a number, a date or a formula of its own
 * gets the apostrophe that a person would type: `80/20` is a target, not the 80th of a month.
 */
export function cellContent(cell: PlannedCell | undefined): string | number | boolean {
  const content = cell?.content ?? '';
  if (typeof content !== 'string' || content === '' || content.startsWith('=')) return content;
  return /^[\d+\-.@('%$¥€£]/.test(content) || /^(true|false)$/i.test(content) || MONTH_AND_NUMBER.test(content) ? `'${content}` : content;
}
