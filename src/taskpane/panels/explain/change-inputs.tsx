import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { InputChange } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { isWorkbookProblem, Notice, workbookSentence, writeNumber } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { useSectionStyles } from './section-styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

export interface ChangeInputsProps {
  readonly changes: readonly InputChange[];
  /** The sheet of the formula: addresses there need no sheet. */
  readonly sheet: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Which cells would get which numbers, and the button that does it. */
export function ChangeInputs({ changes, sheet, onDone, onLeave }: ChangeInputsProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { explain: { whatIf }, parts }, say, numbersIn } = speech;
  const [refused, setRefused] = useState<string | undefined>();

  const change = async () => {
    const answer = await port.changeCells(changes);
    if (isWorkbookProblem(answer)) setRefused(workbookSentence(answer, speech));
    else if (answer.kind === 'refused') setRefused(say(whatIf.refused, { address: answer.address }));
    else onDone();
  };
  return (
    <>
      <p className={sections.paragraph}>{whatIf.changeList}</p>
      <ul className={styles.list}>
        {changes.map((each) => (
          <li key={each.address}>
            {say(whatIf.changeOne, {
              address: each.sheet === sheet ? each.address : sheetReference(each.sheet, each.address),
              from: writeNumber(each.from, numbersIn), to: writeNumber(each.to, numbersIn),
            })}
          </li>
        ))}
      </ul>
      {refused !== undefined && <Notice kind="warning">{refused}</Notice>}
      <div className={styles.buttons}>
        <Button onClick={onLeave}>{parts.progress.cancel}</Button>
        <Button appearance="primary" onClick={() => void change()}>{whatIf.changeInputs}</Button>
      </div>
    </>
  );
}
