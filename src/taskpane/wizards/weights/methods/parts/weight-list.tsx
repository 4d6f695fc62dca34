import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../../language-context';
import { ShareBar, writePercent } from '../../../../parts';
import type { IndicatorName } from '../props';

interface WeightListProps {
  readonly title: string;
  readonly indicators: readonly IndicatorName[];
  /** Fractions along the indicators. */
  readonly weights: readonly number[];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', rowGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { overflowWrap: 'anywhere' },
  weight: { fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What each indicator weighs, as a number and a bar. */
export function WeightList({ title, indicators, weights }: WeightListProps) {
  const styles = useStyles();
  const { numbersIn } = useWords();
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {indicators.map(({ key, name }, index) => (
          <li key={key} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <span className={styles.weight}>{writePercent(weights[index] ?? 0, numbersIn)}</span>
            <div className={styles.bar}><ShareBar share={weights[index] ?? 0} /></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
