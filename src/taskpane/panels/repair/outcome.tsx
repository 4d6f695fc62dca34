import { useWords } from '../../language-context';
import { Notice, runningText, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import type { Repairing } from './use-repair';

/** How the repair went: how many cells show a value, or why nothing was changed. */
export function Outcome({ repairing, onReadAgain }: { readonly repairing: Repairing; readonly onReadAgain: () => void }) {
  const speech = useWords();
  const port = useWorkbook();
  const { words: { repair }, say } = speech;
  switch (repairing.kind) {
    case 'failed': return <Notice kind="error" title={repair.notDone}>{workbookSentence(repairing.problem, speech)}</Notice>;
    case 'refused': return (
      <Notice kind="warning" actions={[{ label: say(repair.goTo, { address: repairing.address }), onPress: () => void port.goTo(repairing.address) }, { label: repair.again, onPress: onReadAgain }]}>
        {say(repair.refused, { address: repairing.address })}
      </Notice>
    );
    case 'done': {
      const { entered, still } = repairing;
      return <Notice kind={still === 0 ? 'success' : 'warning'}>{runningText(say(repair.done, { entered, healed: entered - still, rest: still }), repair.undo)}</Notice>;
    }
    default: return null;
  }
}
