import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Agreement } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { Notice, ProblemList, qualifiedAddress, runningText } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { shownValue } from './preview/shown-value';
import type { Into } from './state';
import { needsLook, TOLERANCE } from './agreeing';
import { WaysBack } from './way-back/ways-back';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hints: { margin: 0, paddingLeft: '18px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: 0, padding: 0, listStyleType: 'none' },
  link: { overflowWrap: 'anywhere', textAlign: 'left', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface DoneStepProps {
  readonly agreement: Agreement;
  readonly sheets: readonly string[];
  readonly notesLeftOut: number;
  readonly into: Into;
  /** Whether sheets for the reader are among them. */
  readonly handover: boolean;
  readonly onAgain: () => void;
}

/** Whether every cell agrees, where the new sheets are, and the way back. */
export function DoneStep({ agreement, sheets, notesLeftOut, into, handover, onAgain }: DoneStepProps) {
  const styles = useStyles();
  const { words: { share: { done } }, say } = useWords();
  const port = useWorkbook();
  const hints = [...(handover ? [done.hints.about, done.hints.checks] : []), ...(into === 'workbook' ? [done.hints.again] : [])];
  return (
    <>
      <Compared agreement={agreement} />
      {notesLeftOut > 0 && <Notice kind="warning">{say(done.notesLeftOut, { count: notesLeftOut })}</Notice>}
      <div>{into === 'workbook' ? done.inWorkbook : done.inCopy}</div>
      {into === 'workbook' && sheets.length > 0 && (
        <section>
          <h3 className={styles.heading}>{done.sheets}</h3>
          <ul className={styles.links}>
            {sheets.map((sheet) => <li key={sheet}><Link as="button" className={styles.link} onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{sheet}</Link></li>)}
          </ul>
        </section>
      )}
      {hints.length > 0 && (
        <section>
          <h3 className={styles.heading}>{done.next}</h3>
          <ul className={styles.hints}>{hints.map((hint) => <li key={hint}>{hint}</li>)}</ul>
        </section>
      )}
      {into === 'workbook' && <WaysBack edition={0} lastOnly />}
      <div className={styles.buttons}><Button onClick={onAgain}>{say(done.again)}</Button></div>
    </>
  );
}

function Compared({ agreement }: { readonly agreement: Agreement }) {
  const speech = useWords();
  const port = useWorkbook();
  const { words: { share: { done }, parts }, say, numbersIn } = speech;
  const { cells, largest, at, unlike } = agreement;
  const place = at && qualifiedAddress(at);
  const difference = new Intl.NumberFormat(numbersIn, { notation: 'scientific', maximumSignificantDigits: 2 }).format(largest);
  return (
    <>
      <Notice
        kind={needsLook(agreement) ? 'warning' : 'success'}
        actions={largest > 0 && place !== undefined ? [{ label: say(parts.problems.goTo, { address: place }), onPress: () => void port.goTo(place) }] : []}
      >
        {runningText(
          say(done.compared, { cells }),
          largest === 0 || place === undefined ? (unlike.length === 0 ? done.equal : '') : say(done.largest, { difference, address: place }),
          largest > TOLERANCE ? done.tooLarge : '',
        )}
      </Notice>
      {unlike.length > 0 && (
        <ProblemList problems={unlike.map(({ before, after, ...where }) => ({
          severity: 'warning', address: qualifiedAddress(where), sentence: say(done.unlike, { before: shownValue(before, speech), after: shownValue(after, speech) }),
        }))} />
      )}
    </>
  );
}
