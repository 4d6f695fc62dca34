import { Button } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { jobRoute, navigate, tableRoute } from '../../route';
import { SheetDone } from '../writing/sheet-done';

interface DoneStepProps {
  readonly sheet: string;
  readonly people: number;
  readonly onAgain: () => void;
}

/** What was made, and the two jobs that go on from it. */
export function DoneStep({ sheet, people, onAgain }: DoneStepProps) {
  const { words: { shifts: { done } }, say } = useWords();
  return (
    <>
      <SheetDone sheet={sheet} made={say(done.made, { people })} words={done} hints={[done.change, done.roster, done.refresh]} onAgain={onAgain} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => navigate(tableRoute('roster', sheetReference(sheet, 'A1')))}>{done.toRoster}</Button>
        <Button onClick={() => navigate(jobRoute('efficiency'))}>{done.check}</Button>
      </div>
    </>
  );
}
