import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../language-context';
import { useWorkbook } from '../workbook-context';
import { FormulaText } from './formula-text';
import { isWorkbookProblem, workbookSentence } from './workbook-sentence';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  take: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  buttons: { display: 'flex', justifyContent: 'flex-end' },
});

/** A formula to take along: copied, or put in the selected cell if that is empty. */
export function FormulaTake({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { pane: { functions } }, say } = speech;
  // What was said of one formula does not hold of the next.
  const [said, setSaid] = useState<{ readonly of: string; readonly sentence: string } | undefined>();
  const tell = (sentence: string) => setSaid({ of: formula, sentence });

  const insert = async () => {
    const answer = await port.insertFormula(formula);
    if (isWorkbookProblem(answer)) tell(workbookSentence(answer, speech));
    else tell(say(functions[answer.kind], { address: answer.address }));
  };
  const copy = async () => tell((await toClipboard(formula)) ? functions.copied : functions.notCopied);

  return (
    <>
      <div className={styles.take}>
        <FormulaText formula={formula} />
        <Button appearance="subtle" size="small" icon={<CopyRegular />} aria-label={say(functions.copyFormula, { formula })} title={functions.copy} onClick={() => void copy()} />
      </div>
      {said?.of === formula && <div role="status" className={styles.soft}>{said.sentence}</div>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void insert()}>{functions.insert}</Button>
      </div>
    </>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Hosts may keep the clipboard from frames.
    return false;
  }
}
