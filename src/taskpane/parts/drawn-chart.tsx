import { LineChart, ResponsiveContainer, type LineChartPoints } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId, useMemo, type CSSProperties } from 'react';
import type { ChartSeriesPlan } from '../../sheets/plan';
import { useWords } from '../language-context';
import { ThemeContext } from '../theme';
import { axisTop, STEPS } from './axis-top';
import { chartSamples, type SampledSeries } from './chart-samples';
import { contrast, legibleOn } from './legible-colour';
import type { PlanChartProps } from './plan-chart';
import { hiddenFromSight } from './step-bar';
import { writeNumber, writePercent } from './written-number';

/** Bands are told apart by it, up to two of them. */
const BAND_WIDTHS = [0.6, 0.61] as const;
/** Pale on white as it is; on black it would shine. */
const BAND_OPACITY = { light: 1, dark: 0.35 };

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  key: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  plot: {
    width: '100%',
    // A band is a line around itself, known by its width: the library fills no line.
    [`& path[stroke-width="${BAND_WIDTHS[0]}"]`]: { fill: 'var(--band)', fillOpacity: 'var(--band-opacity)' },
    [`& path[stroke-width="${BAND_WIDTHS[1]}"]`]: { fill: 'var(--second-band)', fillOpacity: 'var(--band-opacity)' },
  },
});

// Told apart without colour.
const DASHES: Readonly<Record<NonNullable<ChartSeriesPlan['role']>, string | undefined>> = {
  calls: undefined, required: undefined, scheduled: '6 3', over: '2 3', under: '8 3 2 3',
};
const OTHER_DASHES = [undefined, '6 3', '2 3', '8 3 2 3'] as const;

const MARK = '#595959';

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
}

