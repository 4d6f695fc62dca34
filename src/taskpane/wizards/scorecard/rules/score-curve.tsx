import { makeStyles, tokens } from '@fluentui/react-components';
import type { CurvePoint } from './curve-points';

interface ScoreCurveProps {
  readonly points: readonly CurvePoint[];
  /** Where the latest figure stands; null where there is none, or no score for it. */
  readonly now: CurvePoint | null;
  readonly width?: number;
  readonly height?: number;
}

const useStyles = makeStyles({
  picture: { flexShrink: 0, overflow: 'visible', display: 'block' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, fill: 'none' },
  full: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1, strokeDasharray: '2 2', fill: 'none' },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: 1.75, fill: 'none', strokeLinejoin: 'round' },
  now: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1 },
});

/** From figure to score, as small as a thumbnail: what it shows stands beside it in words. */
export function ScoreCurve({ points, now, width = 72, height = 36 }: ScoreCurveProps) {
  const styles = useStyles();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !(last.at > first.at)) return null;
  const top = Math.max(1, ...points.map(({ score }) => score), now?.score ?? 0);
  const x = (at: number) => Math.min(width, Math.max(0, ((at - first.at) / (last.at - first.at)) * width));
  const y = (score: number) => height - (score / top) * height;
  const line = points.map(({ at, score }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(score).toFixed(1)}`).join('');
  return (
    <svg className={styles.picture} width={width} height={height} viewBox={`0 -2 ${width} ${height + 4}`} aria-hidden>
      <path className={styles.axis} d={`M0 ${height}H${width}`} />
      <path className={styles.full} d={`M0 ${y(1)}H${width}`} />
      <path className={styles.line} d={line} />
      {now && <circle className={styles.now} cx={x(now.at)} cy={y(now.score)} r={3.5} />}
    </svg>
  );
}
