import { isFault } from '../../../core/fault';
import { agentsForServiceLevel, serviceLevel } from '../../../core/queueing';
import type { ForecastResult } from '../../../workers/forecasting';
import { useWords, type Speech } from '../../language-context';
import { USUAL_AHT_SECONDS } from '../../../sheets/forecasting/request';
import type { Analysis } from './analysis';
import type { Choices } from './choices';
import { fallbackOf } from './entries';

interface ErrorInAgentsProps {
  readonly choices: Choices;
  readonly analysis: Analysis;
  readonly result: ForecastResult;
}

/** What the error means where it hurts, and below which no error can fall. */
export function ErrorInAgents({ choices, analysis, result }: ErrorInAgentsProps) {
  const speech = useWords();
  const sentences = errorSentences(choices, analysis, result, speech);
  return <>{sentences.map((sentence) => <div key={sentence}>{sentence}</div>)}</>;
}

export function errorSentences({ entries, level }: Choices, { prepared }: Analysis, { backtest, forecast, handleTimes }: ForecastResult, { words, say }: Speech): string[] {
  const sentences = words.forecast.accuracy;
  const wape = backtest?.accuracy[forecast.method]['four-weeks']?.wape;
  const floor = backtest?.noiseFloor;
  const told: string[] = [];
  const coverage = backtest?.accuracy[forecast.method]['four-weeks']?.coverage[backtest.levels.indexOf(Number(level))];
  if (coverage !== undefined) told.push(say(sentences.covered, { coverage, level: Number(level) }));
  if (typeof floor === 'number') told.push(say(sentences.floor, { floor }));
  const { intervalMinutes } = prepared.history;
  if (wape === undefined || intervalMinutes >= 1440) return told;
  const planned = (1 + (entries.growth ?? 0)) * Math.max(...forecast.days.flatMap(({ intervals }) => intervals.map(({ mean }) => mean)));
  const target = {
    ahtSeconds: entries.ahtSeconds ?? handleTimes?.meanSeconds ?? USUAL_AHT_SECONDS, intervalMinutes,
    serviceLevel: entries.serviceLevel ?? fallbackOf('serviceLevel') ?? 0.8,
    answerWithinSeconds: entries.answerWithinSeconds ?? fallbackOf('answerWithinSeconds') ?? 20,
  };
  const [agents, high, low] = [planned, planned * (1 + wape), planned * Math.max(0, 1 - wape)].map((calls) => agentsForServiceLevel({ ...target, calls }));
  if (!isNumber(agents) || !isNumber(high) || !isNumber(low)) return told;
  told.push(say(sentences.inAgents, { wape, aht: target.ahtSeconds, agents, more: high - agents, fewer: agents - low }));
  const [before, after] = [planned, planned * (1 + wape)].map((calls) => serviceLevel({ ...target, calls, agents }));
  if (isNumber(before) && isNumber(after)) told.push(after > 0 ? say(sentences.levelLost, { wape, before, after }) : say(sentences.levelGone, { wape }));
  return told;
}

function isNumber(outcome: unknown): outcome is number {
  return typeof outcome === 'number' && !isFault(outcome);
}
