/**
 * A queue in its long-run equilibrium, as every model here leaves it. Probabilities are shares of call attempts and add up:
 * immediate + waiting + blocked = 1, answered + abandoning + blocked = 1. Times are in handle times (multiples of AHT).
 */
export interface SteadyState {
  readonly agents: number;
  /** Offered load in erlangs, redials counted. */
  readonly attempts: number;
  /** Mean patience; Infinity where nobody hangs up. */
  readonly patience: number;
  /** Callers who can wait; Infinity without a limit. */
  readonly places: number;
  /** Share that finds an agent free. */
  readonly immediate: number;
  /** Share that has to wait, abandoners among them. */
  readonly waiting: number;
  readonly abandoning: number;
  /** Share that finds all lines busy. */
  readonly blocked: number;
  readonly answered: number;
  /** Share that waits and is answered: answered − immediate, without the cancellation. */
  readonly late: number;
  /** Mean number of callers waiting; Infinity for a queue that never empties. */
  readonly queued: number;
}
