import { useMemo } from 'react';
import { forecastPlan } from '../../../sheets/forecasting/forecast-plan';
import { forecastSheetNames } from '../../../sheets/forecasting/forecast-sheet-names';
import { queueSheetNames } from '../../../sheets/forecasting/queue-sheet-names';
import { queuesPlan } from '../../../sheets/forecasting/queues-plan';
import type { ForecastMemory, ForecastRequest, ForecastSheetNames, QueuesMemory } from '../../../sheets/forecasting/request';
import type { Plan } from '../../../sheets/plan';
import { useWords, type Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { builtVersion } from '../../version';
import { sheetOf } from '../writing/writing';
import { forecastRequest } from './forecast-request';
import { beforeOf, type ForecastBefore } from './remembered';
import type { ForecastState } from './state';
import { freeTableNames } from './table-names';
import type { ForecastWork } from './use-forecasts';
import type { QueueRun } from './use-runs';
import type { Taken } from './use-taken';

export interface PlanAtHand {
  readonly plan: Plan;
  /** The part of it that is looked at: of several queues the totals and the sheets of one. */
  readonly inView: Plan;
  /** What such a sheet is called unless told. */
  readonly usualName: string;
  /** Rows of the forecasts themselves. */
  readonly rows: number;
  /** Where the forecast by interval will stand, for the staffing wizard; null where days have no intervals. Of the queue that is looked at. */
  readonly intervals: string | null;
  readonly before: ForecastBefore | null;
}

interface PlanParts {
  readonly region: RegionReading['region'];
  readonly queueRuns: readonly QueueRun[];
  /** Place of the queue that is looked at. */
  readonly shown: number;
  readonly leftOut: readonly string[];
  readonly work: ForecastWork;
  readonly state: ForecastState;
  readonly taken: Taken | null;
}

/** The plan for what is known now, on the sheets that it is meant for; null until its forecasts are there. */
export function usePlan({ region, queueRuns, shown, leftOut, work, state, taken }: PlanParts): PlanAtHand | null {
  const speech = useWords();
  const { words, locale } = speech;
  const { choices, where, before, origin } = state;
  const sheet = sheetOf(where);
  const refresh = where.refresh && before.length > 0;
  return useMemo(() => {
    if (!region || work.kind !== 'done' || work.runs.length !== queueRuns.length || !taken) return null;
    const several = choices.all;
    const found = queueRuns.map(({ analysis: { queue } }) => beforeOf(before, queue.name));
    const sheetNames = namesFor({ queueRuns, found, refresh, sheet, taken, several }, speech);
    const tableNames = freeTableNames(taken.tables, queueRuns.length);
    const common = { words: words.sheets.forecast, locale, writtenAt: new Date(), version: builtVersion() };
    const requests = queueRuns.map((queueRun, index): ForecastRequest => forecastRequest({
      region, queueRun, run: work.runs[index]!, choices, before: found[index] ?? null, origin, sheetNames: sheetNames[index]!,
      tableNames: (refresh ? found[index]?.tableNames : undefined) ?? tableNames[index]!, ...common,
    }));
    const one = requests[shown] ?? requests[0];
    if (!one) return null;
    const plan = withChoices(several ? queuesPlan({ ...common, source: one.source, queues: requests, leftOut, sheetName: sheet === '' ? words.sheets.forecast.queues.sheetName : sheet }) : forecastPlan(one), choices);
    const own = Object.values(one.sheetNames);
    const sheets = several ? plan.sheets.filter(({ name }, index) => index === 0 || own.includes(name)) : plan.sheets;
    const { intervals } = (several ? sheets[1]?.memory : plan.memory) as ForecastMemory;
    return {
      plan, inView: { ...plan, sheets }, usualName: several ? words.sheets.forecast.queues.sheetName : words.sheets.forecast.sheetName,
      rows: requests.reduce((rows, { forecast }) => rows + forecast.days.reduce((sum, day) => sum + day.intervals.length, 0), 0),
      intervals: one.history.intervalMinutes >= 1440 ? null : `${intervals.sheet}!${intervals.address}`, before: found[shown] ?? null,
    };
  }, [region, queueRuns, shown, leftOut, work, choices, taken, before, origin, refresh, sheet, words, locale, speech]);
}

interface Naming extends Pick<PlanParts, 'queueRuns'> {
  readonly found: readonly (ForecastBefore | null)[];
  readonly refresh: boolean;
  readonly sheet: string;
  readonly taken: Taken;
  readonly several: boolean;
}

/** Sheets that are refreshed keep their names, the others take free ones. */
function namesFor({ queueRuns, found, refresh, sheet, taken, several }: Naming, { words }: Speech): readonly ForecastSheetNames[] {
  const { forecast } = words.sheets;
  const kept = found.map((before) => (refresh ? before?.sheetNames ?? null : null));
  if (!several) return [kept[0] ?? { ...forecastSheetNames(forecast, taken.sheets), ...(sheet !== '' && { forecast: sheet }) }];
  const names = queueSheetNames(queueRuns.map(({ analysis: { queue } }) => queue.name === '' ? words.forecast.data.unnamed : queue.name), forecast, [...taken.sheets, sheet]);
  return names.map((free, index) => kept[index] ?? free);
}

/** The answers are remembered with every sheet that can be opened again. */
function withChoices(plan: Plan, choices: ForecastState['choices']): Plan {
  const sheets = plan.sheets.map((each) => {
    const memory = each.memory as ForecastMemory | undefined;
    return memory === undefined ? each : { ...each, memory: { ...memory, choices: { ...choices, queue: memory.queue, all: false } } };
  });
  return { ...plan, sheets, memory: { ...(plan.memory as ForecastMemory | QueuesMemory), choices } };
}
