import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../../language-context';
import { isWorkbookProblem, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { TrialValues, type TrialValuesProps } from './trial-values';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '6px' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  error: { display: 'grid', gridTemplateColumns: '18px 1fr', gap: '4px', color: tokens.colorPaletteRedForeground1 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  take: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  buttons: { display: 'flex', justifyContent: 'flex-end' },
});

export interface TrialResultProps extends TrialValuesProps {
  readonly formula: string;
}

/** What the formula gives, and the formula to put in a cell or take along. */
export function TrialResult({ result, unit, formula }: TrialResultProps) {
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

  const [firstError] = result.flat().filter((value) => typeof value === 'object');
  return (
    <div className={styles.foot}>
      <TrialValues result={result} unit={unit} />
      {firstError && <div role="alert" className={styles.error}><ErrorCircleRegular aria-hidden /><span>{firstError.message}</span></div>}
      <div className={styles.take}>
        <code className={styles.formula}>{formula}</code>
        <Button appearance="subtle" size="small" icon={<CopyRegular />} aria-label={say(functions.copyFormula, { formula })} title={functions.copy} onClick={() => void copy()} />
      </div>
      {said?.of === formula && <div role="status" className={styles.soft}>{said.sentence}</div>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void insert()}>{functions.insert}</Button>
      </div>
    </div>
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
