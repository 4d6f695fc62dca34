import { countedTo } from './count-to';
import { fill } from './fill';
import type { NativeSteps, Step } from './twin';

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
export function lambda({ steps, result }: NativeSteps, signature: readonly string[]): LambdaText {
  const used = new Set([...steps.flatMap(templatesOf), result].flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)));
  const parameters = signature.filter((name) => used.has(name));
  const texts = new Map([...parameters, ...steps.map(({ name }) => name)].map((name) => [name, local(name)]));
  const lets = steps.map((step) => `${local(step.name)},${inLet(step, texts)}`);
  const body = countedTo(fill(result, texts), sequence);
  return {
    parameters,
    text: `LAMBDA(${[...parameters.map(local), lets.length > 0 ? `LET(${[...lets, body].join(',')})` : body].join(',')})`,
  };
}

function templatesOf(step: Step): readonly string[] {
  if ('formula' in step) return [step.formula];
  return 'failing' in step ? [step.from, step.failing] : [step.low, step.high, step.passing];
}

/** From the highest binary digit down each is kept while the number still fails, or still passes: a few looks, where a cell counts them all. */
function inLet(step: Step, texts: ReadonlyMap<string, string>): string {
  if ('formula' in step) return countedTo(fill(step.formula, texts), sequence);
  const tried = (name: string) => new Map(texts).set(name, '(low_+by_)');
  if ('failing' in step) {
    return `1+REDUCE(${fill(step.from, texts)},2^SEQUENCE(${SEARCHED},1,${SEARCHED - 1},-1),LAMBDA(low_,by_,IF(${fill(step.failing, tried('n'))},low_+by_,low_)))`;
  }
  const span = fill('({high}-{low})', new Map([['high', fill(step.high, texts)], ['low', fill(step.low, texts)]]));
  return `REDUCE(${fill(step.low, texts)},${span}/2^SEQUENCE(${NARROWED}),LAMBDA(low_,by_,IF(${fill(step.passing, tried('v'))},low_+by_,low_)))`;
}
