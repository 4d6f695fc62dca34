import type { Measure } from '../../../../core/kpi/catalogue/measure';
import { unitInWords } from '../../../../sheets/kpi/unit-in-words';
import { DurationField, NumberField, PercentField, type EntryFieldProps } from '../../../parts';
import { useCatalogueWords } from '../use-catalogue-words';

interface FigureFieldProps extends EntryFieldProps {
  /** Null where nothing is known of the unit. */
  readonly measure: Measure | null;
}

/** A figure of an indicator, typed in the unit of the indicator: shares as percentages, seconds as times. */
export function FigureField({ measure, ...field }: FigureFieldProps) {
  const catalogue = useCatalogueWords();
  // Shares of an indicator of the planner's own may leave 0–100 %, as variances do.
  if (measure?.unit === 'share') return <PercentField {...field} min={-10} max={10} />;
  if (measure?.unit === 'seconds') return <DurationField {...field} />;
  return <NumberField {...field} unit={measure ? unitInWords(measure, catalogue) || undefined : undefined} />;
}
