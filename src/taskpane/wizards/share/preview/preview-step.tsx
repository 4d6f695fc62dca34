import { Spinner } from '@fluentui/react-components';
import { useWords } from '../../../language-context';
import { CollisionList, Notice, workbookSentence } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import type { Handing } from '../state';
import { isPlan, type NoPlan, type PlanAtHand } from '../use-plan';
import { Beside } from './beside';
import { CellList } from './cell-list';

interface PreviewStepProps {
  readonly handing: Handing;
  readonly planned: PlanAtHand | NoPlan | null;
  readonly onReadAgain: () => void;
}

/** Cell by cell what will be written, what comes beside, and why the last writing came to nothing. */
export function PreviewStep({ handing, planned, onReadAgain }: PreviewStepProps) {
  const { words: { share: { preview, settings } }, say } = useWords();
  return (
    <>
      <LastTime handing={handing} onReadAgain={onReadAgain} />
      {planned === null && <Spinner size="tiny" label={preview.preparing} />}
      {planned !== null && !isPlan(planned) && <Notice kind="error">{say(settings.broken, { detail: planned.detail })}</Notice>}
      {isPlan(planned) && (
        <>
          {planned.conversion.cells.length > 0 && <CellList cells={planned.conversion.cells} />}
          <Beside names={planned.conversion.names} plan={planned.plan} />
        </>
      )}
    </>
  );
}

function LastTime({ handing, onReadAgain }: Pick<PreviewStepProps, 'handing' | 'onReadAgain'>) {
  const speech = useWords();
  const port = useWorkbook();
  const { words: { share: { preview, data } }, say } = speech;
  const again = { label: data.again, onPress: onReadAgain };
  switch (handing.kind) {
    case 'cancelled': return <Notice kind="info">{preview.cancelled}</Notice>;
    case 'failed': return <Notice kind="error" title={preview.refused}>{workbookSentence(handing.reason, speech)}</Notice>;
    case 'collision': return <><Notice kind="error" actions={[again]}>{preview.inTheWay}</Notice><CollisionList collisions={handing.collisions} /></>;
    case 'refused': return (
      <Notice kind="warning" actions={[{ label: say(preview.goTo, { address: handing.address }), onPress: () => void port.goTo(handing.address) }, again]}>
        {say(preview.changedCell, { address: handing.address })}
      </Notice>
    );
    default: return null;
  }
}
