import { INDICATORS } from '../../../core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';

/** The hash of the catalogue, or of an indicator's page. */
export function kpiRoute(id: IndicatorId | '' = ''): string {
  return id === '' ? '#/kpis' : `#/kpis/${encodeURIComponent(id)}`;
}

export function indicatorIn(detail: string | undefined): IndicatorId | null {
  return INDICATORS.find(({ id }) => id.toLowerCase() === detail?.toLowerCase())?.id ?? null;
}
