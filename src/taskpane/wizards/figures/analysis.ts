import { findFigures, readFigures, type ChosenFigures, type FigureColumns, type Figures, type IndicatorNamed } from '../../../core/kpi/figures';
import { indicatorNamed } from '../../../sheets/kpi/indicator-named';
import type { ScorecardSource } from '../../../sheets/scorecard/request';
import { sourceOf } from '../../../sheets/scorecard/source';
import type { Region } from '../../../workbook/port';

/** Two years of a hundred agents by the month. */
export const MOST_ROWS = 2500;

/** What a planner's table of figures turned out to be. */
export interface FiguresAnalysis {
  readonly columns: FigureColumns;
  readonly figures: Figures;
  /** Null as long as the table has no indicators. */
  readonly source: ScorecardSource | null;
}

let named: IndicatorNamed | undefined;

/** The catalogue by its names in all languages, made when it is first asked for. */
export function knownIndicators(): IndicatorNamed {
  return (named ??= indicatorNamed());
}

export function analyseFigures(region: Region, chosen: ChosenFigures): FiguresAnalysis {
  const columns = findFigures(region.values, knownIndicators(), chosen);
  return { columns, figures: readFigures(region.values, region.numberFormats, columns), source: sourceOf(region, columns, region.values) };
}
