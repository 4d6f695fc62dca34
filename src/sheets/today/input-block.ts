import type { PlannedCell } from '../plan';
import { sheetReference } from '../sheet-reference';
import { labelledRow } from '../forecasting/labelled-rows';
import * as formulas from './formulas';
import { FIRST_ROW } from './layout';
import type { TodayInputs, TodayRequest, TodayWords } from './request';

const LINES = [
  { key: 'dayDeviation', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'dispersion', unit: 'none', numberFormat: '0.00' },
  { key: 'level', unit: 'fraction', numberFormat: '0%' },
  { key: 'serviceLevel', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'answerWithinSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'ahtSeconds', unit: 'seconds', numberFormat: '0' },
  { key: 'intervalMinutes', unit: 'minutes', numberFormat: '0' },
  { key: 'maxOccupancy', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'patienceSeconds', unit: 'seconds', numberFormat: '0' },
] as const satisfies readonly { key: keyof TodayInputs; unit: keyof TodayWords['units']; numberFormat: string }[];

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$7`, as formulas refer to it. */
  readonly cell: (key: keyof TodayInputs) => string;
  /** The cell of the date; undefined where the forecast has none. */
  readonly day: string | undefined;
  readonly addresses: Readonly<Record<keyof TodayInputs, string>>;
}

/** The day, how much its morning tells, and the goals that agents are computed for. */
export function inputBlock({ forecast, inputs, levelCell, words }: Pick<TodayRequest, 'forecast' | 'inputs' | 'levelCell' | 'words'>): InputBlock {
  const first = FIRST_ROW + (forecast.day === null ? 0 : 1);
  const address = (key: keyof TodayInputs) => `B${first + LINES.findIndex((line) => line.key === key)}`;
  const date = forecast.day === null ? [] : [labelledRow({
    label: words.input.day, content: forecast.day, style: 'formula', numberFormat: 'yyyy-mm-dd', unit: '', note: words.input.dayNote,
  })];
  const lines = LINES.map(({ key, unit, numberFormat }) => {
    const link = key === 'level' && levelCell !== null ? formulas.linkedCell(sheetReference(forecast.sheet, levelCell)) : null;
    return labelledRow({
      label: words.input[key], content: link ?? inputs[key], style: link === null ? 'input' : 'link', numberFormat, ...(link !== null && { sample: inputs.level }),
      unit: words.units[unit], note: words.input[`${key}Note`],
    });
  });
  return {
    rows: [...date, ...lines],
    cell: (key) => address(key).replace('B', '$B$'),
    day: forecast.day === null ? undefined : `$B$${FIRST_ROW}`,
    addresses: Object.fromEntries(LINES.map(({ key }) => [key, address(key)])) as Record<keyof TodayInputs, string>,
  };
}
