import { Button, tokens } from '@fluentui/react-components';
import { useWords } from '../../language-context';
import { useWorkbook } from '../../workbook-context';
import { Notice } from '../../parts';
import { sheetReference } from '../../../sheets/sheet-reference';

interface DoneStepProps {
  readonly sheet: string;
  readonly rows: number;
  readonly onAgain: () => void;
}

/** What was made, and what a planner does next. */
export function DoneStep({ sheet, rows, onAgain }: DoneStepProps) {
  const { words, say } = useWords();
  const port = useWorkbook();
  const sentences = words.staffing.done;
  return (
    <>
      <Notice kind="success">{say(sentences.made, { rows })}</Notice>
      <section>
        <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{sentences.next}</h3>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {[sentences.change, sentences.checks, sentences.refresh].map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </section>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{sentences.goTo}</Button>
        <Button onClick={onAgain}>{sentences.again}</Button>
      </div>
    </>
  );
}
