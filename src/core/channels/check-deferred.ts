import { fault, type Fault } from '../fault';
import { LONGEST, MOST_ERLANGS } from '../queueing/call-queue';

export function checkVolume(argument: string, volume: number): Fault | null {
  if (!(volume >= 0)) return Number.isNaN(volume) ? fault('not-a-number', argument) : fault('below', argument, { limit: 0 });
  return volume <= MOST_ERLANGS ? null : fault('too-large', argument, { limit: MOST_ERLANGS });
}

// Below this, in seconds or hours, products overflow.
const SHORTEST = 1e-9;

/** A time, in whatever unit. */
export function checkSeconds(argument: string, time: number): Fault | null {
  if (!(time > 0)) return Number.isNaN(time) ? fault('not-a-number', argument) : fault('not-positive', argument);
  if (time < SHORTEST) return fault('below', argument, { limit: SHORTEST });
  return time <= LONGEST ? null : fault('above', argument, { limit: LONGEST });
}

export function checkOccupancy(occupancy: number): Fault | null {
  return occupancy > 0 && occupancy <= 1 ? null : fault('not-a-fraction', 'occupancy');
}
