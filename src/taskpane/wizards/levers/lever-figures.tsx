import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface LeverFiguresProps {
  /** What stands above the names, then above each figure. */
  readonly heads: readonly string[];
  readonly lines: readonly LeverLine[];
}

export interface LeverLine {
  readonly name: string;
  /** What stands below the name. */
  readonly below?: ReactNode;
  /** As they are read. */
  readonly figures: readonly string[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 0 4px 6px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
});

/** What each lever comes to, below the plan at hand. */
export function LeverFigures({ heads, lines }: LeverFiguresProps) {
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <thead>
        <tr>{heads.map((text, place) => <th key={text} scope="col" className={place === 0 ? mergeClasses(head, styles.name) : head}>{text}</th>)}</tr>
      </thead>
      <tbody>
        {lines.map(({ name, below, figures }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{name}{below}</th>
            {figures.map((figure, place) => <td key={heads[place + 1]} className={styles.cell}>{figure}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
