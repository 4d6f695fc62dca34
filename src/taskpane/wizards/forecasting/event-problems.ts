import type { EventProblem } from '../../../core/history/events';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';
import { placeAddress } from './finding-sentence';

/** What cannot be read among the planner's own events; such rows are left out. */
export function eventProblems(problems: readonly EventProblem[], region: Pick<Region, 'sheet' | 'address'>, { words, say }: Speech): DataProblem[] {
  return problems.map(({ code, place, given }) => ({
    severity: 'warning', sentence: say(words.forecast.holidays.problem[code], { given: String(given) }),
    address: place ? placeAddress({ first: place, last: place }, region) : undefined,
  }));
}
