import { normalQuantile } from '../../core/numeric/normal-quantile';
import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import { sheetReference } from '../sheet-reference';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { columnCells, headerCell, type TodayColumn } from './layout';
import type { TodayRequest, TodayWords } from './request';
import type { Shown, TodayFigures } from './today-figures';

const STANDING = ['known', 'until', 'came', 'expected', 'difference', 'factor'] as const;
const DAY = ['planned', 'now', 'low', 'high', 'more', 'moreShare', 'restPlanned', 'rest', 'peakPlanned', 'peak', 'moreHours'] as const;
const WORKED = ['weight', 'learnt', 'z', 'share', 'dayLow', 'dayHigh', 'dayVariance', 'dayChance', 'dayWidth'] as const;
export type StandingKey = (typeof STANDING)[number] | (typeof DAY)[number] | (typeof WORKED)[number];

interface Line {
  readonly content: string;
  readonly sample: Shown;
  readonly unit: keyof TodayWords['units'];
  readonly numberFormat: string;
}

export interface StandingBlocks {
  readonly standing: readonly (readonly PlannedCell[])[];
  readonly day: readonly (readonly PlannedCell[])[];
  readonly worked: readonly (readonly PlannedCell[])[];
  /** `$B$19` */
  readonly cell: (key: StandingKey) => string;
}

/** Rows in the order in which they stand, each block with the row number of its first. */
export interface StandingPlaces {
  readonly standing: number;
  readonly day: number;
  readonly worked: number;
}

export const STANDING_ROWS = { standing: STANDING.length, day: DAY.length, worked: WORKED.length };

/** Where each figure of the day stands. */
export function standingCell(places: StandingPlaces): (key: StandingKey) => string {
  const keys = { standing: STANDING, day: DAY, worked: WORKED } as const;
  return (key) => {
    const block = (['standing', 'day', 'worked'] as const).find((name) => (keys[name] as readonly string[]).includes(key))!;
    return `$B$${places[block] + (keys[block] as readonly string[]).indexOf(key)}`;
  };
}

/** How today stands, what the day comes to now, and the steps between, a figure a row. */
export function standingBlocks(request: TodayRequest, figures: TodayFigures, inputs: InputBlock, places: StandingPlaces): StandingBlocks {
  const { words } = request;
  const cell = standingCell(places);
  const line = lineOf(request, figures, inputs, cell);
  const rows = (keys: readonly StandingKey[], style: 'total' | 'formula') => keys.map((key) => {
    const { content, sample, unit, numberFormat } = line(key);
    return labelledRow({ label: words.figure[key], content, style, numberFormat, sample, unit: words.units[unit], note: words.figure[`${key}Note`] });
  });
  return { standing: rows(STANDING, 'total'), day: rows(DAY, 'total'), worked: rows(WORKED, 'formula'), cell };
}

