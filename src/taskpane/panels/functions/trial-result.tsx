import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CellError } from '../../../functions/binding/evaluate';
import type { Unit } from '../../../functions/catalogue/entry';
import { useWords } from '../../language-context';
import { isWorkbookProblem, workbookSentence, writeNumber, writePercent } from '../../parts';
import { useWorkbook } from '../../workbook-context';

const SHOWN = 5;

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '6px' },
  values: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline' },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  error: { display: 'grid', gridTemplateColumns: '18px 1fr', gap: '4px', color: tokens.colorPaletteRedForeground1 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  take: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  buttons: { display: 'flex', justifyContent: 'flex-end' },
});

export interface TrialResultProps {
  readonly result: readonly (readonly (number | string | CellError)[])[];
  readonly unit: Unit;
  readonly formula: string;
}

/** What the formula gives, and the formula to put in a cell or take along. */
export function TrialResult({ result, unit, formula }: TrialResultProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words, say, numbersIn } = speech;
  const { functions, units } = words.pane;
  // What was said of one formula does not hold of the next.
  const [said, setSaid] = useState<{ readonly of: string; readonly sentence: string } | undefined>();
  const tell = (sentence: string) => setSaid({ of: formula, sentence });

  const insert = async () => {
    const answer = await port.insertFormula(formula);
    if (isWorkbookProblem(answer)) tell(workbookSentence(answer, speech));
    else tell(say(functions[answer.kind], { address: answer.address }));
  };
  const copy = async () => tell((await toClipboard(formula)) ? functions.copied : functions.notCopied);

  const values = result.flat();
  const [firstError] = values.filter((value) => typeof value === 'object');
  return (
    <div className={styles.foot}>
      <div role="status" aria-label={functions.result} className={styles.values}>
        {values.slice(0, SHOWN).map((value, index) => (
          <span key={index} className={styles.value}>{typeof value === 'object' ? value.error : shown(value)}</span>
        ))}
        {values.length > SHOWN && <span className={styles.soft}>{say(functions.more, { count: values.length - SHOWN })}</span>}
        {!firstError && unit !== 'fraction' && <span className={styles.soft}>{units[unit]}</span>}
      </div>
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

  function shown(value: number | string): string {
    if (typeof value === 'string') return value;
    return unit === 'fraction' ? writePercent(value, numbersIn) : writeNumber(value, numbersIn, 2);
  }
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
