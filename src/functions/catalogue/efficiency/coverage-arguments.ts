import type { Outcome } from '../../../core/fault';
import { fromPairs } from '../../../core/from-pairs';
import type { Coverage } from '../../../core/scheduling/coverage';
import type { ArgumentEntry, Table } from '../entry';

/** The two ranges of a schedule, as every function of the family takes them. */
export const REQUIRED = { name: 'required', unit: 'agents', takes: 'table', domain: { kind: 'number', min: 0 } } as const satisfies ArgumentEntry;
export const SCHEDULED = { name: 'scheduled', unit: 'agents', takes: 'table', domain: { kind: 'number', min: 0 } } as const satisfies ArgumentEntry;

/** Computes from both, interval by interval. One blank beside a number is an error: a forgotten interval would pass unseen. */
export function ofCoverage<T>(required: Table, scheduled: Table, compute: (coverage: Coverage) => Outcome<T>): Outcome<T> {
  return fromPairs(
    { argument: REQUIRED.name, table: required }, { argument: SCHEDULED.name, table: scheduled }, 'refuse',
    (needed, planned) => compute({ required: needed, scheduled: planned }),
  );
}
