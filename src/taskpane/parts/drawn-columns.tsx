import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId, useMemo } from 'react';
import type { ChartPlan } from '../../sheets/plan';
import { useWords } from '../language-context';
import { ThemeContext } from '../theme';
import { axisTop } from './axis-top';
import { chartSamples } from './chart-samples';
import { legibleOn } from './legible-colour';
import type { PlanChartProps } from './plan-chart';
import { hiddenFromSight } from './step-bar';
import { writeNumber, writePercent } from './written-number';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  key: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  plot: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  scale: { display: 'flex', flexDirection: 'column', justifyContent: 'space-between', textAlign: 'right' },
  foot: { gridColumn: 2, display: 'flex', justifyContent: 'space-between', marginTop: '2px' },
});

const WIDTH = 300;
/** What of its place a column fills. */
const FILLED = 0.7;

/** A stack of parts, nothing but columns on one axis: what lies on each other can't be told from lines. */
export function isStack({ type, series }: ChartPlan): boolean {
  return type.startsWith('ColumnStacked') && series.length > 1 && series.every((one) => !one.secondary && !one.blank && (one.type ?? type) === type);
}

/** Columns of parts on parts, the lowest full, those above it hatched more and more thinly: told apart without colour. */
export function DrawnColumns({ sheet, chart, height = 160 }: PlanChartProps) {
  const styles = useStyles();
  const titleId = useId();
  const { words, say, numbersIn } = useWords();
  const { background, forced } = useContext(ThemeContext);
  const { categories, series } = useMemo(() => chartSamples(sheet, chart, numbersIn), [sheet, chart, numbersIn]);
  if (categories.length === 0) return <div>{words.parts.chart.empty}</div>;
  const parts = categories.map((_, at) => series.map(({ values }) => Math.max(0, values[at] ?? 0)));
  const totals = parts.map((part) => part.reduce((sum, value) => sum + value, 0));
  const whole = chart.type === 'ColumnStacked100';
  const top = whole ? 1 : axisTop(Math.max(...totals));
  const write = (value: number) => (whole || series.every(({ percent }) => percent) ? writePercent(value, numbersIn) : writeNumber(value, numbersIn, 1));
  const colours = series.map(({ plan }) => (forced ? 'CanvasText' : legibleOn(background, plan.colour)));
  const place = WIDTH / categories.length;
  const middle = Math.floor((categories.length - 1) / 2);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>{chart.title}</figcaption>
      <ul className={styles.key}>
        {series.map(({ plan }, index) => (
          <li key={plan.name} className={styles.name}>
            <svg width="22" height="10" aria-hidden><Hatching id={`${titleId}k${index}`} colour={colours[index]!} index={index} /><rect width="22" height="10" fill={`url(#${titleId}k${index})`} stroke={colours[index]} /></svg>{plan.name}
            <span style={hiddenFromSight}>{summary(index)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.plot} aria-hidden>
        <div className={styles.scale} style={{ height }}>{[top, top / 2, 0].map((value) => <span key={value}>{write(value)}</span>)}</div>
        <svg width="100%" height={height} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none">
          {colours.map((colour, index) => <Hatching key={index} id={`${titleId}p${index}`} colour={colour} index={index} />)}
          {[0.5, height / 2, height - 0.5].map((y) => <line key={y} x1="0" x2={WIDTH} y1={y} y2={y} stroke={tokens.colorNeutralStroke2} vectorEffect="non-scaling-stroke" />)}
          {parts.map((part, at) => part.map((value, index) => {
            const scale = (whole ? 1 / (totals[at] || 1) : 1) * (height / top);
            const below = part.slice(0, index).reduce((sum, other) => sum + other, 0);
            return value > 0 && (
              <rect
                key={`${at}-${index}`} x={at * place + (place * (1 - FILLED)) / 2} width={place * FILLED} y={height - (below + value) * scale} height={value * scale}
                fill={`url(#${titleId}p${index})`} stroke={colours[index]} strokeWidth="0.8" vectorEffect="non-scaling-stroke"
              />
            );
          }))}
        </svg>
        <div className={styles.foot}>{[...new Set([0, middle, categories.length - 1])].map((at) => <span key={at}>{categories[at]}</span>)}</div>
      </div>
    </figure>
  );

  function summary(index: number): string {
    const numbers = parts.map((part, at) => part[index]! / (whole ? totals[at] || 1 : 1));
    const high = Math.max(...numbers);
    return say(words.parts.chart.summary, { low: write(Math.min(...numbers)), high: write(high), at: categories[numbers.indexOf(high)] ?? '' });
  }
}

interface HatchingProps {
  readonly id: string;
  readonly colour: string;
  readonly index: number;
}

/** Stripes that cover all of it, then less and less. */
function Hatching({ id, colour, index }: HatchingProps) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform={`rotate(${index % 2 === 0 ? 0 : 45})`}>
        <rect width="4" height={4 / (index + 1)} fill={colour} />
      </pattern>
    </defs>
  );
}
