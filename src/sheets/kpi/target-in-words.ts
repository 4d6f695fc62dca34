import type { Indicator } from '../../core/kpi/catalogue/indicator';
import type { CatalogueWords } from './catalogue-words';
import { unitInWords } from './unit-in-words';

/**
 * An indicative figure as it is read: `≥ 80%`, `≤ 30 s per call`, `2–3`; null where the planner sets their own.
 * `numbersIn` is the tag by which numbers are written.
 */
export function targetInWords({ target, measure }: Indicator, words: CatalogueWords, numbersIn: string): string | null {
  if (!target) return null;
  const share = measure.unit === 'share';
  const format = new Intl.NumberFormat(numbersIn, { style: share ? 'percent' : 'decimal', maximumFractionDigits: 2 });
  const { low, high } = target;
  const bounds = low !== undefined && high !== undefined
    ? (low === high ? format.format(low) : `${format.format(low)}–${format.format(high)}`)
    : low !== undefined ? `≥ ${format.format(low)}` : `≤ ${format.format(high ?? 0)}`;
  if (share || measure.unit === 'ratio') return bounds;
  const currency = target.status === 'sourced' ? target.currency : undefined;
  const unit = unitInWords(measure, words);
  return `${bounds} ${currency ? unit.replace(words.phrases.units.money, currency) : unit}`;
}
