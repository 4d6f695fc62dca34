import type { Given, NativeSteps, Obstacle, Step } from '../../twin';

/** Nobody hangs up and lines never run out, callers hang up, lines run out, or both. */
export type Kind = 'c' | 'a' | 'x' | 'xa';

/** Whether a call means a queue with hang-ups, with lines; a cell may hold either. */
export interface Chosen {
  readonly patience: Presence;
  readonly lines: Presence;
}
type Presence = 'no' | 'yes' | 'maybe';

/** Which queue a call means. Callers who call again make a load that has to be found by trying. */
export function chosen(given: Given): Chosen | Obstacle {
  for (const argument of ['redial', 'redial_blocked']) {
    if (given.as(argument) === 'cell') return { obstacle: 'model-in-cell', argument };
    if (given.constant(argument)) return { obstacle: 'searched', argument };
  }
  return { patience: presence(given, 'patience'), lines: presence(given, 'lines') };
}

export function presence(given: Given, argument: string): Presence {
  const as = given.as(argument);
  return as === 'absent' ? 'no' : as === 'constant' ? 'yes' : 'maybe';
}

/** One formula for each kind that may be meant, the right one picked by what the cells hold. */
export function picked({ patience, lines }: Chosen, formula: (kind: Kind) => string): string {
  const either = (presence: Presence, argument: string, without: string, having: string) =>
    (presence === 'no' ? without : presence === 'yes' ? having : without === having ? having : `IF(N({${argument}})=0,${without},${having})`);
  const byPatience = (without: Kind, having: Kind) => either(patience, 'patience', formula(without), formula(having));
  return lines === 'no' ? byPatience('c', 'a') : either(lines, 'lines', byPatience('c', 'a'), byPatience('x', 'xa'));
}

export function variantOf({ patience, lines }: Chosen, ...more: readonly (string | false | undefined)[]): Pick<NativeSteps, 'variant'> {
  const word = (presence: Presence, name: string) => (presence === 'no' ? false : presence === 'yes' ? name : `ANY${name}`);
  const words = [word(patience, 'PATIENCE'), word(lines, 'LINES'), ...more].filter((one) => one !== false && one !== undefined);
  return words.length > 0 ? { variant: words.join('.') } : {};
}

/** Of steps that are known, those that templates need, and what these need. */
export function needed<S extends Step>(known: readonly S[], templates: readonly string[], templatesOf: (step: S) => readonly string[]): readonly S[] {
  const wanted = new Set<string>();
  const want = (texts: readonly string[]) => {
    for (const [, name] of texts.join().matchAll(/\{(\w+)\}/g)) {
      if (wanted.has(name!)) continue;
      wanted.add(name!);
      const step = known.find((one) => one.name === name);
      if (step) want(templatesOf(step));
    }
  };
  want(templates);
  return known.filter(({ name }) => wanted.has(name));
}
