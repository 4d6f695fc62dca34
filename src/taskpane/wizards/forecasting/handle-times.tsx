import type { HandleTimeForecast } from '../../../core/forecasting';
import { useWords, type Speech } from '../../language-context';
import { clock } from '../../parts';

/** Less a week is none that a planner plans by. */
const FELT_SECONDS = 0.5;

/** How long calls take by now, and where that is going. */
export function HandleTimes({ expected }: { readonly expected: HandleTimeForecast }) {
  return <div>{handleTimeSentence(expected, useWords())}</div>;
}

export function handleTimeSentence({ meanSeconds, weeklyChangeSeconds }: Pick<HandleTimeForecast, 'meanSeconds' | 'weeklyChangeSeconds'>, { words, say }: Speech): string {
  const sentences = words.forecast.preview;
  const level = say(sentences.handleTime, { aht: clock(meanSeconds) });
  if (Math.abs(weeklyChangeSeconds) < FELT_SECONDS) return level;
  const way = weeklyChangeSeconds > 0 ? 'rising' : 'falling';
  return `${level} ${say(sentences.handleTimeTrend, { way, seconds: Math.abs(weeklyChangeSeconds) })}`;
}
