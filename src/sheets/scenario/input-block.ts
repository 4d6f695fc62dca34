import type { scenarioSheet } from '../../locales/en/scenario-sheet';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import type { Wording } from '../../locales/wording';
import { fixedCell } from '../area';
import type { PlannedCell } from '../plan';
import { CHANGES_BY_SHARE, type Axis, type ScenarioSettings, type Varied } from './settings';

export type ScenarioWords = Wording<typeof scenarioSheet>;

const BASE = ['calls', 'aht', 'serviceLevel', 'answerWithin', 'interval', 'maxOccupancy', 'shrinkage', 'patience'] as const;
export type InputKey = (typeof BASE)[number] | 'rowsFirst' | 'rowsStep' | 'columnsFirst' | 'columnsStep';

export interface InputBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$B$6`, as the formulas refer to it. */
  readonly cell: (key: InputKey) => string;
  /** `B6`, for reading an input back when the wizard is reopened. */
  readonly addresses: Readonly<Partial<Record<InputKey, string>>>;
}

interface Line {
  readonly key: InputKey;
  readonly label: string;
  readonly note: string;
  readonly unit: keyof ScenarioWords['units'];
  readonly content: number | null;
  readonly numberFormat: string;
}

/** The base case, then how far each step leaves it. */
export function inputBlock(settings: ScenarioSettings, words: ScenarioWords, locale: LocaleName, firstRow: number): InputBlock {
  const lines = [
    ...BASE.map((key) => baseLine(key, settings, words)),
    ...axisLines('rows', settings.rows, words, locale),
    ...(settings.columns ? axisLines('columns', settings.columns, words, locale) : []),
  ];
  const addresses = Object.fromEntries(lines.map(({ key }, index) => [key, `B${firstRow + index}`]));
  const cell = (key: InputKey) => {
    const address = addresses[key];
    if (address === undefined) throw new Error(`The scenario sheet has no input ${key}.`);
    return fixedCell(address);
  };
  const rows = lines.map((line): PlannedCell[] => [
    { content: line.label, style: 'label' },
    { content: line.content, style: 'input', numberFormat: line.numberFormat },
    { content: words.units[line.unit], style: 'unit' },
    { content: line.note, style: 'note' },
  ]);
  return { rows, cell, addresses };
}

function baseLine(key: (typeof BASE)[number], settings: ScenarioSettings, words: ScenarioWords): Line {
  const line = (unit: Line['unit'], content: number | null, numberFormat = '0'): Line =>
    ({ key, unit, content, numberFormat, label: words.input[key], note: words.input[`${key}Note`] });
  switch (key) {
    case 'calls': return line('calls', settings.calls, '#,##0');
    case 'aht': return line('seconds', settings.ahtSeconds);
    case 'serviceLevel': return line('fraction', settings.serviceLevel, '0.0%');
    case 'answerWithin': return line('seconds', settings.answerWithinSeconds);
    case 'interval': return line('minutes', settings.intervalMinutes);
    case 'maxOccupancy': return line('fraction', settings.maxOccupancy, '0.0%');
    case 'shrinkage': return line('fraction', settings.shrinkage, '0.0%');
    case 'patience': return line('seconds', settings.patienceSeconds);
  }
}

function axisLines(side: 'rows' | 'columns', axis: Axis, words: ScenarioWords, locale: LocaleName): Line[] {
  const common = { note: words.input[`${side}Note`], unit: changeUnit(axis.vary), numberFormat: changeFormat(axis.vary) };
  const label = (message: string) => say(message, { what: words.varied[axis.vary] }, locale);
  return [
    { ...common, key: `${side}First`, label: label(words.input.first), content: axis.first },
    { ...common, key: `${side}Step`, label: label(words.input.step), content: axis.step },
  ];
}

function changeUnit(vary: Varied): Line['unit'] {
  if (CHANGES_BY_SHARE.has(vary)) return 'fraction';
  return vary === 'serviceLevel' || vary === 'shrinkage' ? 'points' : 'seconds';
}

export function changeFormat(vary: Varied): string {
  return vary === 'aht' || vary === 'answerWithin' ? '+0;-0;0' : '+0.0%;-0.0%;0%';
}

export function valueFormat(vary: Varied): string {
  if (vary === 'calls') return '#,##0';
  return vary === 'serviceLevel' || vary === 'shrinkage' ? '0.0%' : '0';
}
