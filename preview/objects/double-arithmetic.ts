import { NumberValueObject } from '@univerjs/engine-formula';

type Operation = 'plusBy' | 'minusBy' | 'multiplyBy' | 'dividedBy';

/** 49 of the 53 bits of a double gone: what is left is the error of writing decimals in binary. */
const NOTHING_LEFT = 2 ** -49;

let done = false;

/**
 * Excel calculates with IEEE 754 doubles, and takes a sum or difference that all but cancels for zero (Microsoft: "Floating-
 * point arithmetic may give inaccurate results in Excel"). Univer writes both numbers out as decimals for every step, which
 * is some fifty times the work, and gives 0.3 for 0.1+0.2 where Excel holds 0.30000000000000004.
 */
export function calculateInDoubles(): void {
  if (done) return;
  done = true;
  inDoubles('plusBy', (a, b) => cancelled(a + b, a, b));
  inDoubles('minusBy', (a, b) => cancelled(a - b, a, b));
  inDoubles('multiplyBy', (a, b) => a * b);
  inDoubles('dividedBy', (a, b) => a / b);
}

/** Text, overflow and division by zero stay with Univer. */
function inDoubles(operation: Operation, result: (a: number, b: number) => number): void {
  const inDecimals = NumberValueObject.prototype[operation];
  NumberValueObject.prototype[operation] = function (this: NumberValueObject, other) {
    const own: unknown = this.getValue();
    if (typeof own !== 'number' || typeof other !== 'number') return inDecimals.call(this, other);
    const value = result(own, other);
    return Number.isFinite(value) ? NumberValueObject.create(value) : inDecimals.call(this, other);
  };
}

function cancelled(sum: number, a: number, b: number): number {
  return Math.abs(sum) < NOTHING_LEFT * Math.max(Math.abs(a), Math.abs(b)) ? 0 : sum;
}
