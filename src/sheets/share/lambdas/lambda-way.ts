import { formulaTree, Unreadable } from '../../../functions/reading/formula-tree';
import type { FormulaCell } from '../cells/formula-cells';
import { isOne } from '../cells/shape';
import type { Converted } from '../conversion';
import { LONGEST } from '../../../functions/native/one-formula';
import { Refusal, refuse } from '../native/refusal';
import type { Definitions } from './definitions';
import type { LambdaWriter } from './lambda-writer';

/** A formula with the names of LAMBDAs in place of functions of ours: as short as it was. */
export function asLambda({ formula, home, size }: FormulaCell, writer: LambdaWriter, definitions: Definitions): Converted {
  try {
    const text = `=${writer.write(formulaTree(formula), home, size)}`;
    if (text.length > LONGEST) refuse('too-long', formula);
    definitions.settle(true);
    return isOne(size) ? { kind: 'formulas', formulas: [[text]] } : { kind: 'spill', formula: text };
  } catch (problem) {
    definitions.settle(false);
    if (problem instanceof Refusal) return { kind: 'values', why: problem.reason };
    if (problem instanceof Unreadable) return { kind: 'values', why: { code: 'unread', part: formula } };
    throw problem;
  }
}
