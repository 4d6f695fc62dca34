import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { parseArea } from '../../../sheets/area';
import { splitReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { isWorkbookProblem, Notice, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import type { Desk } from './desk';
import { useDeskStyles } from './desk-styles';

/** Cells that the next plan leaves alone: locked and unlocked as they are selected. */
export function LockSection({ desk, onChanged }: { readonly desk: Desk; readonly onChanged: () => void }) {
  const styles = useDeskStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { rosterDesk: { lock: sentences, swap } }, say } = speech;
  const [told, setTold] = useState<{ readonly kind: 'success' | 'warning'; readonly sentence: string } | null>(null);

  const set = async (locked: boolean) => {
    const selection = await port.selection();
    if (isWorkbookProblem(selection)) return setTold({ kind: 'warning', sentence: workbookSentence(selection, speech) });
    const area = selection.sheet === desk.memory.sheet ? parseArea(splitReference(selection.address).address) : null;
    const places = area ? desk.placesIn(area) : [];
    if (places.length === 0) return setTold({ kind: 'warning', sentence: say(sentences.outside, { sheet: desk.memory.sheet }) });
    const changes = desk.lockChanges(places, locked);
    const answer = changes.length === 0 ? null : await port.changeCells(changes);
    if (answer !== null && isWorkbookProblem(answer)) return setTold({ kind: 'warning', sentence: workbookSentence(answer, speech) });
    if (answer?.kind === 'refused') return setTold({ kind: 'warning', sentence: say(swap.changed, { address: answer.address }) });
    setTold({ kind: 'success', sentence: say(locked ? sentences.locked : sentences.unlocked, { count: changes.length }) });
    onChanged();
  };
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h2 className={styles.heading}>{sentences.heading}</h2>
      <div className={styles.soft}>{sentences.why} {say(sentences.count, { count: desk.locked.length })}</div>
      <div className={styles.buttons}>
        <Button onClick={() => void set(true)}>{sentences.lock}</Button>
        <Button onClick={() => void set(false)}>{sentences.unlock}</Button>
      </div>
      {told && <Notice kind={told.kind}>{told.sentence}</Notice>}
    </section>
  );
}
