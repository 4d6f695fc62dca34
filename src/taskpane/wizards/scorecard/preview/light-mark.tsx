import { makeStyles, tokens } from '@fluentui/react-components';
import type { Light } from '../../../../core/kpi/scorecard';
import { useWords } from '../../../language-context';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorStatusDangerForeground1 },
});

/** Told apart by shape as well: a disc, a triangle, a square. */
const SHAPES: Readonly<Record<Light, string>> = { green: 'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z', amber: 'M5 0.5L10 9.5H0Z', red: 'M0.5 0.5H9.5V9.5H0.5Z' };

/** A traffic light with its word: never by colour alone. */
export function LightMark({ light }: { readonly light: Light }) {
  const styles = useStyles();
  const { words: { scorecard } } = useWords();
  return (
    <span className={styles.mark}>
      <svg className={styles[light]} width="10" height="10" viewBox="0 0 10 10" aria-hidden><path d={SHAPES[light]} fill="currentColor" /></svg>
      {scorecard.light[light]}
    </span>
  );
}
