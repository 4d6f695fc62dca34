import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import { catalogue, type FunctionName } from '../../src/functions/catalogue/catalogue';
import type { Cell } from '../../src/functions/catalogue/entry';
import { parseExample } from './example-formula';

const examples = catalogue.flatMap((entry) => entry.examples.map((example) => ({ name: entry.name, ...example })));

test.each(examples)('$formula shows $result', ({ name, formula, result }) => {
  const call = parseExample(formula);
  expect(call.name).toBe(name);
  const shown = evaluate(call.name as FunctionName, call.inputs, 'en');
  const expected = (Array.isArray(result) ? result : [[result]]) as Cell[][];
  expect(shown.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  shown.flat().forEach((cell, index) => expectCell(cell, expected.flat()[index]!));
});

test('every function has an example of a range and, unless it only makes sense of a range, one of single values', () => {
  for (const { name, arguments: entries, examples: own } of catalogue) {
    const ofRange = entries.some(({ takes, default: value }) => value === undefined && (takes === 'list' || takes === 'table'));
    expect([name, own.some(({ formula }) => formula.includes('{'))]).toEqual([name, true]);
    expect([name, ofRange || own.some(({ formula }) => !formula.includes('{'))]).toEqual([name, true]);
  }
});

function expectCell(cell: number | string | CellError, expected: Cell): void {
  if (typeof expected === 'number') {
    expect(typeof cell).toBe('number');
    expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(expected)));
  } else {
    expect(typeof cell === 'object' ? cell.error : cell).toBe(expected);
  }
}
