import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useMemo } from 'react';
import { useWords } from '../language-context';
import { ThemeContext } from '../theme';
import { chartSamples } from './chart-samples';
import { legibleOn } from './legible-colour';
import type { PlanChartProps } from './plan-chart';
import { writeNumber } from './written-number';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  key: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  rows: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '6px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { overflowWrap: 'anywhere' },
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 56px', columnGap: '6px', alignItems: 'center' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

const HEIGHT = 10;

/** Horizontal bars with their numbers, which a picture of 320 px would leave no room for. The last series is full, those before it are pale with an edge: told apart without colour. */
export function DrawnBars({ sheet, chart }: PlanChartProps) {
  const styles = useStyles();
  const { words, numbersIn } = useWords();
  const { background, forced } = useContext(ThemeContext);
  const { categories, series } = useMemo(() => chartSamples(sheet, chart, numbersIn), [sheet, chart, numbersIn]);
  if (categories.length === 0) return <div>{words.parts.chart.empty}</div>;
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const least = Math.min(0, ...numbers);
  const span = Math.max(0, ...numbers) - least || 1;
  const looks = series.map(({ plan }, index) => ({ colour: forced ? 'CanvasText' : legibleOn(background, plan.colour), pale: index < series.length - 1 }));
  // Shares of less than a hundredth would all read 0.1%.
  const fine = Math.max(...numbers.map(Math.abs)) < 0.01;
  const share = new Intl.NumberFormat(numbersIn, { style: 'percent', maximumFractionDigits: fine ? 2 : 1 });
  const write = (value: number, percent: boolean) => (percent ? share.format(value) : writeNumber(value, numbersIn, 1));
  // From the foot up, as Excel draws them.
  const rows = categories.map((_, row) => categories.length - 1 - row);
  return (
    <figure className={styles.figure} aria-label={chart.title}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      {series.length > 1 && (
        <ul className={styles.key}>
          {series.map(({ plan }, index) => (
            <li key={plan.name} className={styles.name}><svg width="22" height="8" aria-hidden><Fill {...looks[index]!} x={0} width={22} height={8} /></svg>{plan.name}</li>
          ))}
        </ul>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row}>
            <div className={styles.label}>{categories[row]}</div>
            {series.map(({ plan, values, percent }, index) => {
              const value = values[row];
              return value === undefined ? null : (
                <div key={plan.name} className={styles.bar}>
                  <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
                    <Fill {...looks[index]!} x={((Math.min(0, value) - least) / span) * 100} width={(Math.abs(value) / span) * 100} height={HEIGHT} />
                    {least < 0 && <line x1={(-least / span) * 100} x2={(-least / span) * 100} y1="0" y2={HEIGHT} stroke={forced ? 'CanvasText' : tokens.colorNeutralStroke1} vectorEffect="non-scaling-stroke" />}
                  </svg>
                  <span className={styles.number}>{write(value, percent)}</span>
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface FillProps {
  readonly colour: string;
  readonly pale: boolean;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Full, or pale within its edge. */
function Fill({ colour, pale, x, width, height }: FillProps) {
  return <rect x={x} y={pale ? 1 : 0} width={Math.max(0, width)} height={pale ? height - 2 : height} fill={colour} fillOpacity={pale ? 0.3 : 1} stroke={pale ? colour : 'none'} vectorEffect="non-scaling-stroke" />;
}
