import { labelledRow } from '../../forecasting/labelled-rows';
import type { PlannedCell } from '../../plan';
import { FIRST_ROW, valueCell } from '../layout';
import type { AttritionInput, AttritionRequest, AttritionWords } from '../request';

const LINES: readonly { readonly key: AttritionInput; readonly unit: keyof AttritionWords['units']; readonly numberFormat: string; readonly ofPeople?: true }[] = [
  { key: 'asOf', unit: 'date', numberFormat: 'yyyy-mm-dd', ofPeople: true },
  { key: 'recordedSince', unit: 'date', numberFormat: 'yyyy-mm-dd', ofPeople: true },
  { key: 'periodMonths', unit: 'months', numberFormat: '0' },
  { key: 'earlyDays', unit: 'days', numberFormat: '0', ofPeople: true },
  { key: 'hiring', unit: 'money', numberFormat: '#,##0.00' },
  { key: 'training', unit: 'money', numberFormat: '#,##0.00' },
  { key: 'rampWeeks', unit: 'weeks', numberFormat: '0.0' },
  { key: 'weeklyCost', unit: 'money', numberFormat: '#,##0.00' },
  { key: 'rampProductivity', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'leaving', unit: 'money', numberFormat: '#,##0.00' },
];

export interface AttritionInputs {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$7` */
  readonly cell: (key: AttritionInput) => string;
  readonly addresses: Readonly<Partial<Record<AttritionInput, string>>>;
}

/** What is counted by, and what a leaver costs. */
export function attritionInputs({ table, settings, words }: Pick<AttritionRequest, 'table' | 'settings' | 'words'>): AttritionInputs {
  const lines = LINES.filter(({ ofPeople }) => !ofPeople || table.kind === 'people');
  const rowOf = (key: AttritionInput) => FIRST_ROW + lines.findIndex((line) => line.key === key);
  return {
    rows: lines.map(({ key, unit, numberFormat }) => labelledRow({ label: words.input[key], content: settings[key], style: 'input', numberFormat, unit: words.units[unit], note: words.input[`${key}Note`] })),
    cell: (key) => valueCell(rowOf(key)),
    addresses: Object.fromEntries(lines.map(({ key }) => [key, `B${rowOf(key)}`])),
  };
}
