import { workingSeconds, workSeconds } from '../../core/staffing/agents-by-thumb';
import type { FunctionEntry, Unit, Value } from '../catalogue/entry';
import type { Operand } from '../reading/array-arithmetic';

export type SumStepId = 'total' | 'values' | 'handleTotal' | 'meanHeadcount' | 'leaversShare' | 'perYear' | 'workSeconds' | 'workingSeconds' | 'unrounded';

/** A sum on the way to a result that is no queue. `argument` names what was added up. */
export interface SumStep {
  readonly id: SumStepId;
  readonly argument?: string;
  readonly value: number;
  readonly unit: Unit;
}

const isRange = (input: Operand | undefined) => Array.isArray(input) && (input.length > 1 || (input[0]?.length ?? 0) > 1);

/** What ranges came to, and the sums within formulas of several steps. */
export function sumSteps(entry: FunctionEntry, values: readonly Value[], inputs: readonly Operand[]): readonly SumStep[] {
  const steps: SumStep[] = [];
  entry.arguments.forEach(({ name, unit, takes }, index) => {
    const value = values[index];
    if (!isRange(inputs[index])) return;
    if (takes === 'list' && Array.isArray(value)) steps.push({ id: 'values', argument: name, value: value.length, unit: 'count' });
    else if (takes !== 'each' && typeof value === 'number') steps.push({ id: 'total', argument: name, value, unit });
  });
  return [...steps, ...withinFormula(entry.name, values)];
}

function withinFormula(name: string, values: readonly Value[]): SumStep[] {
  const [first, second, third, fourth, fifth, sixth] = values.map((value) => (typeof value === 'number' ? value : null));
  switch (name) {
    case 'AHT':
      return isNumber(first) && isNumber(fourth) ? [{ id: 'handleTotal', value: first + (second ?? 0) + (third ?? 0), unit: 'seconds' }] : [];
    case 'ATTRITION':
      return isNumber(first) && isNumber(second) && isNumber(fourth) ? attritionSteps(first, (second + (third ?? second)) / 2, fourth) : [];
    case 'AGENTSTHUMB':
      if (![first, second, third, fourth, fifth, sixth].every(isNumber)) return [];
      return [
        { id: 'workSeconds', value: workSeconds(first!, second!, third!), unit: 'seconds' },
        { id: 'workingSeconds', value: workingSeconds(sixth!, fifth!, fourth!), unit: 'seconds' },
      ];
    case 'GROSSAGENTS':
      return isNumber(first) && isNumber(second) ? [{ id: 'unrounded', value: first / (1 - second), unit: 'people' }] : [];
    default:
      return [];
  }
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

function attritionSteps(leavers: number, meanHeadcount: number, months: number): SumStep[] {
  return [
    { id: 'meanHeadcount', value: meanHeadcount, unit: 'people' },
    ...(meanHeadcount > 0 ? [{ id: 'leaversShare', value: leavers / meanHeadcount, unit: 'fraction' } as const] : []),
    ...(months !== 12 ? [{ id: 'perYear', value: 12 / months, unit: 'ratio' } as const] : []),
  ];
}