/** The chart itself, in a file of its own because the library behind it is large. */
export default function DrawnChart({ sheet, chart, height = 200, mark }: PlanChartProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const { background, forced } = useContext(ThemeContext);
  const titleId = useId();
  const { categories, series } = useMemo(() => chartSamples(sheet, chart, numbersIn), [sheet, chart, numbersIn]);
  if (categories.length === 0) return <div>{words.parts.chart.empty}</div>;

  const numbersOn = (secondary: boolean) => series.filter(({ plan }) => Boolean(plan.secondary) === secondary).flatMap(({ values }) => values.filter((value) => value !== undefined));
  const topOf = (secondary: boolean) => axisTop(Math.max(...numbersOn(secondary)));
  const percent = series.every((entry) => entry.plan.secondary || entry.percent);
  // One formatter serves both axes: beside counts, whose steps are whole, what lies between 0 and 1 is a share of the right axis.
  const sharesAtRight = !percent && topOf(false) >= STEPS && series.every((entry) => !entry.plan.secondary || entry.percent);
  const tickText = (value: number) => (percent || (sharesAtRight && value > 0 && value < 1) ? writePercent(value, numbersIn) : writeNumber(value, numbersIn, 1));
  const banded = series.filter(({ floor }) => floor);
  const bands = banded.length;
  const looks: Look[] = series.map(({ plan, floor }, index) => ({
    colour: forced ? 'CanvasText' : floor ? plan.colour : legibleOn(background, plan.colour),
    width: floor ? BAND_WIDTHS[Math.max(0, banded.findIndex((one) => one.plan === plan))] ?? BAND_WIDTHS[0] : plan.role === 'calls' ? 2.5 : 1.5,
    dash: floor ? undefined : plan.role ? DASHES[plan.role] : OTHER_DASHES[(index - bands) % OTHER_DASHES.length],
  }));
  const named = ({ plan }: SampledSeries) => (plan.secondary ? say(words.parts.chart.rightAxis, { name: plan.name }) : plan.name);
  const lines: LineChartPoints[] = series.map((entry, index) => ({
    legend: entry.plan.name,
    color: looks[index]?.colour,
    useSecondaryYScale: entry.plan.secondary,
    hideNonActiveDots: true,
    lineOptions: {
      strokeWidth: looks[index]?.width,
      strokeDasharray: looks[index]?.dash,
      // Agents stand for the whole interval: a slope between two intervals would claim otherwise.
      curve: entry.plan.role === 'required' || entry.plan.role === 'scheduled' ? 'stepAfter' : 'linear',
    },
    // Along its top, and back along its foot; between two steps in steps.
    data: isGap(entry) ? [...stepsOf(entry.values), ...stepsOf(entry.floor ?? []).reverse()] : [...pointsOf(entry.values), ...pointsOf(entry.floor ?? []).reverse()],
  }));
  const markLook: Look = { colour: forced ? 'CanvasText' : legibleOn(background, MARK), width: 1, dash: '3 3' };
  if (mark) {
    lines.push({
      legend: mark.name, color: markLook.colour, hideNonActiveDots: true, lineOptions: { strokeWidth: markLook.width, strokeDasharray: markLook.dash },
      data: [{ x: mark.at, y: 0 }, { x: mark.at, y: topOf(false) }],
    });
  }
  const bandOpacity = !forced && contrast(background, '#ffffff') < 3 ? BAND_OPACITY.light : BAND_OPACITY.dark;
  const [band, secondBand] = looks.filter((_, index) => series[index]?.floor);
  const ticks = ticksFor(categories);
  const secondary = numbersOn(true);

  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>{chart.title}</figcaption>
      <ul className={styles.key}>
        {series.map((entry, index) => (
          <li key={entry.plan.name} className={styles.name}>
            <Swatch {...looks[index]!} band={entry.floor && bandOpacity} />
            {named(entry)}
            <span style={hiddenFromSight}>{summary(entry)}</span>
          </li>
        ))}
        {mark && <li className={styles.name}><Swatch {...markLook} />{mark.name}</li>}
      </ul>
      {/* A picture: its numbers stand in the grid beside it, and half a hundred tab stops would help nobody. */}
      <div className={styles.plot} style={{ height, '--band': band?.colour, '--second-band': secondBand?.colour, '--band-opacity': bandOpacity } as CSSProperties} inert aria-hidden>
        <ResponsiveContainer height={height}>
          <LineChart
            data={{ lineChartData: lines }}
            height={height}
            culture={numbersIn}
            tickValues={ticks}
            xAxis={{ tickText: ticks.map((tick) => categories[tick] ?? '') }}
            yAxisTickCount={STEPS}
            yMinValue={0}
            yMaxValue={topOf(false)}
            yAxisTickFormat={tickText}
            secondaryYScaleOptions={secondary.length > 0 ? { yMinValue: 0, yMaxValue: topOf(true) } : undefined}
            margins={{ left: widthOf(topOf(false)), right: secondary.length > 0 ? widthOf(topOf(true)) : 12, top: 12, bottom: 28 }}
            hideLegend
            hideTooltip
          />
        </ResponsiveContainer>
      </div>
    </figure>
  );

  /** Of the labels beside an axis, with their gap. */
  function widthOf(top: number): number {
    return Math.max(36, 12 + 6.5 * writeNumber(top, numbersIn, 1).length);
  }

  function summary(entry: SampledSeries): string {
    // Of agents over or under their number counts, not where it stands in the stack.
    const told = isGap(entry) ? entry.widths ?? entry.values : entry.values;
    const numbers = told.filter((value) => value !== undefined);
    const high = Math.max(...numbers);
    const low = Math.min(...(isGap(entry) ? told : entry.floor ?? entry.values).filter((value) => value !== undefined));
    const write = (value: number) => (entry.percent ? writePercent(value, numbersIn) : writeNumber(value, numbersIn, 2));
    return say(words.parts.chart.summary, { low: write(low), high: write(high), at: categories[told.indexOf(high)] ?? '' });
  }
}

/** A stretch of the very line or band that the chart draws. */
function Swatch({ colour, width, dash, band }: Look & { readonly band?: number }) {
  return (
    <svg width="22" height="8" aria-hidden>
      {band !== undefined
        ? <rect width="22" height="8" fill={colour} fillOpacity={band} />
        : <line x1="0" x2="22" y1="4" y2="4" stroke={colour} strokeWidth={width} strokeDasharray={dash} />}
    </svg>
  );
}

function pointsOf(values: SampledSeries['values']): { x: number; y: number }[] {
  return values.flatMap((y, x) => (y === undefined ? [] : [{ x, y }]));
}

/** The gap between two numbers of agents, each of which stands for its whole interval. */
function isGap({ plan, floor }: SampledSeries): boolean {
  return floor !== undefined && (plan.role === 'over' || plan.role === 'under');
}

function stepsOf(values: SampledSeries['values']): { x: number; y: number }[] {
  return values.flatMap((y, x) => (y === undefined ? [] : [{ x, y }, { x: Math.min(x + 1, values.length - 1), y }]));
}

/** About five labels along the foot, fewer where they are as long as dates, whatever the number of intervals. */
function ticksFor(categories: readonly string[]): number[] {
  const longest = Math.max(...categories.map(columnsOf));
  const most = longest > 12 ? 2 : longest > 6 ? 3 : 5;
  const step = Math.max(1, Math.ceil(categories.length / most));
  return Array.from({ length: Math.ceil(categories.length / step) }, (_, index) => index * step);
}

/** How wide a text is, in digits: a Chinese character takes two. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
