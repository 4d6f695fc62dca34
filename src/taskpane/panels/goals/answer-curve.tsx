import { useMemo } from 'react';
import type { Curve, CurveLine } from '../../../functions/goal/question';
import { columnName } from '../../../sheets/area';
import type { ChartPlan, SheetPlan } from '../../../sheets/plan';
import { useWords, type Speech } from '../../language-context';
import { PlanChart } from '../../parts';

const COLOURS: Readonly<Record<CurveLine['name'], string>> = {
  serviceLevel: '#2F6DB5', occupancy: '#9A5B00', calls: '#2F6DB5', agents: '#595959', people: '#007C72', answered: '#2F6DB5', blocked: '#9A5B00', abandoned: '#9A5B00',
};

/** How the answer moves, with a rule where it stands. */
export function AnswerCurve({ curve }: { readonly curve: Curve }) {
  const speech = useWords();
  const { sheet, chart } = useMemo(() => drawing(curve, speech), [curve, speech]);
  return <PlanChart sheet={sheet} chart={chart} height={180} mark={markOf(curve, speech)} />;
}

function drawing(curve: Curve, { words: { goals } }: Speech): { sheet: SheetPlan; chart: ChartPlan } {
  const rows = curve.at.map((at, index) => [
    { content: at, numberFormat: curve.fraction ? '0%' : '0' },
    ...curve.lines.map(({ values, fraction }) => ({ content: Number.isFinite(values[index]) ? values[index] ?? null : null, numberFormat: fraction ? '0.0%' : '0' })),
  ]);
  const cells = (column: number) => `${columnName(column)}1:${columnName(column)}${rows.length}`;
  return {
    sheet: { name: '', tables: [], charts: [], formats: [], columnWidths: [], blocks: [{ kind: 'cells', at: 'A1', rows }] },
    chart: {
      name: 'answer', type: 'Line', title: goals.curves[curve.title], categories: cells(0),
      series: curve.lines.map(({ name, role }, index) => ({ name: goals.lines[name], values: cells(index + 1), colour: COLOURS[name], role })),
      place: { topLeft: 'E1', bottomRight: 'L12' }, categoryAxisTitle: goals.along[curve.along],
    },
  };
}

/** Where the answer lies among the steps of the curve, between two of them if need be. */
function markOf({ at, mark, along }: Curve, { words: { goals }, numbersIn }: Speech) {
  const [first = 0, second = first + 1] = at;
  if (mark === undefined || mark < first || mark > (at.at(-1) ?? first)) return undefined;
  const share = along === 'serviceLevel' || along === 'shrinkage';
  const shown = new Intl.NumberFormat(numbersIn, share ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 1 }).format(mark);
  return { at: (mark - first) / (second - first), name: `${goals.along[along]} ${shown}` };
}
