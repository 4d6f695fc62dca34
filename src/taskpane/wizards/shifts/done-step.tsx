import { Button } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { navigate, tableRoute } from '../../route';
import { SheetDone } from '../writing/sheet-done';

interface DoneStepProps {
  readonly sheet: string;
  readonly people: number;
  readonly onAgain: () => void;
}

/** What was made, and the job that goes on from it. */
export function DoneStep({ sheet, people, onAgain }: DoneStepProps) {
  const { words: { shifts: { done } }, say } = useWords();
  return (
    <>
      <SheetDone sheet={sheet} made={say(done.made, { people })} words={done} hints={[done.change, done.roster, done.refresh]} onAgain={onAgain} />
      <div><Button onClick={() => navigate(tableRoute('roster', sheetReference(sheet, 'A1')))}>{done.toRoster}</Button></div>
    </>
  );
}
