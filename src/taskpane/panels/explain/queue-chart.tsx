import { useMemo } from 'react';
import type { QueueExplanation } from '../../../functions/explaining/explain';
import type { ChartPlan, SheetPlan } from '../../../sheets/plan';
import { useWords, type Speech } from '../../language-context';
import { PlanChart, writePercent } from '../../parts';

/** Service level and occupancy for agents around the answer, with the answer marked. */
export function QueueChart({ queue }: { readonly queue: QueueExplanation }) {
  const speech = useWords();
  const drawn = useMemo(() => drawing(queue, speech), [queue, speech]);
  return <PlanChart sheet={drawn.sheet} chart={drawn.chart} height={180} mark={drawn.mark} />;
}

function drawing({ curve, agents, answerWithinSeconds, neighbours }: QueueExplanation, { words: { explain: { chart: words } }, say, numbersIn }: Speech) {
  const here = neighbours.find((point) => point.agents === agents);
  const last = curve.length;
  const sheet: SheetPlan = {
    name: '', tables: [], charts: [], formats: [], columnWidths: [],
    blocks: [{
      kind: 'cells',
      at: 'A1',
      rows: curve.map((point) => [
        { content: point.agents }, { content: point.serviceLevel, numberFormat: '0.0%' }, { content: point.occupancy, numberFormat: '0.0%' },
      ]),
    }],
  };
  const chart: ChartPlan = {
    name: 'explained',
    type: 'Line',
    title: say(words.title, {
      agents, seconds: answerWithinSeconds, level: writePercent(here?.serviceLevel ?? 0, numbersIn), occupancy: writePercent(here?.occupancy ?? 0, numbersIn),
    }),
    categories: `A1:A${last}`,
    series: [
      { name: words.serviceLevel, values: `B1:B${last}`, colour: '#2F6DB5' },
      { name: words.occupancy, values: `C1:C${last}`, colour: '#9A5B00' },
    ],
    place: { topLeft: 'E1', bottomRight: 'L12' },
    categoryAxisTitle: words.axis,
  };
  return { sheet, chart, mark: { at: markedAt(curve.map((point) => point.agents), agents), name: say(words.mark, { agents }) } };
}

/** Where a number of agents, whole or not, lies among those of the curve. */
function markedAt(drawn: readonly number[], agents: number): number {
  const [first = 0, second = first + 1] = drawn;
  return (agents - first) / (second - first);
}
