import { say } from '../../locales/say';
import { uniqueSheetName } from '../unique-sheet-name';
import type { ForecastSheetNames, ForecastWords } from './request';

/** Names for the sheets of each queue that neither the workbook nor another queue uses. */
export function queueSheetNames(queues: readonly string[], words: ForecastWords, taken: readonly string[]): ForecastSheetNames[] {
  const used = [...taken];
  const free = (name: string, queue: string): string => {
    const found = uniqueSheetName(say(name, { queue }, 'en'), used);
    used.push(found);
    return found;
  };
  const { forecastOf, accuracyOf, logOf } = words.queues;
  return queues.map((queue) => ({ forecast: free(forecastOf, queue), accuracy: free(accuracyOf, queue), log: free(logOf, queue) }));
}
