import type { Measure, PerTime, Thing, Unit } from '../measure';

/** How the rows of a column become one figure: added up, averaged, the largest of them, or one value for the whole sheet. */
export type Gather = 'sum' | 'mean' | 'max' | 'one';

export interface Input {
  readonly measure: Measure;
  readonly gather: Gather;
}

const gathering = (gather: Gather) => ({
  count: (of: Thing): Input => ({ measure: { unit: 'count', of }, gather }),
  in: (unit: Unit, per?: Thing | PerTime): Input => ({ measure: per === undefined ? { unit } : { unit, per }, gather }),
});

export const added = gathering('sum');
export const averaged = gathering('mean');
export const largest = gathering('max');
export const single = gathering('one');
