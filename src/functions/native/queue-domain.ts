import type { Bound } from './twin';
import type { Chosen } from './twins/queue/chosen';

const ERLANGS = '{calls}*{aht}/({interval}*60)';

/** Where the formulas of a queue were compared with the functions. */
export function within({ patience, lines }: Chosen): readonly Bound[] {
  return [
    { name: 'erlangs', quantity: ERLANGS, max: patience === 'no' ? 5000 : 1000 },
    ...(patience === 'no' ? [] : [{ name: 'patience', quantity: '{patience}/{aht}', max: 20 }, { name: 'agents_by_patience', quantity: '{agents}*{patience}/{aht}', max: 3000 }] as const),
    ...(lines === 'no' ? [] : [{ name: 'lines', quantity: '{lines}-{agents}', max: 1999 } as const]),
  ];
}

/** Of a search for agents: lists of candidates end, and so do the digits of distributions far from the load. */
export function withinSearch({ patience }: Chosen, whole: boolean): readonly Bound[] {
  return [
    { name: 'erlangs', quantity: ERLANGS, max: patience === 'no' ? 5000 : whole ? 1000 : 300 },
    ...(patience === 'no' ? [] : [{ name: 'patience', quantity: '{patience}/{aht}', max: 10 } as const]),
  ];
}

export function withinCapacity({ patience }: Chosen): readonly Bound[] {
  return [
    { name: 'agents', quantity: '{agents}', max: patience === 'no' ? 1000 : 200, ...(patience === 'yes' && { whole: true as const }) },
    { name: 'service_level', quantity: '{service_level}', min: 0.2, max: 0.999 },
  ];
}
