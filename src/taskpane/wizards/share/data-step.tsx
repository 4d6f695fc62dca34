import { Button, Spinner } from '@fluentui/react-components';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice, ProblemList, Progress, workbookSentence } from '../../parts';
import { jobRoute, navigate } from '../../route';
import type { Contents } from './book/contents';
import { ContentsList } from './book/contents-list';
import type { BookReading } from '../../use-book';
import { WaysBack } from './way-back/ways-back';

interface DataStepProps {
  readonly reading: BookReading;
  readonly contents: Contents | null;
  readonly edition: number;
  readonly onCancel: () => void;
  readonly onReadAgain: () => void;
}

/** What there is to convert in this workbook, and what was converted before. */
export function DataStep({ reading, contents, edition, onCancel, onReadAgain }: DataStepProps) {
  return (
    <>
      <InTheBook reading={reading} contents={contents} onCancel={onCancel} onReadAgain={onReadAgain} />
      <WaysBack edition={edition} onRestored={onReadAgain} />
    </>
  );
}

function InTheBook({ reading, contents, onCancel, onReadAgain }: Omit<DataStepProps, 'edition'>) {
  const speech = useWords();
  const { words: { share: { data } } } = speech;
  const again = { label: data.again, onPress: onReadAgain };
  switch (reading.kind) {
    case 'reading': return <Progress words={data.reading} done={reading.progress?.done} total={reading.progress?.total} onCancel={onCancel} />;
    case 'cancelled': return <Notice kind="info" actions={[again]}>{data.stopped}</Notice>;
    case 'failed': return <Notice kind="error" title={data.failed} actions={[again]}>{workbookSentence(reading.problem, speech)}</Notice>;
    case 'read': break;
  }
  if (reading.book.sheets.every(({ formulas }) => formulas.length === 0)) return <Notice kind="info">{data.empty}</Notice>;
  if (!contents) return <Spinner size="tiny" label={data.looking} />;
  if (contents.cells === 0 && contents.names === 0) {
    return (
      <Notice kind="info" actions={[{ label: data.noneRepair, onPress: () => navigate(jobRoute('repair')) }, { label: data.noneStaff, onPress: () => navigate(jobRoute('staffing')) }]}>
        {data.none}
      </Notice>
    );
  }
  const locked = contents.sheets.filter((sheet) => sheet.protected);
  return (
    <>
      <ContentsList contents={contents} />
      <ProblemList problems={locked.map(({ sheet, address }) => ({ severity: 'error', sentence: data.protected, address: sheetReference(sheet, address) }))} />
      {locked.length > 0 && <div><Button onClick={onReadAgain}>{data.again}</Button></div>}
    </>
  );
}
