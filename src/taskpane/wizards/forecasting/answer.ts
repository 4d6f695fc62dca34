import type { CallForecast } from '../../../core/forecasting';
import type { Speech } from '../../language-context';
import { writeDay } from './written-day';

/** "1,412,300 calls in 28 days · 50,439 a day · busiest 6 Jan 2015 with 68,210", growth included. */
export function answerSentence({ days }: CallForecast, growth: number, { words, say, numbersIn }: Speech): string {
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
