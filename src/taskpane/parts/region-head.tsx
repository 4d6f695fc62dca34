import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Region } from '../../workbook/port';
import { useWords } from '../language-context';
import { shownCell } from './shown-cell';

export interface RegionHeadProps {
  readonly region: Region;
  readonly rows: number;
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginTop: '4px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '2px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: 'nowrap', maxWidth: '140px', overflow: 'hidden', textOverflow: 'ellipsis' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  more: { padding: '2px 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first rows of a block, as the sheet shows them, to see at a glance that these are the right cells. */
export function RegionHead({ region, rows }: RegionHeadProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const label = say(words.parts.range.firstRows, { address: region.address });
  const rest = region.rows - rows;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-label={label}>
        <tbody>
          {region.values.slice(0, rows).map((row, r) => (
            <tr key={r}>
              {row.map((value, c) => (
                <td key={c} className={mergeClasses(styles.cell, typeof value === 'number' && styles.number)}>
                  {shownCell(value, region.numberFormats[r]?.[c], numbersIn)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <div className={styles.more}>{say(words.parts.range.more, { rows: rest })}</div>}
    </div>
  );
}
