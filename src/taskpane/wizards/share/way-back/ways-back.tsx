import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useWords } from '../../../language-context';
import { PlaceLinks } from './place-links';
import { Notice, workbookSentence } from '../../../parts';
import { useWaysBack, type Restoring } from './use-ways-back';

interface WaysBackProps {
  readonly edition: number;
  /** Only the way back from the last conversion, without saying when it was. */
  readonly lastOnly?: boolean;
  readonly onRestored?: () => void;
}

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** Conversions of this workbook that can be taken back, and how that went. Nothing where there are none. */
export function WaysBack({ edition, lastOnly = false, onRestored }: WaysBackProps) {
  const styles = useStyles();
  const { words: { share: { wayBack } }, say } = useWords();
  const { ways, restoring, putBack } = useWaysBack(edition, onRestored);
  const running = restoring.kind === 'running';
  const offered = lastOnly ? ways.slice(0, restoring.kind === 'restored' ? 0 : 1) : ways;
  return (
    <>
      <Outcome restoring={restoring} />
      {offered.length > 0 && (
        <section>
          {!lastOnly && <h3 className={styles.heading}>{wayBack.heading}</h3>}
          <ul className={styles.list}>
            {offered.map(({ key, at, cells }) => (
              <li key={key} className={styles.entry}>
                {!lastOnly && <span>{say(wayBack.entry, { at: new Date(at), cells })}</span>}
                <Button icon={<ArrowUndoRegular />} disabledFocusable={running} onClick={() => putBack(key)}>{wayBack.putBack}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {running && <Spinner size="tiny" label={wayBack.putting} />}
    </>
  );
}

function Outcome({ restoring }: { readonly restoring: Restoring }) {
  const speech = useWords();
  const { words: { share: { wayBack } }, say } = speech;
  if (restoring.kind === 'failed') return <Notice kind="error" title={wayBack.failed}>{workbookSentence(restoring.problem, speech)}</Notice>;
  if (restoring.kind !== 'restored') return null;
  const { cells, kept } = restoring;
  return (
    <>
      <Notice kind="success">{say(wayBack.restored, { cells })}</Notice>
      {kept.length > 0 && <Notice kind="warning" title={say(wayBack.kept, { count: kept.length })}><PlaceLinks places={kept} /></Notice>}
    </>
  );
}
