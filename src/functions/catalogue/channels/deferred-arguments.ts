import type { ArgumentEntry } from '../entry';

export const workAht = {
  name: 'aht', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 },
} as const satisfies ArgumentEntry;

export const workOccupancy = {
  name: 'occupancy', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 1,
} as const satisfies ArgumentEntry;
