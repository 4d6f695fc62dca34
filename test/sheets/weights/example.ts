import { isFault } from '../../../src/core/fault';
import { weigh } from '../../../src/core/kpi/weighing';
import type { Weighing } from '../../../src/core/kpi/weighing';
import type { ChosenIndicator } from '../../../src/core/kpi/selection/chosen-indicator';
import type { WeighResult } from '../../../src/core/kpi/weighing';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { areaAddress } from '../../../src/sheets/area';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import type { Plan } from '../../../src/sheets/plan';
import { USUAL_CAP, USUAL_SHIFT, weighRequestOf, type WeighedIndicator, type WeightsFigures, type WeightsSettings } from '../../../src/sheets/weights/request';
import { weightsPlan } from '../../../src/sheets/weights/weights-plan';

export const FAR_AHEAD = 73_050;

/** One of the planner's own, more is better. */
export function ownIndicator(name: string, parts: Partial<ChosenIndicator> = {}): WeighedIndicator {
  return {
    indicator: { id: null, choice: null, name, measure: null, direction: 'higher', ...parts },
    definition: `What ${name} says`, target: { low: null, high: null }, owner: '', due: null, reason: '',
  };
}

export const named = (count: number): readonly WeighedIndicator[] => Array.from({ length: count }, (_, index) => ownIndicator(`KPI ${index + 1}`));

export interface Made {
  readonly plan: Plan;
  readonly settings: WeightsSettings;
  readonly result: WeighResult;
}

interface Options extends Partial<Omit<WeightsSettings, 'weighing' | 'indicators'>> {
  readonly indicators?: readonly WeighedIndicator[];
  readonly figures?: WeightsFigures | null;
  readonly locale?: LocaleName;
}

export function made(weighing: Weighing, count: number, { indicators = named(count), figures = null, locale = 'en', ...own }: Options = {}): Made {
  const settings: WeightsSettings = { indicators, weighing, tree: null, rule: null, cap: USUAL_CAP, shift: USUAL_SHIFT, ...own };
  const result = weigh(weighRequestOf(settings));
  if (isFault(result)) throw new Error(JSON.stringify(result));
  const plan = weightsPlan({
    settings, result, figures, tableName: 'Weights', words: words(locale).sheets.weights, catalogue: catalogueWords(locale), locale, writtenAt: new Date(Date.UTC(2026, 10, 5, 9)), version: '0.0.0',
  });
  return { plan, settings, result };
}

export const judged = (judgement: Extract<Weighing, { kind: 'judged' }>['judgement']): Weighing => ({ kind: 'judged', judgement });

/** A table of figures on a sheet, headers in its first row, labels in its first column, one column to spare. */
export function figuresOf(rows: readonly (readonly number[])[], { sheet = 'KPIs', units = true }: { sheet?: string; units?: boolean } = {}): { readonly figures: WeightsFigures; readonly cells: readonly (readonly (string | number)[])[] } {
  const width = rows[0]!.length;
  const header = ['Unit', 'Calls', ...Array.from({ length: width }, (_, index) => `KPI ${index + 1}`)];
  const labels = rows.map((_, index) => `Team ${String.fromCharCode(65 + index)}`);
  const address = areaAddress({ row: 2, column: 1, rows: rows.length + 1, columns: width + 2 });
  return {
    cells: [header, ...rows.map((row, index) => [labels[index]!, 100 * (index + 1), ...row])],
    figures: {
      source: { sheet, address, headerRows: 1, headers: Object.fromEntries(header.map((text, index) => [index, text])) },
      columns: rows[0]!.map((_, index) => index + 2), times: rows[0]!.map(() => 1),
      lines: rows.map((values, index) => ({ row: index + 1, label: labels[index]!, values, isUnit: units })),
    },
  };
}

/** Where `figuresOf` stands. */
export const CORNER = 'B3';

/** A judgement of comparisons by its full matrix. */
export function rater(name: string, matrix: readonly (readonly number[])[]): { name: string; upper: readonly (readonly (number | null)[])[] } {
  return { name, upper: matrix.map((line, row) => line.map((ratio, column) => (column > row ? ratio : null))) };
}
