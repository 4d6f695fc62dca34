import { fill } from './fill';
import { along, COUNTING_LENGTH, COUNTING_LIST, sumsAlong } from './sums';
import type { NarrowingStep, NativeSteps, SearchStep, Step } from './twin';

export { COUNTING_LENGTH, COUNTING_LIST } from './sums';

/** Grids one within another, each a COUNTING_LENGTH-th of the one before: four come to 6 × 10⁻¹⁴ of the span. */
const GRIDS = 4;

/** A cell holds no longer one. */
export const LONGEST = 8192;
/** Longer than that: of steps within steps nobody needs to see how much. */
const BEYOND = '~'.repeat(LONGEST + 1);

/**
 * The steps as one formula, without its `=`; of a table, the formula of a cell, with `row` and `column` among the texts. A text of
 * more than `LONGEST` where no cell would hold it. Not for steps that need cells.
 */
export function oneFormula({ steps, result }: NativeSteps, args: ReadonlyMap<string, string>): string {
  const texts = new Map(args);
  for (const step of steps) {
    for (const { name, formula } of cellsOf(step, texts)) {
      if (formula.length > LONGEST) return BEYOND;
      texts.set(name, formula);
    }
  }
  return fill(sumsAlong(result), texts);
}

/** What a step is in cells: one formula, or for a narrowing one for each grid, the last under the step's own name. */
export function cellsOf(step: Step, texts: ReadonlyMap<string, string>, told: (formula: string, index: number) => string = (formula) => formula): readonly { readonly name: string; readonly formula: string }[] {
  if ('formula' in step) return [{ name: step.name, formula: fill(sumsAlong(step.formula), texts) }];
  if ('cell' in step) throw new Error(`a block, ${step.name}, has no formula of one cell`);
  return 'failing' in step ? [{ name: step.name, formula: counted(step, texts) }] : narrowed(step, texts, told);
}

function counted(step: SearchStep, texts: ReadonlyMap<string, string>): string {
  const from = fill(step.from, texts);
  const here = new Map(texts).set('from', from).set('window', fill(step.window, texts));
  const n = fill(`{from}+${along('{window}')}`, here);
  return `${fill('{from}+1', here)}+SUMPRODUCT(--(${fill(step.failing, here.set('n', `(${n})`))}))`;
}

function narrowed(step: NarrowingStep, texts: ReadonlyMap<string, string>, told: (formula: string, index: number) => string): readonly { name: string; formula: string }[] {
  const cells: { name: string; formula: string }[] = [];
  const here = new Map(texts).set('low', fill(step.low, texts)).set('high', fill(step.high, texts));
  for (let grid = 1; grid <= GRIDS; grid += 1) {
    const mesh = grid === 1 ? '({high}-{low})' : `({high}-{low})/${COUNTING_LENGTH}^${grid - 1}`;
    const start = grid === 1 ? '{low}' : '{found}';
    const v = fill(`${start}+${mesh}*${COUNTING_LIST}/${COUNTING_LENGTH}`, here);
    const passing = fill(step.passing, new Map(here).set('v', `(${v})`));
    const formula = `${fill(start, here)}+${fill(mesh, here)}/${COUNTING_LENGTH}*SUMPRODUCT(--(${passing}))`;
    cells.push({ name: grid === GRIDS ? step.name : `${step.name}${grid}`, formula });
    const found = told(formula, grid - 1);
    if (found.length > LONGEST) return [{ name: step.name, formula: found }];
    here.set('found', found);
  }
  return cells;
}
