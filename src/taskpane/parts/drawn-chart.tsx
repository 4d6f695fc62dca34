import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId, useMemo } from 'react';
import { useWords } from '../language-context';
import { ThemeContext } from '../theme';
import { chartSamples, type SampledSeries } from './chart-samples';
import { legibleOn } from './legible-colour';
import type { PlanChartProps } from './plan-chart';
import { hiddenFromSight } from './step-bar';
import { writeNumber } from './written-number';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { marginBottom: '4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  plot: { width: '100%' },
});

// Told apart without colour, in the order of the series.
const DASHES = [undefined, undefined, '6 3', '2 3', '8 3 2 3'] as const;

/** The chart itself, in a file of its own because the library behind it is large. */
export default function DrawnChart({ sheet, chart, height = 220 }: PlanChartProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const { background } = useContext(ThemeContext);
  const titleId = useId();
  const { categories, series } = useMemo(() => chartSamples(sheet, chart, numbersIn), [sheet, chart, numbersIn]);

  if (categories.length === 0) return <div>{words.parts.chart.empty}</div>;
  const named = (entry: SampledSeries) => (entry.plan.secondary ? say(words.parts.chart.rightAxis, { name: entry.plan.name }) : entry.plan.name);
  const lines: LineChartPoints[] = series.map((entry, index) => ({
    legend: named(entry),
    color: legibleOn(background, entry.plan.colour),
    useSecondaryYScale: entry.plan.secondary,
    hideNonActiveDots: true,
    lineOptions: {
      strokeWidth: entry.plan.role === 'calls' ? 3 : 2,
      strokeDasharray: DASHES[index % DASHES.length],
      // Agents stand for the whole interval: a slope between two intervals would claim otherwise.
      curve: entry.plan.role === 'required' || entry.plan.role === 'scheduled' ? 'stepAfter' : 'linear',
    },
    data: entry.values.flatMap((y, x) => (y === undefined ? [] : [{ x, y, xAxisCalloutData: categories[x], yAxisCalloutData: writeNumber(y, numbersIn, 2) }])),
  }));
  const ticks = ticksFor(categories.length);
  const secondary = series.filter(({ plan }) => plan.secondary).flatMap(({ values }) => values.filter((value) => value !== undefined));

  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>{chart.title}</figcaption>
      <div className={styles.plot} style={{ height }}>
        <LineChart
          data={{ lineChartData: lines }}
          height={height}
          culture={numbersIn}
          tickValues={ticks}
          xAxis={{ tickText: ticks.map((tick) => categories[tick] ?? '') }}
          yAxisTickCount={4}
          yMinValue={0}
          yAxisTickFormat={(value: number) => writeNumber(value, numbersIn, 1)}
          secondaryYScaleOptions={secondary.length > 0 ? { yMinValue: 0, yMaxValue: Math.max(...secondary) } : undefined}
          margins={{ left: 36, right: secondary.length > 0 ? 36 : 12, top: 12, bottom: 28 }}
          legendProps={{ allowFocusOnLegends: true }}
        />
      </div>
      <ul style={hiddenFromSight}>
        {series.map((entry) => <li key={entry.plan.name}>{summary(entry)}</li>)}
      </ul>
    </figure>
  );

  function summary(entry: SampledSeries): string {
    const numbers = entry.values.filter((value) => value !== undefined);
    const high = Math.max(...numbers);
    const write = (value: number) => writeNumber(value, numbersIn, 2);
    return say(words.parts.chart.summary, { series: named(entry), low: write(Math.min(...numbers)), high: write(high), at: categories[entry.values.indexOf(high)] ?? '' });
  }
}

/** About five labels along the foot, whatever the number of intervals. */
function ticksFor(count: number): number[] {
  const step = Math.max(1, Math.ceil(count / 5));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}
