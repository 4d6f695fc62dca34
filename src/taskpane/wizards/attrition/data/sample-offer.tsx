import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { samplePeoplePlan } from '../../../../sheets/attrition/sample-people';
import { freeTableName } from '../../../../sheets/scorecard/scorecard-names';
import { sheetReference } from '../../../../sheets/sheet-reference';
import { useWords } from '../../../language-context';
import { Notice, Progress, workbookSentence } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';

interface SampleOfferProps {
  /** The sheet that was made, and its table with the sheet. */
  readonly onPut: (sheet: string, address: string) => void;
}

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Invented people in a new sheet, for whoever has no table at hand. */
export function SampleOffer({ onPut }: SampleOfferProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { attrition: { data }, sheets }, locale } = speech;
  const [state, setState] = useState<'offered' | 'writing' | { readonly failed: string }>('offered');
  const put = async () => {
    setState('writing');
    const plan = samplePeoplePlan({ words: sheets.attrition.sample, locale, tableName: freeTableName('ExampleStaff', await port.tableNames()) });
    const result = await port.write(plan, { kind: 'new-sheet' }, {});
    if (result.kind === 'written') return onPut(result.sheets[0] ?? '', sheetReference(result.sheets[0] ?? '', plan.sheets[0]?.tables[0]?.address ?? 'A1'));
    setState(result.kind === 'failed' ? { failed: workbookSentence(result.reason, speech) } : 'offered');
  };
  if (state === 'writing') return <Progress words={data.sampleWriting} />;
  return (
    <div className={styles.offer}>
      {typeof state === 'object' && <Notice kind="error" title={data.sampleFailed}>{state.failed}</Notice>}
      <Button icon={<TableAddRegular />} onClick={() => void put()}>{data.sample}</Button>
      <div className={styles.hint}>{data.sampleDetail}</div>
    </div>
  );
}
