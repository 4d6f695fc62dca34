import type { sheets } from '../../locales/en/sheets';
import type { Wording } from '../../locales/wording';
import { fixedCell } from '../area';
import type { PlannedCell } from '../plan';
import * as formulas from './formulas';
import { combinedShrinkageOf, secondsAnAgentGives } from './interval-figures';
import { SHRINKAGE_PARTS } from './settings';
import type { StaffingSettings } from './settings';

export type SheetWords = Wording<typeof sheets.staffing>;

export type InputKey =
  | 'serviceLevel' | 'answerWithin' | 'aht' | 'interval' | 'maxOccupancy' | 'patience' | 'maxAbandonment'
  | (typeof SHRINKAGE_PARTS)[number] | 'combined' | 'paidHours' | 'openDays' | 'productivity' | 'attendance' | 'thumbAsa' | 'thumbSeconds';

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$6`, as the columns of the plan refer to it. */
  readonly cell: (key: InputKey) => string;
  /** `B6`, for reading an input back when the wizard is reopened. */
  readonly addresses: Readonly<Partial<Record<InputKey, string>>>;
}

interface Line {
  readonly key: InputKey;
  readonly unit: keyof SheetWords['units'];
  /** A formula names its inputs by key. */
  readonly content: number | null | ((cell: (key: InputKey) => string) => string);
  readonly sample?: number;
  readonly numberFormat: string;
}

/** The inputs in the order in which a planner thinks of them. The handle time is one only where the table has no column of it. */
export function inputBlock(settings: StaffingSettings, words: SheetWords, firstRow: number): InputBlock {
  const lines = inputLines(settings);
  const addresses = Object.fromEntries(lines.map((line, index) => [line.key, `B${firstRow + index}`]));
  const cell = (key: InputKey) => {
    const address = addresses[key];
    if (address === undefined) throw new Error(`The staffing sheet has no input ${key}.`);
    return fixedCell(address);
  };
  return { rows: lines.map((line) => inputRow(line, words, cell)), cell, addresses };
}

function inputRow(line: Line, words: SheetWords, cell: (key: InputKey) => string): PlannedCell[] {
  const computed = typeof line.content === 'function';
  return [
    { content: words.input[line.key], style: 'label' },
    {
      content: typeof line.content === 'function' ? line.content(cell) : line.content,
      style: computed ? 'formula' : 'input', numberFormat: line.numberFormat, sample: line.sample,
    },
    { content: words.units[line.unit], style: 'unit' },
    { content: words.input[`${line.key}Note`], style: 'note' },
  ];
}

function inputLines(settings: StaffingSettings): Line[] {
  const fraction = (key: InputKey, content: number | null): Line => ({ key, unit: 'fraction', content, numberFormat: '0.0%' });
  const plain = (key: InputKey, unit: Line['unit'], content: number | null, numberFormat = '0'): Line => ({ key, unit, content, numberFormat });
  return [
    fraction('serviceLevel', settings.serviceLevel),
    plain('answerWithin', 'seconds', settings.answerWithinSeconds),
    ...(settings.ahtSeconds === null ? [] : [plain('aht', 'seconds', settings.ahtSeconds)]),
    plain('interval', 'minutes', settings.intervalMinutes),
    fraction('maxOccupancy', settings.maxOccupancy),
    plain('patience', 'seconds', settings.patienceSeconds),
    fraction('maxAbandonment', settings.maxAbandonment),
    ...SHRINKAGE_PARTS.map((part) => fraction(part, settings.shrinkage[part])),
    {
      key: 'combined', unit: 'fraction', numberFormat: '0.0%', sample: combinedShrinkageOf(settings),
      content: (cell) => formulas.combinedShrinkage(SHRINKAGE_PARTS.map(cell)),
    },
    plain('paidHours', 'hours', settings.paidHoursPerWeek, '0.0'),
    plain('openDays', 'days', settings.openDaysPerWeek),
    fraction('productivity', settings.productivity),
    fraction('attendance', settings.attendance),
    plain('thumbAsa', 'seconds', settings.thumbAsaSeconds),
    {
      key: 'thumbSeconds', unit: 'seconds', numberFormat: '#,##0', sample: secondsAnAgentGives(settings),
      content: (cell) => formulas.secondsAnAgentGives(cell('interval'), cell('attendance'), cell('productivity')),
    },
  ];
}
