import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../workbook/port';
import { JOBS } from '../../jobs';
import { useWords } from '../../language-context';
import { asRemembered, type Remembered } from '../../remembered';
import { jobRoute, navigate } from '../../route';
import { useWorkbook } from '../../workbook-context';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  // Where the system paints all text in one colour, a button that looks like a link must still look like one.
  action: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', paddingTop: '4px' },
});

/** What was done last is what is gone on with; older sheets are asked for. */
const FIRST = 3;

interface Entry extends Remembered {
  readonly key: string;
  readonly standing: boolean;
}

/** What jobs left in this workbook, newest first; nothing at all where they left nothing. */
export function ContinueList() {
  const styles = useStyles();
  const port = useWorkbook();
  const { words, say } = useWords();
  const { home, jobs } = words.pane;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [all, setAll] = useState(false);

  useEffect(() => {
    let stale = false;
    void readEntries(port).then((found) => {
      if (!stale) setEntries(found);
    }, () => undefined); // A workbook that cannot say what it remembers has nothing to continue.
    return () => {
      stale = true;
    };
  }, [port]);

  if (entries.length === 0) return null;
  return (
    <section aria-label={home.continue}>
      <h2 className={styles.heading}>{home.continue}</h2>
      <ul className={styles.list}>
        {(all ? entries : entries.slice(0, FIRST)).map(({ key, job, sheet, writtenAt, source, standing }) => (
          <li key={key} className={styles.entry}>
            <div className={styles.name}>{jobs[job as keyof typeof jobs].verb}</div>
            <div className={styles.soft}>{say(home.sheet, { sheet, at: new Date(writtenAt) })}</div>
            {source && <div className={styles.soft}>{say(home.from, { source })}</div>}
            {!standing && <div className={styles.soft}>{say(home.gone, { sheet })}</div>}
            <div className={styles.actions}>
              <Link className={styles.action} href={jobRoute(job, 'continue', key)} onClick={go}>{home.open}</Link>
              {standing && <Link className={styles.action} href={jobRoute(job, 'refresh', key)} onClick={go}>{home.refresh}</Link>}
              {standing && <Link as="button" className={styles.action} onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{home.goToSheet}</Link>}
            </div>
          </li>
        ))}
      </ul>
      {!all && entries.length > FIRST && <Button appearance="subtle" size="small" onClick={() => setAll(true)}>{say(home.showAll, { count: entries.length })}</Button>}
    </section>
  );
}

function go(event: { readonly currentTarget: HTMLElement; preventDefault(): void }) {
  event.preventDefault();
  navigate(event.currentTarget.getAttribute('href') ?? '');
}

async function readEntries(port: WorkbookPort): Promise<Entry[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const entries: Entry[] = [];
  for (const key of keys) {
    const remembered = asRemembered(await port.recall(key));
    if (remembered && JOBS.some(({ id }) => id === remembered.job)) entries.push({ ...remembered, key, standing: sheets.includes(remembered.sheet) });
  }
  return entries;
}
