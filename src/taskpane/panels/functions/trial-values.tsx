import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellError } from '../../../functions/binding/evaluate';
import type { Unit } from '../../../functions/catalogue/entry';
import { useWords } from '../../language-context';
import { writeNumber, writePercent } from '../../parts';

const SHOWN_IN_A_LINE = 5;
const SHOWN_ROWS = 5;
/** Units that the value itself shows, or that say nothing beside it. */
const BARE: readonly Unit[] = ['fraction', 'text', 'any'];

const useStyles = makeStyles({
  values: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline' },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wide: { overflowX: 'auto', outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '1px 8px', textAlign: 'right', border: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
});

export interface TrialValuesProps {
  readonly result: readonly (readonly (number | string | CellError)[])[];
  readonly unit: Unit;
}

/** The result as cells would show it: one value, several in a line, or a table where it spills both ways. */
export function TrialValues({ result, unit }: TrialValuesProps) {
  const styles = useStyles();
  const { words: { pane: { functions, units } }, say, numbersIn } = useWords();
  const twoWays = result.length > 1 && (result[0]?.length ?? 0) > 1;
  const values = result.flat();
  const inUnits = !BARE.includes(unit) && values.every((value) => typeof value === 'number');

  // Rows and columns of a table may differ in unit, so that its numbers stand for themselves.
  if (twoWays) {
    return (
      <div role="status" aria-label={functions.result}>
        <div className={styles.wide} tabIndex={0} role="group" aria-label={functions.result}>
          <table className={styles.table}>
            <tbody>
              {result.slice(0, SHOWN_ROWS).map((row, at) => (
                <tr key={at}>{row.map((value, column) => <td key={column} className={styles.cell}>{typeof value === 'number' ? writeNumber(value, numbersIn, 4) : shown(value)}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
        {result.length > SHOWN_ROWS && <span className={styles.soft}>{say(functions.moreRows, { count: result.length - SHOWN_ROWS })}</span>}
      </div>
    );
  }
  return (
    <div role="status" aria-label={functions.result} className={styles.values}>
      {values.slice(0, SHOWN_IN_A_LINE).map((value, index) => <span key={index} className={styles.value}>{shown(value)}</span>)}
      {values.length > SHOWN_IN_A_LINE && <span className={styles.soft}>{say(functions.more, { count: values.length - SHOWN_IN_A_LINE })}</span>}
      {inUnits && <span className={styles.soft}>{units[unit]}</span>}
    </div>
  );

  function shown(value: number | string | CellError): string {
    if (typeof value === 'object') return value.error;
    if (typeof value === 'string') return value;
    return unit === 'fraction' ? writePercent(value, numbersIn) : writeNumber(value, numbersIn, unit === 'ratio' ? 4 : 2);
  }
}
