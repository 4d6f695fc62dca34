import type { TodayFigures } from '../../../sheets/today/today-figures';

/** The sheet shows an error for its agents. */
export function isUnattainable({ agents, planned }: TodayFigures['rows'][number]): boolean {
  return [agents, planned].some((value) => String(value).startsWith('#'));
}
