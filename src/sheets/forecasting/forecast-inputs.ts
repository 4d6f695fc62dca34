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

/** What holds for the whole forecast, in yellow cells. */
export function forecastInputs(inputs: ForecastInputs, words: ForecastWords, firstRow: number): InputBlock {
  const row = (key: keyof ForecastInputs) => firstRow + LINES.findIndex((line) => line.key === key);
  return {
    rows: LINES.map(({ key, unit, numberFormat }) => labelledRow({
      label: words.input[key], content: inputs[key], style: 'input', numberFormat, unit: words.units[unit], note: words.input[`${key}Note`],
    })),
    cell: (key) => `$B$${row(key)}`,
    address: (key) => `B${row(key)}`,
  };
}
