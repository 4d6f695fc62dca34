import { exampleSettings } from '../../../src/core/cost/model/defaults';
import type { CostSettings } from '../../../src/core/cost/model/settings';
import { isFault } from '../../../src/core/fault';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { costPlan } from '../../../src/sheets/cost/cost-plan';
import { costSheetNames } from '../../../src/sheets/cost/cost-sheet-names';
import type { CostSource } from '../../../src/sheets/cost/request';
import type { Plan } from '../../../src/sheets/plan';

/** Serial of 1 January 2026. */
export const JANUARY = 46_023;

export const example = (months = 12): CostSettings => exampleSettings(new Date(2026, 0, 5), 'CNY', months);

export function made(settings: CostSettings, { source = { kind: 'typed' }, locale = 'en' }: { readonly source?: CostSource; readonly locale?: LocaleName } = {}): Plan {
  const costWords = words(locale).sheets.cost;
  const plan = costPlan({ source, settings, sheetNames: costSheetNames(costWords, []), words: costWords, locale, writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0' });
  if (isFault(plan)) throw new Error(`${plan.code} ${plan.argument}`);
  return plan;
}
