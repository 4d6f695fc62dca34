import type { EngineValue } from '../../../engines/formula-book';
import { address, type Placed, type TwinBook } from './workbook';

/** Relative to the add-in's value; where that is next to nothing, both are. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;

/** What an engine says otherwise than the function, a line for each case. */
export function disagreements({ placed }: TwinBook, engine: (sheet: string, address: string) => EngineValue): readonly string[] {
  return placed.flatMap((one) => one.answers.flatMap(({ form, sheet, row, column }) => {
    const differing = one.expected.flatMap((line, r) => line.flatMap((expected, c) => {
      // A formula's 0 comes back as nothing.
      const found = engine(sheet, address(row + r, column + c)) ?? 0;
      return agree(found, expected) ? [] : [`${JSON.stringify(found)} for ${JSON.stringify(typeof expected === 'object' ? expected.error : expected)}${line.length * one.expected.length > 1 ? ` in ${r + 1}, ${c + 1}` : ''}`];
    }));
    return differing.length > 0 ? [`${one.formula} of ${written(one)}, ${form}: ${differing.slice(0, 3).join('; ')}`] : [];
  }));
}

function agree(found: EngineValue, expected: number | string | { readonly error: string }): boolean {
  if (typeof expected === 'object') return typeof found === 'string' && found.startsWith('#');
  if (typeof expected === 'string' || typeof found !== 'number') return found === expected;
  return Math.abs(found - expected) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
}

const written = ({ of }: Placed) => JSON.stringify(of.given.map((argument) => (argument === undefined ? '' : argument)));
