import { Button } from '@fluentui/react-components';
import { useWords } from '../../language-context';
import { jobRoute, navigate, tableRoute } from '../../route';
import { SheetDone } from '../writing/sheet-done';

interface DoneStepProps {
  readonly sheet: string;
  readonly count: number;
  /** Of the figures; blank where there are none. */
  readonly figures: string;
  readonly onAgain: () => void;
}

/** What was made, and the job that goes on from it with the same figures. */
export function DoneStep({ sheet, count, figures, onAgain }: DoneStepProps) {
  const { words: { weights: { done } }, say } = useWords();
  return (
    <>
      <SheetDone sheet={sheet} made={say(done.made, { count })} words={done} hints={[done.score, done.change, done.refresh]} onAgain={onAgain} />
      <div><Button appearance="primary" onClick={() => navigate(figures === '' ? jobRoute('scorecard') : tableRoute('scorecard', figures))}>{done.onward}</Button></div>
    </>
  );
}
