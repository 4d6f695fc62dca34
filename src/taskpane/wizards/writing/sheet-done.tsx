import { Button, tokens } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { Notice } from '../../parts';
import { useWorkbook } from '../../workbook-context';

interface SheetDoneProps {
  readonly sheet: string;
  readonly made: string;
  readonly words: { readonly next: string; readonly goTo: string; readonly again: string };
  /** What a planner does next, a sentence each. */
  readonly hints: readonly string[];
  readonly onAgain: () => void;
}

/** The last step of a wizard that leads to its sheet: what was made, and what a planner does next. */
export function SheetDone({ sheet, made, words, hints, onAgain }: SheetDoneProps) {
  const port = useWorkbook();
  return (
    <>
      <Notice kind="success">{made}</Notice>
      <section>
        <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{words.next}</h3>
        <ul style={{ margin: 0, paddingLeft: '18px' }}>
          {hints.map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </section>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{words.goTo}</Button>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </>
  );
}
