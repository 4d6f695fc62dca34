import type { FunctionEntry, Unit, Value } from '../catalogue/entry';
import type { Operand } from '../reading/array-arithmetic';

export type SumStepId = 'total' | 'values' | 'handleTotal' | 'meanHeadcount' | 'leaversShare' | 'perYear';

/** A sum on the way to a result that is no queue. `argument` names what was added up. */
export interface SumStep {
  readonly id: SumStepId;
  readonly argument?: string;
  readonly value: number;
  readonly unit: Unit;
}

const isRange = (input: Operand | undefined) => Array.isArray(input) && (input.length > 1 || (input[0]?.length ?? 0) > 1);

/** What ranges came to, and the sums within the formulas of handle time and attrition. */
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
  const [first, second, third, fourth] = values.map((value) => (typeof value === 'number' ? value : null));
  if (name === 'AHT' && first !== undefined && first !== null && fourth !== null) {
    return [{ id: 'handleTotal', value: first + (second ?? 0) + (third ?? 0), unit: 'seconds' }];
  }
  if (name === 'ATTRITION' && typeof first === 'number' && typeof second === 'number' && typeof fourth === 'number') {
    const mean = (second + (third ?? second)) / 2;
    return [
      { id: 'meanHeadcount', value: mean, unit: 'people' },
      ...(mean > 0 ? [{ id: 'leaversShare', value: first / mean, unit: 'fraction' } as const] : []),
      ...(fourth !== 12 ? [{ id: 'perYear', value: 12 / fourth, unit: 'ratio' } as const] : []),
    ];
  }
  return [];
}
