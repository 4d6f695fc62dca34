import type { ArgumentEntry } from './entry';

/** Arguments that the functions of trunks and bare traffic share. */

export const erlangs = {
  name: 'erlangs', unit: 'erlangs', takes: 'each', domain: { kind: 'number', min: 0 },
} as const satisfies ArgumentEntry;

/** Fractions of a line are for interpolation. */
export const realLines = {
  name: 'lines', unit: 'lines', takes: 'each', domain: { kind: 'number', min: 0 },
} as const satisfies ArgumentEntry;

export const blocking = {
  name: 'blocking', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: false }, default: 0.01,
} as const satisfies ArgumentEntry;

export const retry = {
  name: 'retry', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: 0,
} as const satisfies ArgumentEntry;
