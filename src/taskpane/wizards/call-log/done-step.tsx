import { Button, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { navigate, tableRoute } from '../../route';
import { useWorkbook } from '../../workbook-context';

interface DoneStepProps {
  readonly sheet: string;
  readonly rows: number;
  /** Where the table stands on it. */
  readonly table: string;
  readonly onAgain: () => void;
}

/** What was made, and the jobs that start from it. */
export function DoneStep({ sheet, rows, table, onAgain }: DoneStepProps) {
  const { words: { callLog: { done: words } }, say } = useWords();
  const port = useWorkbook();
  const onward = (job: string) => () => navigate(tableRoute(job, sheetReference(sheet, table)));
  return (
    <>
      <Notice kind="success">{say(words.made, { rows })}</Notice>
      <section>
        <h3 style={{ margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{words.next}</h3>
        <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' }}>
          <Button onClick={onward('forecast')}>{words.forecast}</Button>
          <Button onClick={onward('staffing')}>{words.staffing}</Button>
          <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{words.goTo}</Button>
          <Button onClick={onAgain}>{words.again}</Button>
        </div>
      </section>
    </>
  );
}
