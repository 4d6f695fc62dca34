import { Button, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { QueueHistory } from '../../../core/history/call-history';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { navigate, tableRoute } from '../../route';
import { useWorkbook } from '../../workbook-context';
import type { Way } from './choices';
import { QueueField } from './queue-field';
import type { ForecastAction } from './state';

interface DoneStepProps {
  readonly way: Way;
  /** Of several, those that were forecast and the one whose calls go on. */
  readonly queues: readonly QueueHistory[];
  readonly queue: QueueHistory | null;
  readonly dispatch: Dispatch<ForecastAction>;
  readonly sheet: string;
  readonly rows: number;
  /** The forecast by interval, headers included; null where its days have no intervals. */
  readonly intervals: string | null;
  readonly onAgain: () => void;
}

/** What was made, and what a planner does next. */
export function DoneStep({ way, queues, queue, dispatch, sheet, rows, intervals, onAgain }: DoneStepProps) {
  const { words, say } = useWords();
  const port = useWorkbook();
  const sentences = words.forecast.done;
  const several = queues.length > 1;
  const next = way === 'history' ? [...(several ? [sentences.totals] : []), sentences.adjust, sentences.log, sentences.refresh] : [sentences.change];
  return (
    <>
      <Notice kind="success">{way === 'top-down' ? sentences.madeTopDown : several ? say(sentences.madeQueues, { rows, count: queues.length }) : say(sentences.made, { rows })}</Notice>
      <section>
        <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{sentences.next}</h3>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {next.map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </section>
      {several && queue && intervals !== null && <QueueField queue={queue} queues={queues} dispatch={dispatch} />}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {intervals !== null && <Button appearance="primary" onClick={() => navigate(tableRoute('staffing', intervals))}>{sentences.staff}</Button>}
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{sentences.goTo}</Button>
        {way === 'history' && intervals !== null && <Button onClick={() => navigate(tableRoute('today', intervals))}>{words.pane.jobs.today.verb}</Button>}
        <Button onClick={onAgain}>{sentences.again}</Button>
      </div>
    </>
  );
}
