import type { Measure } from '../../../../../core/kpi/catalogue/measure';
import type { LocaleName } from '../../../../../locales/locale-name';
import { catalogueWords } from '../../../../../sheets/kpi/catalogue-words';
import { unitInWords } from '../../../../../sheets/kpi/unit-in-words';
import { writeNumber, writePercent } from '../../../../parts';

/** A figure without its unit, as short as planners say it: 62%, 340, 15.4. */
export function writtenFigure(value: number, measure: Measure | null | undefined, numbersIn: string): string {
  if (measure?.unit === 'share') return writePercent(value, numbersIn);
  return writeNumber(value, numbersIn, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

/** The same with its unit; a share shows its own, and of money each planner knows the currency. */
export function writtenWithUnit(value: number, measure: Measure | null | undefined, locale: LocaleName, numbersIn: string): string {
  const number = writtenFigure(value, measure, numbersIn);
  return !measure || measure.unit === 'share' || measure.unit === 'ratio' || measure.unit === 'money' ? number : `${number} ${unitInWords(measure, catalogueWords(locale))}`;
}
