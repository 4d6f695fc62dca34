import { Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { callsIn } from '../../../functions/reading/calls-in';
import type { FormulaCell } from '../../../workbook/port';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { isWorkbookProblem, Notice, workbookSentence } from '../../parts';
import { EmptyState } from './empty-state';
import { ExplainedCell } from './explained-cell';
import { useFormulaCell } from './use-formula-cell';
import { sameCell } from './use-reading';

/** The selected cell, explained; it follows the selection. */
export default function ExplainCell({ onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const { cell, edition } = useFormulaCell();
  // While values are tried out, an empty cell may be selected to put them in.
  const [held, setHeld] = useState<FormulaCell | undefined>();
  const problem = cell && isWorkbookProblem(cell) ? cell : undefined;
  const selected = cell && !isWorkbookProblem(cell) ? cell : undefined;
  const ours = useMemo(() => (selected && callsIn(selected.formula).length > 0 ? selected : undefined), [selected]);
  const shown = ours ?? (problem ? undefined : held);
  const hold = useCallback((trying: boolean) => setHeld(trying ? shown : undefined), [shown]);

  return (
    <Page title={words.explain.title} back={{ label: words.pane.nav.backHome, onPress: onLeave, home: true }}>
      {!cell && <Spinner size="small" label={words.pane.nav.loading} />}
      {problem && <Notice kind="warning">{workbookSentence(problem, speech)}</Notice>}
      {selected && !shown && <EmptyState cell={selected} edition={edition} />}
      {selected && shown && !sameCell(selected, shown) && <Notice kind="info">{say(words.explain.cell.held, { address: shown.address })}</Notice>}
      {shown && <ExplainedCell key={`${shown.sheet}!${shown.address} ${shown.formula}`} cell={shown} edition={edition} onTrying={hold} />}
    </Page>
  );
}
