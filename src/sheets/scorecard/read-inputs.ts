import { readMonth } from '../../core/kpi/figures';
import type { CardIndicator, InputPlace, ScorecardMemory, ScorecardSettings, ScorecardWords } from './request';
import { ruleWith } from './rule-inputs';

type CellValue = string | number | boolean;

/** Every cell of a written scorecard that its planner may have changed. */
export function inputPlaces({ inputs }: ScorecardMemory): readonly InputPlace[] {
  return [...Object.values(inputs.settings).filter((place) => place !== null), ...inputs.indicators.flatMap((places) => Object.values(places))];
}

/**
 * The settings and indicators with what their cells hold now. A cell that could not be read, or holds something else than it
 * should, keeps what was there; a blank stretch or cap is none. The latest month stays the latest, whichever that is.
 * @param read of the cell at a place; undefined where it is gone.
 * @param words in all languages that the sheet may be in, for the choice in words.
 */
export function inputsRead(
  memory: ScorecardMemory, read: (place: InputPlace) => CellValue | undefined, words: readonly ScorecardWords[],
): { readonly settings: ScorecardSettings; readonly indicators: readonly CardIndicator[] } {
  const { settings, indicators, inputs, months } = memory;
  const cell = (place: InputPlace | null | undefined) => (place ? read(place) : undefined);
  const number = (value: CellValue | undefined) => (typeof value === 'number' ? value : undefined);
  const month = readMonth(cell(inputs.settings.month) ?? '');
  const unit = cell(inputs.settings.unit);
  const missing = cell(inputs.settings.missing);
  return {
    settings: {
      ...settings,
      month: month === null ? settings.month : month === months.at(-1) ? null : month,
      unit: typeof unit === 'string' && unit !== '' ? unit : settings.unit ?? null,
      lights: { green: number(cell(inputs.settings.green)) ?? settings.lights.green, amber: number(cell(inputs.settings.amber)) ?? settings.lights.amber },
      missing: (['share-out', 'zero'] as const).find((one) => words.some((each) => each.missing[one] === missing)) ?? settings.missing,
    },
    indicators: indicators.map((indicator, index): CardIndicator => {
      const places = inputs.indicators[index] ?? {};
      return {
        ...indicator,
        weight: number(cell(places.weight)) ?? indicator.weight,
        rule: ruleWith(indicator.rule, (key) => { const value = cell(places[key]); return value === '' ? null : number(value); }),
      };
    }),
  };
}
