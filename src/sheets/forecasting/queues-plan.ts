import type { Plan } from '../plan';
import { FORECAST, plannedForecast } from './forecast-plan';
import { queuesSheet } from './queues-sheet';
import type { ForecastMemory, QueuesMemory, QueuesRequest } from './request';
import { sheetReference } from '../sheet-reference';

/**
 * Several queues of one table: the plan of each as if it were alone, and before them a sheet that adds them up. The forecast of
 * a queue reopens by itself; the totals reopen them all.
 */
export function queuesPlan(request: QueuesRequest): Plan {
  const planned = request.queues.map((queue) => ({ request: queue, ...plannedForecast(queue) }));
  const [forecasts, accuracies, logs] = [0, 1, 2].map((place) => planned.flatMap(({ plan }) => {
    const sheet = plan.sheets[place];
    // The first sheet of a plan is the one that it reopens from.
    return sheet ? [place === 0 ? { ...sheet, memory: plan.memory } : sheet] : [];
  }));
  return {
    job: FORECAST, names: [], memory: memoryOf(request, planned.map(({ plan }) => plan.memory as ForecastMemory)),
    sheets: [queuesSheet(request, planned), ...forecasts ?? [], ...accuracies ?? [], ...logs ?? []],
  };
}

function memoryOf({ source: { sheet, address, table, wholeBlock } }: QueuesRequest, memories: readonly ForecastMemory[]): QueuesMemory {
  return {
    source: sheetReference(sheet, address), table: { sheet, address, table, wholeBlock },
    queues: memories.map(({ queue, sheetNames }) => ({ queue: queue ?? '', sheet: sheetNames.forecast })),
  };
}
