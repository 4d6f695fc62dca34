import type { Measure } from '../../../../../core/kpi/catalogue/measure';
import type { LocaleName } from '../../../../../locales/locale-name';
import { catalogueWords } from '../../../../../sheets/kpi/catalogue-words';
import { unitInWords } from '../../../../../sheets/kpi/unit-in-words';
import { writeNumber, writePercent } from '../../../../parts';

/** A figure of an indicator as planners say it: 62%, 340 s per call; a bare number where nothing is known of its unit. */
export function writtenFigure(value: number, measure: Measure | null | undefined, locale: LocaleName, numbersIn: string): string {
  if (measure?.unit === 'share') return writePercent(value, numbersIn);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = writeNumber(value, numbersIn, digits);
  return measure && measure.unit !== 'ratio' ? `${number} ${unitInWords(measure, catalogueWords(locale))}` : number;
}
