import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../language-context';
import { isWorkbookProblem, Notice, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { shortDay } from '../../wizards/roster/short-day';
import type { Desk } from './desk';
import { useDeskStyles } from './desk-styles';
import { logRows } from './log-rows';
import { Places } from './places';
import { renewedMemory } from './renewed-memory';

interface ChangedCellsProps {
  readonly desk: Desk;
  readonly memoryKey: string;
  /** Cells that a swap from here changed: `person day`. */
  readonly swapped: ReadonlySet<string>;
  readonly onLogged: () => Promise<void>;
}

/** What was changed since the plan, and the button that puts it in the log. */
export function ChangedCells({ desk, memoryKey, swapped, onLogged }: ChangedCellsProps) {
  const styles = useDeskStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words, say, locale } = speech;
  const sentences = words.rosterDesk;
  const [told, setTold] = useState<{ readonly kind: 'success' | 'error'; readonly sentence: string } | null>(null);
  const { changes } = desk.score;
  const { memory, request } = desk;

  const log = async () => {
    const answer = await port.appendRows(memory.logTable, logRows(desk, changes, swapped, new Date(), words.sheets.roster.log.by));
    if (isWorkbookProblem(answer)) return setTold({ kind: 'error', sentence: answer.code === 'no-such-range' ? say(sentences.logGone, { sheet: memory.sheets.log }) : workbookSentence(answer, speech) });
    if (answer.kind === 'occupied') return setTold({ kind: 'error', sentence: say(sentences.logOccupied, { address: answer.address }) });
    await port.remember(memoryKey, renewedMemory(memory, desk.codes));
    setTold({ kind: 'success', sentence: say(sentences.logged, { count: changes.length }) });
    await onLogged();
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{sentences.changed}</h2>
      {changes.length === 0 ? <div className={styles.soft}>{sentences.nothingChanged}</div> : (
        <>
          <Places
            sentences={changes.map(({ person, day, from, to }) => ({
              address: desk.addressOf({ person, day }),
              sentence: say(sentences.change, { name: request.people[person]?.name, day: shortDay(request.firstDay + day, locale), from: from || sentences.off, to: to || sentences.off }),
            }))}
          />
          <div className={styles.buttons}><Button onClick={() => void log()}>{sentences.log}</Button></div>
          <div className={styles.soft}>{say(sentences.logHint, { sheet: memory.sheets.log })}</div>
        </>
      )}
      {told && <Notice kind={told.kind}>{told.sentence}</Notice>}
    </section>
  );
}
