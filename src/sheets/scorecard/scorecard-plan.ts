import type { Plan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { cardPlaces, cardSheet } from './card/card-sheet';
import { rankedLevel, rankedPlaces } from './card/ranking-lines';
import { layoutOf, type Layout } from './layout';
import type { InputPlace, ScorecardMemory, ScorecardRequest, SettingKey } from './request';
import type { RuleCells } from './scores/left-strip';
import { scoresSheet } from './scores/scores-sheet';
import { setupOf, type Setup } from './setup';

/** The pane's job that scores. */
export const SCORECARD = 'scorecard';

/** Two sheets: the card that a manager reads, and the scores of every row with weights and rules, from which it is made. */
export function scorecardPlan(request: ScorecardRequest): Plan {
  const setup = setupOf(request);
  const places = cardPlaces(setup);
  const ranked = rankedLevel(setup);
  const layout = layoutOf(setup, rankedPlaces(setup, ranked), places.table);
  const scores = scoresSheet(setup, layout, ranked);
  return { job: SCORECARD, sheets: [cardSheet(setup, layout, places, scores, ranked), scores.sheet], names: [], memory: memoryOf(setup, layout, scores.rules) };
}

function memoryOf({ request, months }: Setup, { settingAddress }: Layout, { places }: RuleCells): ScorecardMemory {
  const { source, chosen, settings, indicators, names, figures } = request;
  const { sheet, address, table, wholeBlock, headerRows, headers } = source;
  const place = (key: SettingKey): InputPlace | null => { const at = settingAddress(key); return at === null ? null : { sheet: names.card, address: at }; };
  return {
    source: sheetReference(sheet, address),
    table: { sheet, address, table, wholeBlock, headerRows, headers, rows: figures.rows.length },
    chosen, settings, indicators, names, months,
    inputs: { settings: { month: place('month'), unit: place('unit'), green: place('green'), amber: place('amber'), missing: place('missing') }, indicators: places },
  };
}
