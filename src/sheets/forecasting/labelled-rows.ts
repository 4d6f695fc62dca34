import type { PlannedCell, StyleName } from '../plan';
import * as formulas from './formulas';
import type { Shown } from './column-block';

/** Label, value, unit and note: how everything at the left of a sheet reads. */
export interface LabelledValue {
  readonly label: string;
  readonly content: Shown | null;
  readonly style: StyleName;
  readonly numberFormat?: string;
  readonly sample?: Shown;
  readonly unit: string;
  readonly note: string;
}

export function labelledRow({ label, content, style, numberFormat, sample, unit, note }: LabelledValue): PlannedCell[] {
  return [{ content: label, style: 'label' }, { content, style, numberFormat, sample }, { content: unit, style: 'unit' }, { content: note, style: 'note' }];
}

export function headingRow(...titles: readonly string[]): PlannedCell[] {
  return titles.map((content) => ({ content, style: 'header' }));
}

export interface Check {
  readonly label: string;
  readonly formula: string;
  readonly sample: number;
  readonly good: string;
  readonly bad: string;
}

/** What must be zero in a sound sheet: a count, a tick or a cross, and a sentence on where to look. */
export function checkRow({ label, formula, sample, good, bad }: Check, row: number): PlannedCell[] {
  const isGood = Math.abs(sample) < 0.005;
  return [
    { content: label, style: 'label' },
    { content: formula, style: 'check', numberFormat: '0', sample },
    { content: formulas.tick(`B${row}`), style: 'check', sample: isGood ? '✓' : '✗' },
    { content: formulas.sentence(`B${row}`, good, bad), style: 'check', sample: isGood ? good : bad },
  ];
}
