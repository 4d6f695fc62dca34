import type { NativeSteps, Step } from './twin';

/** The steps of a table: those that all its cells share, and those that each has of its own. */
export function tableSteps({ steps, table }: NativeSteps): { readonly shared: readonly Step[]; readonly each: readonly Step[] } {
  const shared: Step[] = [];
  const each: Step[] = [];
  if (!table) return { shared: steps, each };
  const own = new Set(['row', 'column']);
  for (const step of steps) {
    const mentioned = namedIn(templatesOf(step));
    if ('cell' in step || !mentioned.some((name) => own.has(name))) {
      shared.push(step);
    } else {
      own.add(step.name);
      each.push(step);
    }
  }
  return { shared, each };
}

export function templatesOf(step: Step): readonly string[] {
  if ('formula' in step) return [step.formula];
  if ('cell' in step) return [step.cell, ...[step.rows, step.columns].flatMap((extent) => (typeof extent === 'number' ? [] : [`{${Object.values(extent)[0]}}`]))];
  return 'failing' in step ? [step.from, step.window, step.failing] : [step.low, step.high, step.passing];
}

export function namedIn(templates: readonly string[]): readonly string[] {
  return templates.flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
}

/** All that the steps and their result mention. */
export function namesOf({ steps, result, table }: NativeSteps): ReadonlySet<string> {
  return new Set(namedIn([...steps.flatMap(templatesOf), result, table?.rows ?? '', table?.columns ?? '', ...(table?.byColumn ?? [])]));
}

/** A template for one cell of a table or a block. */
export function at(texts: ReadonlyMap<string, string>, row: number, column: number): Map<string, string> {
  return new Map(texts).set('row', String(row)).set('column', String(column));
}

