import { entryOf } from '../../../functions/catalogue/catalogue';
import { fill } from '../../../functions/native/fill';
import { rewriting } from '../../../functions/native/rewrite-call';
import type { Bound } from '../../../functions/native/twin';
import { partsWithin, textOf, type CallPart, type Expression } from '../../../functions/reading/formula-tree';
import type { Operand } from '../../../functions/reading/array-arithmetic';
import { isUnknown } from '../../../functions/reading/value-of';
import type { BookCells, Home } from '../cells/book-cells';
import { valueHere } from '../cells/value-here';
import type { ConversionWarning } from '../conversion';

/** Quantities that lie, with what stands in the cells now, where formula and function may differ. */
export function outsideDomain(tree: Expression, cells: BookCells, home: Home): readonly ConversionWarning[] {
  const found = new Map<string, ConversionWarning>();
  for (const part of partsWithin(tree)) {
    if (part.kind !== 'call' || !part.ours) continue;
    for (const warning of ofCall(part, cells, home)) found.set(warning.part, warning);
  }
  return [...found.values()];
}

function ofCall(call: CallPart, cells: BookCells, home: Home): readonly ConversionWarning[] {
  const texts = call.arguments.map((argument) => textOf(argument).trim());
  const native = rewriting({ name: call.ours!, text: textOf([call]), arguments: texts, named: new Map(), depth: 0 });
  if ('obstacle' in native || !native.steps.within) return [];
  const { arguments: entries } = entryOf(call.ours!);
  const here = new Map(entries.map(({ name, default: fallback }, index) => {
    const typed = texts[index] ?? '';
    const isBlank = typed === '' || valueHere(typed, cells, home) === null;
    return [name, isBlank ? String(fallback ?? 0) : typed];
  }));
  return native.steps.within.flatMap((bound) => {
    const value = valueHere(fill(bound.quantity, here), cells, home);
    if (isUnknown(value)) return [];
    const limit = broken(bound, numbersIn(value));
    return limit === undefined ? [] : [{ code: 'outside-domain', part: bound.name, ...(limit !== null && { limit }) }];
  });
}

/** The limit that a number lies beyond; null where it should be whole. */
function broken({ min, max, whole }: Bound, numbers: readonly number[]): number | null | undefined {
  if (min !== undefined && numbers.some((number) => number < min)) return min;
  if (max !== undefined && numbers.some((number) => number > max)) return max;
  return whole && numbers.some((number) => !Number.isInteger(number)) ? null : undefined;
}

function numbersIn(value: Operand): readonly number[] {
  const all = Array.isArray(value) ? (value as readonly (readonly unknown[])[]).flat() : [value];
  return all.filter((one): one is number => typeof one === 'number');
}
