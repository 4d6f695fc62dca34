import { ERROR_HALF_LIVES_DAYS } from './weekday-levels';

/** Half-lives of the memories of a weekday's level. */
export const HALF_LIVES_WEEKS = [2, 4, 8, 16, 32] as const;
/** How much of the last days' error is left a day later. */
const ERROR_PERSISTENCE = [0.8, 0.93, 0.98] as const;
/** How much of what the level did in past years is expected again. */
const DRIFT_SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** One way to forecast: a memory of weekdays, a part of the last days' error, a part of what past years did. */
export interface LevelMethod {
  readonly memory: number;
  /** Index of the error's half-life; -1 for none. */
  readonly error: number;
  readonly persistence: number;
  readonly driftShare: number;
}

/** Every way. @param seasonal whether there is a past year to look at */
export function levelMethods(seasonal: boolean): readonly LevelMethod[] {
  const shares = seasonal ? DRIFT_SHARES : [0];
  const errors = [{ error: -1, persistence: 0 }, ...ERROR_HALF_LIVES_DAYS.flatMap((_, error) => ERROR_PERSISTENCE.map((persistence) => ({ error, persistence })))];
  return HALF_LIVES_WEEKS.flatMap((_, memory) => shares.flatMap((driftShare) => errors.map((carried) => ({ memory, driftShare, ...carried }))));
}
