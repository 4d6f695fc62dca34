import { Button } from '@fluentui/react-components';
import { areaAddress, parseArea } from '../../../sheets/area';
import type { Plan } from '../../../sheets/plan';
import type { ShiftsMemory } from '../../../sheets/shifts/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { navigate, tableRoute } from '../../route';
import { SheetDone } from '../writing/sheet-done';

interface DoneStepProps {
  readonly sheet: string;
  readonly people: number;
  /** Where the rows by interval stand, headers included, without the sheet. */
  readonly intervals: string | null;
  readonly onAgain: () => void;
}

/** What was made, and the two jobs that go on from it. */
export function DoneStep({ sheet, people, intervals, onAgain }: DoneStepProps) {
  const { words: { shifts: { done } }, say } = useWords();
  return (
    <>
      <SheetDone sheet={sheet} made={say(done.made, { people })} words={done} hints={[done.change, done.roster, done.judge, done.refresh]} onAgain={onAgain} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => navigate(tableRoute('roster', sheetReference(sheet, 'A1')))}>{done.toRoster}</Button>
        {intervals !== null && <Button onClick={() => navigate(tableRoute('efficiency', sheetReference(sheet, intervals)))}>{done.check}</Button>}
      </div>
    </>
  );
}

/** The rows by interval of a plan of shifts, with the headers above them. */
export function intervalsOf(plan: Plan | null): string | null {
  const area = plan && parseArea((plan.memory as ShiftsMemory).intervals);
  return area ? areaAddress({ ...area, row: area.row - 1, rows: area.rows + 1 }) : null;
}
