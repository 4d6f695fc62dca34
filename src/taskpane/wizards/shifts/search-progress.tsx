import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../language-context';
import { writeNumber, writePercent } from '../../parts';
import type { CoverWork, GapAt } from './use-cover';

interface SearchProgressProps {
  readonly work: Extract<CoverWork, { kind: 'running' }>;
  readonly seconds: number;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  curve: { width: '100%', height: '44px', color: tokens.colorBrandForeground1, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** How the search stands: the best so far against the best possible, and the way out with it or without. */
export function SearchProgress({ work, seconds, onKeep, onCancel }: SearchProgressProps) {
  const styles = useStyles();
  const labelId = useId();
  const { words: { shifts: { search } }, say, numbersIn } = useWords();
  const { news, trail, keeping } = work;
  const cost = news?.cost ?? null;
  const gap = news?.gap ?? null;
  const bound = news?.bound ?? null;
  const money = (value: number) => writeNumber(value, numbersIn, 0);
  const left = Math.max(0, Math.ceil(seconds * (1 - (news?.share ?? 0))));
  return (
    <div className={styles.frame}>
      <div id={labelId} role="status">{keeping ? search.keeping : search.searching}</div>
      <ProgressBar value={news?.share} aria-labelledby={labelId} />
      {cost !== null && <div className={styles.line}>{gap === null ? say(search.best, { cost: money(cost) }) : gapLine(gap)}</div>}
      {trail.length > 1 && <GapCurve trail={trail} className={styles.curve} title={search.curve} />}
      <div className={styles.soft}>
        {cost !== null && bound !== null && `${say(search.costAndBound, { cost: money(cost), bound: money(bound) })} · `}{say(search.left, { seconds: left })}
      </div>
      <div className={styles.buttons}>
        <Button appearance="secondary" disabledFocusable={cost === null || keeping} onClick={onKeep}>{search.keep}</Button>
        <Button appearance="subtle" onClick={onCancel}>{search.cancel}</Button>
      </div>
    </div>
  );

  function gapLine(gap: number): string {
    return gap === 0 ? search.proved : say(search.within, { gap: writePercent(Math.max(0.001, gap), numbersIn) });
  }
}

const WIDTH = 300;
const HEIGHT = 40;
/** Ten per cent at the top; what lies above starts there. */
const TOP = 0.1;

/** The gap as it shrinks, by a root, so that its last tenths are seen. */
function GapCurve({ trail, className, title }: { readonly trail: readonly GapAt[]; readonly className: string; readonly title: string }) {
  const points = trail.map(({ share, gap }) => `${(share * WIDTH).toFixed(1)},${(HEIGHT - HEIGHT * Math.sqrt(Math.min(gap, TOP) / TOP)).toFixed(1)}`);
  return (
    <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" className={className} role="img" aria-label={title}>
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
