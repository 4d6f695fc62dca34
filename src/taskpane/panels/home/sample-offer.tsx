import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../../sheets/plan';
import { sampleCalls } from '../../../sheets/sample-calls';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { WriteProgress } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { Notice, Progress, workbookSentence } from '../../parts';
import { navigate, tableRoute } from '../../route';
import { useWorkbook } from '../../workbook-context';

const SAMPLE = 'assets/samples/nyc311-2014.csv';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  press: { alignSelf: 'flex-start' },
});

type State =
  | { readonly kind: 'unasked' | 'offered' | 'reading' | 'missing' | 'cancelled' }
  | { readonly kind: 'writing'; readonly rows: number; readonly progress?: WriteProgress }
  | { readonly kind: 'done'; readonly rows: number; readonly sheet: string; readonly table: string }
  | { readonly kind: 'failed'; readonly sentence: string };

/** In a workbook without a table: real calls, so that every job can be tried in a minute. */
export function SampleOffer() {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words, say } = speech;
  const { sample, jobs } = words.pane;
  const [state, setState] = useState<State>({ kind: 'unasked' });
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    let stale = false;
    void port.tables().then((tables) => {
      if (!stale && tables.length === 0) setState((now) => (now.kind === 'unasked' ? { kind: 'offered' } : now));
    }, () => undefined); // Where the workbook cannot be searched, nothing is offered.
    return () => {
      stale = true;
    };
  }, [port]);

  const put = async () => {
    setState({ kind: 'reading' });
    const csv = await fetchText(SAMPLE);
    if (csv === undefined) return setState({ kind: 'missing' });
    const taken = (await port.tables()).map(({ table }) => table);
    const plan = sampleCalls(csv, sample, freeTableName('Calls311', taken));
    const rows = csv.trim().split('\n').slice(1).reduce((sum, line) => sum + line.split(',').length - 1, 0);
    stop.current = new AbortController();
    setState({ kind: 'writing', rows });
    const result = await port.write(plan, { kind: 'new-sheet' }, {
      signal: stop.current.signal,
      onProgress: (progress) => setState({ kind: 'writing', rows, progress }),
    });
    if (result.kind === 'written') setState({ kind: 'done', rows, ...tableOf(plan, result.sheets[0] ?? sample.sheet) });
    else if (result.kind === 'cancelled') setState({ kind: 'cancelled' });
    else if (result.kind === 'failed') setState({ kind: 'failed', sentence: workbookSentence(result.reason, speech) });
    // A new sheet collides with nothing; should the host see it otherwise, the offer stands again.
    else setState({ kind: 'offered' });
  };

  if (state.kind === 'unasked') return null;
  if (state.kind === 'done') {
    return (
      <Notice kind="success" actions={(['staffing', 'forecast'] as const).map((job) => ({ label: jobs[job].verb, onPress: () => navigate(tableRoute(job, state.table)) }))}>
        {say(sample.done, { rows: state.rows, sheet: state.sheet })}
      </Notice>
    );
  }
  if (state.kind === 'reading') return <Progress words={sample.reading} />;
  if (state.kind === 'writing') {
    return <Progress words={say(sample.writing, { rows: state.rows })} done={state.progress?.done} total={state.progress?.total} onCancel={() => stop.current?.abort()} />;
  }
  return (
    <section className={styles.offer} aria-label={sample.heading}>
      <h2 className={styles.heading}>{sample.heading}</h2>
      <p className={styles.body}>{sample.body}</p>
      {state.kind === 'missing' && <Notice kind="error">{sample.missing}</Notice>}
      {state.kind === 'cancelled' && <Notice kind="info">{sample.cancelled}</Notice>}
      {state.kind === 'failed' && <Notice kind="error">{state.sentence}</Notice>}
      <Button className={styles.press} icon={<TableAddRegular />} onClick={() => void put()}>{sample.put}</Button>
    </section>
  );
}

/** Where the jobs that go on from here find the table. */
function tableOf({ sheets }: Plan, sheet: string): { readonly sheet: string; readonly table: string } {
  return { sheet, table: sheetReference(sheet, sheets[0]?.tables[0]?.address ?? 'A1') };
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Excel wants table names unique in the workbook, without regard to case. */
function freeTableName(wanted: string, taken: readonly (string | undefined)[]): string {
  const used = new Set(taken.map((name) => name?.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}
