import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../../sheets/sheet-reference';
import { useWords } from '../../../language-context';
import { runningText } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import type { Contents } from './contents';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  entry: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px', minWidth: 0 },
  sheet: { overflowWrap: 'anywhere', minWidth: 0, textAlign: 'left', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** How many formulas lean on the add-in, and where: in a sentence, and sheet by sheet to go to. */
export function ContentsList({ contents: { cells, inTables, names, sheets } }: { readonly contents: Contents }) {
  const styles = useStyles();
  const port = useWorkbook();
  const { words: { share: { data } }, say } = useWords();
  return (
    <>
      <div>
        {cells === 0 ? say(data.onlyNames, { count: names }) : runningText(
          say(data.found, { cells, sheets: sheets.length }), inTables > 0 ? say(data.inTables, { count: inTables }) : '', names > 0 ? say(data.inNames, { count: names }) : '',
        )}
      </div>
      {sheets.length > 0 && (
        <section>
          <h3 className={styles.heading}>{data.sheets}</h3>
          <ul className={styles.list}>
            {sheets.map(({ sheet, cells: count, address, hidden }) => (
              <li key={sheet} className={styles.entry}>
                {hidden ? <span className={styles.sheet}>{sheet} ({data.hidden})</span>
                  : <Link as="button" className={styles.sheet} onClick={() => void port.goTo(sheetReference(sheet, address))}>{sheet}</Link>}
                <span className={styles.count}>{say(data.onSheet, { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>{data.without}</div>
    </>
  );
}
