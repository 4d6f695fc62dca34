import type { Measure } from '../../../core/kpi/catalogue/measure';
import { unitInWords } from '../../../sheets/kpi/unit-in-words';
import type { CatalogueWords } from '../../../sheets/kpi/catalogue-words';
import { writeNumber, writePercent } from '../../parts';

/** A figure as it is read: `83.2%`, `35 s per call`, `12.5`. */
export function writeFigure(value: number, measure: Measure | null, catalogue: CatalogueWords, numbersIn: string): string {
  if (measure?.unit === 'share') return writePercent(value, numbersIn);
  const decimals = Math.abs(value) < 10 ? 2 : 1;
  const unit = measure ? unitInWords({ unit: measure.unit, of: measure.of }, catalogue) : '';
  return `${writeNumber(value, numbersIn, decimals)}${unit === '' || measure?.unit === 'ratio' ? '' : ` ${unit}`}`;
}
