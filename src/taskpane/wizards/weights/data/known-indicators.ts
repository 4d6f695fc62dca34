import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import type { ChosenIndicator } from '../../../../core/kpi/selection/chosen-indicator';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { fromCatalogue } from '../state/item';
import type { Analysis } from './analysis';

/** An indicator as the planner's table has it, else as the catalogue names it. */
export function knownIndicator(id: IndicatorId, analysis: Analysis | null, catalogue: CatalogueWords): ChosenIndicator {
  return analysis?.figures.columns.find(({ indicator }) => indicator.id === id)?.indicator ?? fromCatalogue(id, catalogue.indicators[id].name);
}

/** What a table has figures of, as far as it can be scored. */
export function idsIn(analysis: Analysis | null): IndicatorId[] {
  return analysis?.figures.columns.flatMap(({ indicator: { id, direction } }) => (id === null || direction === 'context' ? [] : [id])) ?? [];
}
