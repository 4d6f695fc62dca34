import { Button } from '@fluentui/react-components';
import { useWords } from '../../language-context';
import { jobRoute, navigate } from '../../route';
import { SheetDone } from '../writing/sheet-done';

interface DoneStepProps {
  readonly sheet: string;
  readonly counts: { readonly indicators: number; readonly units: number };
  readonly onAgain: () => void;
}

/** What was made, and the job that goes on from it. */
export function DoneStep({ sheet, counts, onAgain }: DoneStepProps) {
  const { words: { scorecard: { done } }, say } = useWords();
  return (
    <>
      <SheetDone sheet={sheet} made={say(done.made, counts)} words={done} hints={[done.change, done.month, done.refresh]} onAgain={onAgain} />
      <div><Button onClick={() => navigate(jobRoute('reports'))}>{done.report}</Button></div>
    </>
  );
}
