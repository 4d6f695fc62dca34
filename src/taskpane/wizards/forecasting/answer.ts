import type { CallForecast } from '../../../core/forecasting';
import type { DaySerial } from '../../../core/history/calendar-day';
import type { Speech } from '../../language-context';
import type { Choices } from './choices';
import type { ForecastWork } from './use-forecasts';
import { writeDay } from './written-day';

/** The answer so far, by either way; undefined as long as there is none. */
export function answerOf({ way, entries }: Choices, work: ForecastWork, speech: Speech): string | undefined {
  const growth = entries.growth ?? 0;
  if (way === 'history') return work.kind === 'done' ? answerSentence({ days: daysTogether(work.runs.map(({ result }) => result.forecast)) }, growth, speech) : undefined;
  const { annualVolume, year } = entries;
  return typeof annualVolume === 'number' && typeof year === 'number' ? speech.say(speech.words.forecast.answer.year, { calls: (1 + growth) * annualVolume, year }) : undefined;
}

interface DayOfCalls {
  readonly day: DaySerial;
  readonly mean: number;
}

/** The days that lie ahead of every queue, the calls of all added up. */
export function daysTogether(forecasts: readonly CallForecast[]): readonly DayOfCalls[] {
  const after = Math.max(...forecasts.map(({ lastDay }) => lastDay));
  const sums = new Map<DaySerial, number>();
  for (const { day, mean } of forecasts.flatMap(({ days }) => days)) {
    if (day > after) sums.set(day, (sums.get(day) ?? 0) + mean);
  }
  return [...sums].map(([day, mean]) => ({ day, mean })).sort((a, b) => a.day - b.day);
}

/** "1,412,300 calls in 28 days · 50,439 a day · busiest 6 Jan 2015 with 68,210", growth included. */
export function answerSentence({ days }: { readonly days: readonly DayOfCalls[] }, growth: number, { words, say, numbersIn }: Speech): string {
  const sentences = words.forecast.answer;
  const [first] = days;
  if (!first) return '';
  const calls = (1 + growth) * days.reduce((sum, { mean }) => sum + mean, 0);
  const busiest = days.reduce((most, day) => (day.mean > most.mean ? day : most), first);
  return [
    say(sentences.calls, { calls, days: days.length }),
    say(sentences.perDay, { calls: calls / days.length }),
    say(sentences.busiest, { day: writeDay(busiest.day, numbersIn), calls: (1 + growth) * busiest.mean }),
  ].join(' · ');
}
