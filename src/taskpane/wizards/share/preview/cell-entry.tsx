import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { areaAddress, cellAddress, parseArea } from '../../../../sheets/area';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { ConvertedCell } from '../../../../sheets/share/conversion';
import { useWords } from '../../../language-context';
import { FormulaText } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import { reasonSentence, warningSentence } from './reason-sentence';
import { shownValue } from './shown-value';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline', minWidth: 0 },
  address: { fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '2px 8px', margin: 0, alignItems: 'baseline' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  each: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '180px', overflow: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  told: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  icon: { paddingTop: '1px', fontSize: '14px' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  button: { minWidth: 0, padding: '0 4px', marginLeft: '-4px' },
});

/** More of them tell nobody more. */
const MOST = 400;

/** One cell: what stands in it, what will, and everything that there is to say about it. */
export function CellEntry({ cell }: { readonly cell: ConvertedCell }) {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { share: { preview } }, say } = speech;
  const { sheet, address, before, values, after, warnings } = cell;
  const area = areaOf(cell);
  const cells = area.rows * area.columns;
  const value = shownValue(values[0]?.[0], speech);
  const place = sheetReference(sheet, address);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <Link as="button" className={styles.address} aria-label={say(preview.goTo, { address: place })} onClick={() => void port.goTo(place)}>{address}</Link>
        <span className={styles.soft}>{cells === 1 ? say(preview.shows, { value }) : say(preview.spills, { area: areaAddress(area), cells, value })}</span>
      </div>
      <dl className={styles.pair}>
        <dt className={styles.term}>{preview.before}</dt>
        <dd className={styles.text}><FormulaText formula={before} /></dd>
        <dt className={styles.term}>{preview.after}</dt>
        <dd className={styles.text}>
          {after.kind === 'values' && (cells === 1 ? say(preview.keptValue, { value }) : say(preview.keptValues, { cells }))}
          {after.kind === 'spill' && <>{cells > 1 && <>{preview.oneSpill} </>}<FormulaText formula={after.formula} /></>}
          {after.kind === 'formulas' && <Formulas cell={cell} formulas={after.formulas} cells={cells} />}
        </dd>
      </dl>
      {after.kind === 'values' && after.why && <div className={styles.told}><span className={styles.icon} role="img" aria-label={preview.whyKept}><InfoRegular /></span><span>{reasonSentence(after.why, speech)}</span></div>}
      {warnings.map((warning) => (
        <div key={`${warning.code} ${warning.part}`} className={styles.told}>
          <span className={`${styles.icon} ${styles.warning}`} role="img" aria-label={speech.words.parts.problems.warning}><WarningRegular /></span>
          <span>{warningSentence(warning, speech)}</span>
        </div>
      ))}
    </li>
  );
}

function Formulas({ cell, formulas, cells }: { readonly cell: ConvertedCell; readonly formulas: readonly (readonly string[])[]; readonly cells: number }) {
  const styles = useStyles();
  const { words: { share: { preview } }, say } = useWords();
  const [all, setAll] = useState(false);
  const first = <FormulaText formula={formulas[0]?.[0] ?? ''} />;
  if (cells === 1) return first;
  const at = areaOf(cell);
  const flat = formulas.slice(0, MOST).flatMap((row, down) => row.map((formula, right) => ({ formula, address: cellAddress(at.row + down, at.column + right) }))).slice(0, MOST);
  return (
    <>
      {say(preview.eachCell, { cells })}{' '}
      {all ? (
        <ul className={styles.each} tabIndex={0} aria-label={say(preview.eachCell, { cells })}>
          {flat.map(({ formula, address }) => <li key={address}>{address} <FormulaText formula={formula} /></li>)}
          {cells > flat.length && <li>{say(preview.more, { count: cells - flat.length })}</li>}
        </ul>
      ) : <>{first}<br /></>}
      <Button className={styles.button} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? preview.fewer : say(preview.more, { count: cells - 1 })}</Button>
    </>
  );
}

/** The cells that a formula fills. */
function areaOf({ address, values }: ConvertedCell) {
  const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
  return { row, column, rows: Math.max(1, values.length), columns: Math.max(1, values[0]?.length ?? 1) };
}
