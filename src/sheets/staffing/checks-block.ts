import type { PlannedCell } from '../plan';
import type { StaffingTotals } from './figures';
import * as formulas from './formulas';
import type { SheetWords } from './input-block';
import type { StaffingSettings } from './settings';
import type { PlanCells, TotalsBlock } from './totals-block';
import { hoursAdrift } from './totals';

interface Line {
  readonly label: string;
  readonly formula: string;
  readonly sample: number;
  readonly unit: string;
  readonly good: string;
  readonly bad: string;
  readonly numberFormat: string;
}

/** What must be zero in a sound plan: a count, a tick or a cross, and a sentence on where to look. */
export function checksBlock(
  cells: PlanCells, sum: TotalsBlock, totals: StaffingTotals, settings: StaffingSettings, words: SheetWords, firstRow: number,
): PlannedCell[][] {
  const of = (key: Parameters<PlanCells['column']>[0]) => cells.column(key) ?? '';
  const { check, units } = words;
  const letter = /^[A-Z]+/.exec(of('serviceLevel'))?.[0] ?? '';
  const lines: Line[] = [
    { label: check.rows, formula: formulas.blanksIn(of('erlangs')), sample: totals.blankRows, unit: units.count, good: check.rowsGood, bad: check.rowsBad, numberFormat: '0' },
    {
      label: check.target, formula: formulas.belowTarget(of('erlangs'), of('serviceLevel'), cells.input('serviceLevel')), sample: totals.rowsBelowTarget,
      unit: units.count, good: check.targetGood, bad: check.targetBad.replace('{column}', letter), numberFormat: '0',
    },
    {
      label: check.errors, formula: formulas.errorsIn(`${firstOf(cells).split(':')[0]}:${of('thumbAgents').split(':')[1]}`, sum.all), sample: totals.errors,
      unit: units.count, good: check.errorsGood, bad: check.errorsBad, numberFormat: '0',
    },
    {
      label: check.hours, formula: formulas.hoursAdrift(sum.cell('paidHours'), sum.cell('agentHours'), cells.input('combined')),
      sample: hoursAdrift(totals, settings), unit: units.hours, good: check.hoursGood, bad: check.hoursBad, numberFormat: '0.0',
    },
  ];
  return lines.map((line, index) => checkRow(line, firstRow + index));
}

const firstOf = ({ column }: PlanCells) => column('date') ?? column('interval') ?? column('calls') ?? '';

function checkRow(line: Line, row: number): PlannedCell[] {
  const count = `B${row}`;
  const good = line.sample < 0.005;
  return [
    { content: line.label, style: 'label' },
    { content: line.formula, style: 'check', numberFormat: line.numberFormat, sample: line.sample },
    { content: formulas.tick(count), style: 'check', sample: good ? '✓' : '✗' },
    { content: formulas.sentence(count, line.good, line.bad), style: 'check', sample: good ? line.good : line.bad },
  ];
}
