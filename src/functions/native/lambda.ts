import { fill } from './fill';
import { sumsMapped } from './sums';
import { namesOf, tableSteps } from './table-steps';
import type { Extent, NativeSteps, Step } from './twin';

/** A definition for the Name Manager. Parameters end in an underscore: one named like a name of the workbook is taken for it. */
export interface LambdaText {
  readonly parameters: readonly string[];
  /** Without its `=`. */
  readonly text: string;
}

const local = (name: string) => `${name.toLowerCase()}_`;

/** How many binary digits a narrowing finds; a search goes through those of its window. */
const NARROWED = 45;

/** The steps as a LAMBDA of the arguments that they name, in the order of the function's signature. */
export function lambda(native: NativeSteps, signature: readonly string[]): LambdaText {
  const { steps, result, table } = native;
  const used = namesOf(native);
  const parameters = signature.filter((name) => used.has(name));
  const texts = new Map([...parameters, ...steps.map(({ name }) => name), 'row', 'column'].map((name) => [name, local(name)]));
  const { shared, each } = tableSteps(native);
  const own = table?.byColumn ? `CHOOSE({column},${table.byColumn.join(',')})` : result;
  const cell = letting(each, fill(sumsMapped(own), texts), texts);
  const body = table ? `MAKEARRAY(${fill(table.rows, texts)},${fill(table.columns, texts)},LAMBDA(row_,column_,${cell}))` : cell;
  return { parameters, text: `LAMBDA(${[...parameters.map(local), letting(shared, body, texts)].join(',')})` };
}

function letting(steps: readonly Step[], body: string, texts: ReadonlyMap<string, string>): string {
  return steps.length === 0 ? body : `LET(${[...steps.map((step) => `${local(step.name)},${inLet(step, texts)}`), body].join(',')})`;
}

/** From the highest binary digit down each is kept while the number still fails, or still passes: a few looks, where a cell counts them all. */
function inLet(step: Step, texts: ReadonlyMap<string, string>): string {
  if ('formula' in step) return fill(sumsMapped(step.formula), texts);
  if ('cell' in step) return `MAKEARRAY(${extent(step.rows, texts)},${extent(step.columns, texts)},LAMBDA(row_,column_,${fill(sumsMapped(step.cell), texts)}))`;
  const tried = (name: string) => new Map(texts).set(name, '(low_+by_)');
  if ('failing' in step) {
    const digit = `INT(LOG(${fill(step.window, texts)},2))`;
    return `1+REDUCE(${fill(step.from, texts)},2^SEQUENCE(${digit}+1,1,${digit},-1),LAMBDA(low_,by_,IF(${fill(sumsMapped(step.failing), tried('n'))},low_+by_,low_)))`;
  }
  const span = fill('({high}-{low})', new Map([['high', fill(step.high, texts)], ['low', fill(step.low, texts)]]));
  return `REDUCE(${fill(step.low, texts)},${span}/2^SEQUENCE(${NARROWED}),LAMBDA(low_,by_,IF(${fill(sumsMapped(step.passing), tried('v'))},low_+by_,low_)))`;
}

function extent(of: Extent, texts: ReadonlyMap<string, string>): string {
  if (typeof of === 'number') return String(of);
  return 'rowsOf' in of ? fill(`ROWS({${of.rowsOf}})`, texts) : fill(`COLUMNS({${of.columnsOf}})`, texts);
}
