import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ChartPlan, SheetPlan } from '../../sheets/plan';
import { useWords } from '../language-context';
import { DrawnBars } from './drawn-bars';
import { DrawnColumns, isStack } from './drawn-columns';

export interface PlanChartProps {
  /** The sheet whose planned cells hold the numbers. */
  readonly sheet: SheetPlan;
  readonly chart: ChartPlan;
  readonly height?: number;
  /** An upright rule with its name, at a place among the categories, counted from 0. */
  readonly mark?: { readonly at: number; readonly name: string };
}

// The chart library is larger than the rest of the pane: fetched when a chart is first shown.
const DrawnChart = lazy(() => import('./drawn-chart'));

/** Draws a planned chart from the plan's own sample numbers, before anything is written. */
export function PlanChart(props: PlanChartProps) {
  const { words } = useWords();
  // Names are longer than a line: bars lie, each with its number.
  if (props.chart.type === 'BarClustered') return <DrawnBars {...props} />;
  if (isStack(props.chart)) return <DrawnColumns {...props} />;
  return (
    <Suspense fallback={<Spinner size="tiny" label={words.parts.chart.loading} />}>
      <DrawnChart {...props} />
    </Suspense>
  );
}
