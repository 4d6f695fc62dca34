import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import type { Plan, SheetPlan } from '../../../src/sheets/plan';
import { scenarioPlan } from '../../../src/sheets/scenario/scenario-plan';
import { DEFAULT_SCENARIO, type ScenarioSettings } from '../../../src/sheets/scenario/settings';

export function planFor(own: Partial<ScenarioSettings> = {}, locale: LocaleName = 'en'): Plan {
  return scenarioPlan({
    settings: { ...DEFAULT_SCENARIO, ...own }, words: words(locale).sheets.scenario, locale, writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0',
  });
}

export function onlySheet(plan: Plan): SheetPlan {
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('a plan without a sheet');
  return sheet;
}
