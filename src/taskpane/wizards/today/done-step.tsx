import { Button, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { useWorkbook } from '../../workbook-context';

interface DoneStepProps {
  readonly sheet: string;
  readonly onAgain: () => void;
}

/** What was made, and what a planner does next. */
export function DoneStep({ sheet, onAgain }: DoneStepProps) {
  const { words: { today: { done: words } } } = useWords();
  const port = useWorkbook();
  return (
    <>
      <Notice kind="success">{words.made}</Notice>
      <section>
        <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{words.next}</h3>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {[words.type, words.refresh, words.tomorrow].map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </section>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{words.goTo}</Button>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </>
  );
}
