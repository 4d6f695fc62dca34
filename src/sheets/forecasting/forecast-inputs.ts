import type { CarryOver } from '../../core/forecasting/rest-of-day';
import type { PlannedCell } from '../plan';
import { labelledRow } from './labelled-rows';
import type { ForecastInputs, ForecastWords } from './request';

const LINES = [
  { key: 'growth', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'decimals', unit: 'decimals', numberFormat: '0' },
  { key: 'level', unit: 'fraction', numberFormat: '0%' },
  { key: 'serviceLevel', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'answerWithinSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'ahtSeconds', unit: 'seconds', numberFormat: '0' },
] as const satisfies readonly { key: keyof ForecastInputs; unit: string; numberFormat: string }[];

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$6`, as formulas refer to it. */
  readonly cell: (key: keyof ForecastInputs) => string;
  /** `B6` */
  readonly address: (key: keyof ForecastInputs) => string;
}

/** What holds for the whole forecast, in yellow cells; below them, of a forecast by interval, what its history says about re-forecasting a day that has begun. */
export function forecastInputs(inputs: ForecastInputs, carryOver: CarryOver | null, words: ForecastWords, firstRow: number): InputBlock {
  const row = (key: keyof ForecastInputs) => firstRow + LINES.findIndex((line) => line.key === key);
  const typed = LINES.map(({ key, unit, numberFormat }) => labelledRow({
    label: words.input[key], content: inputs[key], style: 'input', numberFormat, unit: words.units[unit], note: words.input[`${key}Note`],
  }));
  return {
    rows: carryOver === null ? typed : [...typed, ...carryOverRows(carryOver, words)],
    cell: (key) => `$B$${row(key)}`,
    address: (key) => `B${row(key)}`,
  };
}

function carryOverRows({ dayDeviation, dispersion }: CarryOver, { learnt, units }: ForecastWords): PlannedCell[][] {
  return [
    labelledRow({ label: learnt.dayDeviation, content: dayDeviation, style: 'formula', numberFormat: '0.0%', unit: units.fraction, note: learnt.dayDeviationNote }),
    labelledRow({ label: learnt.dispersion, content: dispersion, style: 'formula', numberFormat: '0.00', unit: '', note: learnt.dispersionNote }),
  ];
}
