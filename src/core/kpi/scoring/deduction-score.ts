import { fault, type Outcome } from '../../fault';

/**
 * A full score less a deduction for each event beyond those that are free, such as fatal errors or complaints; never below 0.
 * @param perEvent the fraction taken off for one event, 0.05 for five points of 100.
 * @returns a fraction; or `below` of the argument that is negative.
 */
export function deductionScore(events: number, free: number, perEvent: number): Outcome {
  for (const [argument, given] of Object.entries({ events, free, per_event: perEvent })) {
    if (!(given >= 0)) return fault('below', argument, { given, limit: 0 });
  }
  return Math.max(0, 1 - Math.max(0, events - free) * perEvent);
}
