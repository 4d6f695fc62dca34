import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { hasCalls, type Analysis } from './analysis';
import { MOST_ROWS, horizonDays, type Start } from './horizon';
import type { ForecastState } from './state';
import type { YearOfHistory } from './top-down-settings';
import type { ForecastWork } from './use-forecasts';
import type { NamedDaysAtHand } from './use-named-days';
import type { PlanAtHand } from './use-plan';

export interface Standing {
  readonly state: ForecastState;
  readonly reading: RegionReading;
  readonly eventsReading: RegionReading;
  readonly analysis: Analysis | null;
  readonly inRun: readonly Analysis[];
  readonly start: Start | null;
  readonly year: YearOfHistory | null;
  readonly named: NamedDaysAtHand;
  readonly work: ForecastWork;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? planBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ state, reading, analysis, inRun, start, named, eventsReading }: Standing, { words }: Speech): string | undefined {
  const sentences = words.forecast.data;
  if (state.found === 'looking' || reading.reading || named.days === null || eventsReading.reading) return sentences.reading;
  if (state.address.trim() === '' || !reading.region) return sentences.needRange;
  if (!analysis) return sentences.needHistory;
  const { all } = state.choices;
  if (all ? !analysis.reading.queues.some(hasCalls) : !hasCalls(analysis.queue)) return sentences.allZero;
  // Of all queues, one whose data must be mended is left out.
  const findings = [analysis.reading, ...(all ? [] : [analysis.report])].flatMap((found) => found.findings);
  if (findings.some(({ severity }) => severity === 'error')) return sentences.mend;
  if (inRun.length === 0) return sentences.needDays;
  if (!start) return sentences.needDays;
  return eventsReading.problem === undefined ? undefined : sentences.badEvents;
}

function settingsBlock({ state, start, year }: Standing, { words, say }: Speech): string | undefined {
  const sentences = words.forecast.settings;
  const { way, entries } = state.choices;
  const asked = way === 'history' ? (['growth', 'serviceLevel', 'answerWithinSeconds', 'ahtSeconds'] as const) : (['year', 'annualVolume', 'growth'] as const);
  const wrong = asked.find((key) => entries[key] === null || ((key === 'year' || key === 'annualVolume') && entries[key] === undefined));
  if (wrong !== undefined) return say(sentences.fix, { setting: sentences[LABELS[wrong]] });
  if (way === 'top-down') return year ? undefined : words.forecast.data.needWeek;
  if (!start) return undefined;
  const days = horizonDays(state.choices, start);
  if (days === null) return say(sentences.fix, { setting: sentences.until });
  const rows = days * start.intervals;
  return rows > MOST_ROWS ? say(sentences.tooManyRows, { rows, most: MOST_ROWS }) : undefined;
}

const LABELS = { growth: 'growth', serviceLevel: 'serviceLevel', answerWithinSeconds: 'answerWithin', ahtSeconds: 'aht', year: 'year', annualVolume: 'annual' } as const;

function planBlock({ state, work, atHand, check }: Standing, { words }: Speech): string | undefined {
  if (state.choices.way === 'history' && state.stopped) return words.forecast.preview.stoppedReason;
  if (work.kind === 'refused') return words.forecast.data.needDays;
  return atHand ? targetBlock(state.where, state.writing, check, words.writing) : words.forecast.preview.computing;
}
