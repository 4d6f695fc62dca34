import { Button, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { useWorkbook } from '../../workbook-context';

interface DoneStepProps {
  readonly sheet: string;
  readonly rows: number;
  readonly onAgain: () => void;
}

/** What was made, and what a planner does next. */
export function DoneStep({ sheet, rows, onAgain }: DoneStepProps) {
  const { words: { efficiency: { done } }, say } = useWords();
  const port = useWorkbook();
  return (
    <>
      <Notice kind="success">{say(done.made, { rows })}</Notice>
      <section>
        <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{done.next}</h3>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {[done.change, done.try, done.refresh].map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </section>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{done.goTo}</Button>
        <Button onClick={onAgain}>{done.again}</Button>
      </div>
    </>
  );
}
