import { countedTo } from './count-to';
import { fill } from './fill';
import { namedIn, tableSteps, templatesOf } from './table-steps';
import type { Extent, NativeSteps, Step } from './twin';

/** A definition for the Name Manager. Parameters end in an underscore: one named like a name of the workbook is taken for it. */
export interface LambdaText {
  readonly parameters: readonly string[];
  /** Without its `=`. */
  readonly text: string;
}

const local = (name: string) => `${name.toLowerCase()}_`;
const sequence = (length: string) => `SEQUENCE(${length})`;

/** How many binary digits a search goes beyond where it sets out, and how many a narrowing finds. */
const SEARCHED = 14;
const NARROWED = 45;

/** The steps as a LAMBDA of the arguments that they name, in the order of the function's signature. */
export function lambda(native: NativeSteps, signature: readonly string[]): LambdaText {
  const { steps, result, table } = native;
  const used = new Set(namedIn([...steps.flatMap(templatesOf), result, table?.rows ?? '', table?.columns ?? '']));
  const parameters = signature.filter((name) => used.has(name));
  const texts = new Map([...parameters, ...steps.map(({ name }) => name), 'row', 'column'].map((name) => [name, local(name)]));
  const { shared, each } = tableSteps(native);
  const cell = letting(each, countedTo(fill(result, texts), sequence), texts);
  const body = table ? `MAKEARRAY(${fill(table.rows, texts)},${fill(table.columns, texts)},LAMBDA(row_,column_,${cell}))` : cell;
  return { parameters, text: `LAMBDA(${[...parameters.map(local), letting(shared, body, texts)].join(',')})` };
}

function letting(steps: readonly Step[], body: string, texts: ReadonlyMap<string, string>): string {
  return steps.length === 0 ? body : `LET(${[...steps.map((step) => `${local(step.name)},${inLet(step, texts)}`), body].join(',')})`;
}

/** From the highest binary digit down each is kept while the number still fails, or still passes: a few looks, where a cell counts them all. */
function inLet(step: Step, texts: ReadonlyMap<string, string>): string {
  if ('formula' in step) return countedTo(fill(step.formula, texts), sequence);
  if ('cell' in step) return `MAKEARRAY(${extent(step.rows, texts)},${extent(step.columns, texts)},LAMBDA(row_,column_,${countedTo(fill(step.cell, texts), sequence)}))`;
  const tried = (name: string) => new Map(texts).set(name, '(low_+by_)');
  if ('failing' in step) {
    return `1+REDUCE(${fill(step.from, texts)},2^SEQUENCE(${SEARCHED},1,${SEARCHED - 1},-1),LAMBDA(low_,by_,IF(${countedTo(fill(step.failing, tried('n')), sequence)},low_+by_,low_)))`;
  }
  const span = fill('({high}-{low})', new Map([['high', fill(step.high, texts)], ['low', fill(step.low, texts)]]));
  return `REDUCE(${fill(step.low, texts)},${span}/2^SEQUENCE(${NARROWED}),LAMBDA(low_,by_,IF(${countedTo(fill(step.passing, tried('v')), sequence)},low_+by_,low_)))`;
}

function extent(of: Extent, texts: ReadonlyMap<string, string>): string {
  if (typeof of === 'number') return String(of);
  return 'rowsOf' in of ? fill(`ROWS({${of.rowsOf}})`, texts) : fill(`COLUMNS({${of.columnsOf}})`, texts);
}
