import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { BrokenCell } from '../../../sheets/mending/broken-cells';
import { useWords } from '../../language-context';
import { FormulaText } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { placeOf } from './chosen-cells';

const useStyles = makeStyles({
  entry: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // The box stands beside the first line, its field of 32 px around it.
  box: { marginTop: '-6px', marginLeft: '-8px' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  address: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  soft: { color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '2px 8px', margin: 0, alignItems: 'baseline' },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0 },
});

interface BrokenEntryProps {
  readonly cell: BrokenCell;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** A cell to repair: what it holds, what it will, why, and whether. */
export function BrokenEntry({ cell, chosen, onChoose }: BrokenEntryProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const { words: { repair }, say, locale } = useWords();
  const { from, to, value, faults, foreign, hidden } = cell;
  const place = placeOf(cell);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(foreign);
  return (
    <li className={styles.entry}>
      <Checkbox className={styles.box} aria-label={say(repair.choose, { address: place })} checked={chosen} disabled={cell.protected} onChange={(_event, { checked }) => onChoose(checked === true)} />
      <div className={styles.body}>
        <div>
          {hidden ? <><strong>{place}</strong> ({repair.hidden})</>
            : <Link as="button" className={styles.address} aria-label={say(repair.goTo, { address: place })} onClick={() => void port.goTo(place)}>{place}</Link>}
          {' '}<span className={styles.soft}>{say(repair.shows, { value: String(value) })}</span>
        </div>
        <dl className={styles.pair}>
          <dt className={styles.term}>{repair.before}</dt><dd className={styles.text}><FormulaText formula={from} /></dd>
          <dt className={styles.term}>{repair.after}</dt><dd className={styles.text}>{from === to ? repair.anew : <FormulaText formula={to} />}</dd>
        </dl>
        {[...new Set(faults.map(({ kind, name, written }) => say(repair.fault[kind], { name, written })))].map((sentence) => <div key={sentence} className={styles.soft}>{sentence}</div>)}
        {foreign.length > 0 && <div>{say(repair.foreign, { list })}</div>}
        {cell.protected && <div>{repair.protected}</div>}
      </div>
    </li>
  );
}
