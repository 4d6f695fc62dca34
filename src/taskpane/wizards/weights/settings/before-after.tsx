import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WeighResult } from '../../../../core/kpi/weighing';
import { useWords } from '../../../language-context';
import { writeNumber } from '../../../parts';
import type { Item } from '../state/item';

interface BeforeAfterProps {
  readonly items: readonly Item[];
  readonly result: WeighResult;
  /** What all points add up to. */
  readonly total: number;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '8px' },
  cell: { padding: '3px 0 3px 8px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'bottom' },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Points before and after the rule, side by side. */
export function BeforeAfter({ items, result: { weights, ruled }, total }: BeforeAfterProps) {
  const styles = useStyles();
  const { words: { weights: { rules: words } }, numbersIn } = useWords();
  const before = weights.map((weight) => weight * total);
  const write = (points: number) => writeNumber(points, numbersIn, 1);
  const signed = (points: number) => new Intl.NumberFormat(numbersIn, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(points);
  return (
    <table className={styles.table} aria-label={ruled ? words.beforeAfter : words.pointsTable}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>{words.indicator}</th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{ruled ? words.before : words.points}</th>
          {ruled && <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{words.after}</th>}
          {ruled && <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{words.change}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, indicator }, index) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{indicator.name}</th>
            <td className={styles.cell}>{write(before[index] ?? 0)}</td>
            {ruled && <td className={mergeClasses(styles.cell, styles.after)}>{write(ruled[index] ?? 0)}</td>}
            {ruled && <td className={styles.cell}>{signed((ruled[index] ?? 0) - (before[index] ?? 0))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
