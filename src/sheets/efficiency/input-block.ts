import type { EfficiencySettings } from '../../core/scheduling/assess-schedule';
import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import { FIRST_ROW } from './layout';
import type { EfficiencyWords } from './request';

export type InputKey = keyof EfficiencySettings;

const LINES: readonly { readonly key: InputKey; readonly unit: keyof EfficiencyWords['units']; readonly numberFormat: string }[] = [
  { key: 'tolerance', unit: 'none', numberFormat: '0.00' },
  { key: 'within', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'serviceLevel', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'answerWithinSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'ahtSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'intervalMinutes', unit: 'minutes', numberFormat: '0' },
  { key: 'patienceSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'wagePerHour', unit: 'money', numberFormat: '#,##0.00' },
  { key: 'shortagePerHour', unit: 'money', numberFormat: '#,##0.00' },
];

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$7`, as formulas refer to it. */
  readonly cell: (key: InputKey) => string;
  readonly addresses: Readonly<Partial<Record<InputKey, string>>>;
}

/** What is judged by. The handle time is an input only where the table has no column of it. */
export function inputBlock(settings: EfficiencySettings, ahtFromTable: boolean, words: EfficiencyWords): InputBlock {
  const lines = LINES.filter(({ key }) => !(ahtFromTable && key === 'ahtSeconds'));
  const address = (key: InputKey) => `B${FIRST_ROW + lines.findIndex((line) => line.key === key)}`;
  return {
    rows: lines.map(({ key, unit, numberFormat }) => labelledRow({
      label: words.input[key], content: settings[key], style: 'input', numberFormat, unit: words.units[unit], note: words.input[`${key}Note`],
    })),
    cell: (key) => address(key).replace('B', '$B$'),
    addresses: Object.fromEntries(lines.map(({ key }) => [key, address(key)])),
  };
}
