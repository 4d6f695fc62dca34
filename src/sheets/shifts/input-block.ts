import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import { FIRST_ROW } from './layout';
import type { ShiftsInput, ShiftsRequest, ShiftsWords } from './request';

/** Settings that are read back, and facts of the plan that its formulas look at. */
export type InputKey = ShiftsInput | 'intervalMinutes' | 'firstDay' | 'days';

const FORMATS: Readonly<Record<InputKey, { readonly unit: keyof ShiftsWords['units']; readonly numberFormat?: string }>> = {
  method: { unit: 'none' }, wagePerHour: { unit: 'money', numberFormat: '#,##0.00' }, shrinkage: { unit: 'fraction', numberFormat: '0.0%' },
  partTimeShare: { unit: 'fraction', numberFormat: '0.0%' }, mostPeople: { unit: 'people', numberFormat: '0' }, seats: { unit: 'people', numberFormat: '0' }, goesRound: { unit: 'none' },
  seed: { unit: 'none', numberFormat: '0' }, seconds: { unit: 'seconds', numberFormat: '0' },
  intervalMinutes: { unit: 'minutes', numberFormat: '0' }, firstDay: { unit: 'none' }, days: { unit: 'days', numberFormat: '0' },
};
const KEYS = Object.keys(FORMATS) as InputKey[];
const FACTS: readonly InputKey[] = ['intervalMinutes', 'firstDay', 'days'];
export const INPUT_ROWS = KEYS.length;

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$7`, as formulas refer to it. */
  readonly cell: (key: InputKey) => string;
  readonly addresses: Readonly<Record<ShiftsInput, string>>;
}

/** What is planned by. The facts below stand there to be looked at: the rows are laid out for them. */
export function inputBlock({ settings, reading, asked, words }: ShiftsRequest, firstDay: number, dayFormat: string): InputBlock {
  const values: Readonly<Record<InputKey, string | number | boolean | null>> = {
    ...settings, method: words.methods[settings.method], intervalMinutes: asked.requirement.intervalMinutes, firstDay, days: reading.days,
  };
  const address = (key: InputKey) => `B${FIRST_ROW + KEYS.indexOf(key)}`;
  return {
    rows: KEYS.map((key) => {
      const { unit, numberFormat } = FORMATS[key];
      const note = key === 'method' ? words.input.methodNote[settings.method] : words.input[`${key}Note`];
      const style = FACTS.includes(key) ? 'formula' : 'input';
      const [label, , ...rest] = labelledRow({ label: words.input[key], content: null, style, unit: words.units[unit], note });
      return [label!, { content: values[key], style, numberFormat: key === 'firstDay' ? dayFormat : numberFormat }, ...rest];
    }),
    cell: (key) => address(key).replace('B', '$B$'),
    addresses: Object.fromEntries(KEYS.filter((key) => !FACTS.includes(key)).map((key) => [key, address(key)])) as Record<ShiftsInput, string>,
  };
}
