import type { ArgumentEntry } from './entry';

/** Arguments that every function of a queue shares, so that they read, default and fail alike everywhere. */

export const calls = {
  name: 'calls', unit: 'calls', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true,
} as const satisfies ArgumentEntry;

/** A quiet interval has no handle time to give: 0 is refused by the core, and only where there are calls. */
export const aht = {
  name: 'aht', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 },
} as const satisfies ArgumentEntry;

export const agents = {
  name: 'agents', unit: 'agents', takes: 'each', domain: { kind: 'number', min: 0 },
} as const satisfies ArgumentEntry;

export const serviceLevelTarget = {
  name: 'service_level', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 0.8,
} as const satisfies ArgumentEntry;

export const answerWithin = {
  name: 'answer_within', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 }, default: 20,
} as const satisfies ArgumentEntry;

export const interval = {
  name: 'interval', unit: 'minutes', takes: 'each', domain: { kind: 'interval' }, default: 30,
} as const satisfies ArgumentEntry;

export const maxOccupancy = {
  name: 'max_occupancy', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 1,
} as const satisfies ArgumentEntry;

export const shrinkage = {
  name: 'shrinkage', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: false }, default: 0,
} as const satisfies ArgumentEntry;

export const patience = {
  name: 'patience', unit: 'seconds', takes: 'each', domain: { kind: 'number', above: 0 }, default: null,
} as const satisfies ArgumentEntry;

export const lines = {
  name: 'lines', unit: 'lines', takes: 'each', domain: { kind: 'number', min: 1, whole: true }, default: null,
} as const satisfies ArgumentEntry;

export const redial = {
  name: 'redial', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: 0,
} as const satisfies ArgumentEntry;

/** Absent: as many as of those who hang up. */
export const redialBlocked = {
  name: 'redial_blocked', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: null,
} as const satisfies ArgumentEntry;

export const definition = {
  name: 'definition', unit: 'choice', takes: 'each', domain: { kind: 'choice', choices: [1, 2, 3, 4, 5] }, default: 1,
} as const satisfies ArgumentEntry;

export const maxAbandon = {
  name: 'max_abandon', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: null,
} as const satisfies ArgumentEntry;

export const maxAsa = {
  name: 'max_asa', unit: 'seconds', takes: 'each', domain: { kind: 'number', above: 0 }, default: null,
} as const satisfies ArgumentEntry;

export const minAgents = {
  name: 'min_agents', unit: 'agents', takes: 'each', domain: { kind: 'number', min: 0 }, default: 0,
} as const satisfies ArgumentEntry;