function lineOf(request: TodayRequest, figures: TodayFigures, inputs: InputBlock, cell: (key: StandingKey) => string): (key: StandingKey) => Line {
  const { forecast } = request;
  const at = (column: TodayColumn) => columnCells(column, forecast);
  const shown = samples(request, figures);
  const [s, phi, z, minutes] = [inputs.cell('dayDeviation'), inputs.cell('dispersion'), cell('z'), inputs.cell('intervalMinutes')];
  const made = (key: StandingKey, content: string, unit: Line['unit'] = 'calls', numberFormat = '#,##0'): Line => ({ content, sample: shown[key], unit, numberFormat });
  const dayBound = (which: 'lows' | 'highs', spread: typeof formulas.lowBySpread) => (forecast.total === null
    ? spread(cell('planned'), z, s, phi)
    : formulas.ofDay(sheetReference(forecast.sheet, forecast.total[which]), sheetReference(forecast.sheet, forecast.total.dates), inputs.day ?? ''));
  const change = '+0.0%;-0.0%;0.0%';
  const own = { forecast: cell('planned'), variance: cell('dayVariance'), chance: cell('dayChance'), factor: cell('factor'), learnt: cell('learnt') };
  const lines: Readonly<Record<StandingKey, () => Line>> = {
    known: () => made('known', formulas.known(at('actual')), 'intervals', '0'),
    until: () => made('until', formulas.knownUntil(at('time'), at('actual'), headerCell('actual'), cell('known'), minutes), 'none', '[hh]:mm'),
    came: () => made('came', formulas.cameSoFar(at('actual'))),
    expected: () => made('expected', formulas.expectedSoFar(at('forecast'), at('actual'))),
    difference: () => made('difference', formulas.ratioLess1(cell('came'), cell('expected')), 'fraction', change),
    factor: () => made('factor', formulas.factor(cell('weight'), cell('came'), cell('expected')), 'none', '0.000'),
    planned: () => made('planned', formulas.sum(at('forecast'))),
    now: () => made('now', formulas.sum(at('calls'))),
    low: () => made('low', formulas.dayLow(cell('came'), cell('rest'), cell('dayWidth'), cell('planned'), cell('dayLow'))),
    high: () => made('high', formulas.dayHigh(cell('came'), cell('rest'), cell('dayWidth'), cell('planned'), cell('dayHigh'))),
    more: () => made('more', formulas.minus(cell('now'), cell('planned')), 'calls', '+#,##0;-#,##0;0'),
    moreShare: () => made('moreShare', formulas.ratioLess1(cell('now'), cell('planned')), 'fraction', change),
    restPlanned: () => made('restPlanned', formulas.minus(cell('planned'), cell('expected'))),
    rest: () => made('rest', formulas.product(cell('factor'), cell('restPlanned'))),
    peakPlanned: () => made('peakPlanned', formulas.peakToCome(at('planned'), at('actual')), 'agents'),
    peak: () => made('peak', formulas.peakToCome(at('agents'), at('actual')), 'agents'),
    moreHours: () => made('moreHours', formulas.hoursToCome(at('more'), at('actual'), minutes), 'hours', '+#,##0.0;-#,##0.0;0.0'),
    weight: () => made('weight', formulas.weight(phi, s)),
    learnt: () => made('learnt', formulas.learnt(cell('weight'), cell('came'), phi, s), 'none', '0.00000'),
    z: () => made('z', formulas.zOf(inputs.cell('level')), 'none', '0.000'),
    share: () => made('share', formulas.restShare(cell('planned'), cell('expected')), 'fraction', '0.0%'),
    dayLow: () => made('dayLow', dayBound('lows', formulas.lowBySpread)),
    dayHigh: () => made('dayHigh', dayBound('highs', formulas.highBySpread)),
    dayVariance: () => made('dayVariance', formulas.variance(cell('dayLow'), cell('dayHigh'), z), 'none', '#,##0'),
    dayChance: () => made('dayChance', formulas.chance(cell('planned'), cell('dayVariance'), phi), 'none', '#,##0'),
    dayWidth: () => made('dayWidth', formulas.width(own, cell('share')), 'none', '0.000'),
  };
  return (key) => lines[key]();
}

/** What those formulas come to. */
function samples({ forecast, inputs }: TodayRequest, figures: TodayFigures): Readonly<Record<StandingKey, Shown>> {
  const { soFar, factor, day, total, rows } = figures;
  const { dayDeviation: s, dispersion, level, intervalMinutes } = inputs;
  const known = rows.flatMap(({ actual }, index) => (actual === null ? [] : [forecast.intervals[index]!.minute]));
  const range = day.ranges[0]!;
  const now = rows.reduce((sum, { calls }) => sum + calls, 0);
  const share = day.mean > 0 ? Math.max(0, 1 - soFar.expected / day.mean) : 0;
  const rest = factor * (day.mean - soFar.expected);
  const z = normalQuantile((1 + level) / 2);
  const variance = ((range.high - range.low) / (2 * z)) ** 2;
  const bound = total.ranges[0]!;
  const chance = Math.min(dispersion * day.mean, variance);
  const learnt = s > 0 ? s ** 2 - 1 / (1 / s ** 2 + soFar.actual / dispersion) : 0;
  const moved = factor * share;
  const wide = variance * day.mean > 0 ? Math.sqrt((moved * chance + moved ** 2 * Math.max(0, variance - chance - learnt * day.mean ** 2)) / variance) : 0;
  return {
    known: known.length, until: known.length === 0 ? formulas.NONE : (known.at(-1)! + intervalMinutes) / 1440,
    came: soFar.actual, expected: soFar.expected, difference: soFar.expected > 0 ? soFar.actual / soFar.expected - 1 : formulas.NONE, factor,
    planned: day.mean, now, low: bound.low, high: bound.high, more: now - day.mean, moreShare: day.mean > 0 ? now / day.mean - 1 : formulas.NONE,
    restPlanned: day.mean - soFar.expected, rest, peakPlanned: figures.peakPlanned, peak: figures.peak, moreHours: figures.moreHours,
    weight: s > 0 ? dispersion / s ** 2 : formulas.NONE, learnt, z, share,
    dayLow: range.low, dayHigh: range.high, dayVariance: variance, dayChance: chance, dayWidth: wide,
  };
}
