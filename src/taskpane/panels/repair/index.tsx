import { Button, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { brokenCells } from '../../../sheets/mending/broken-cells';
import type { Book } from '../../../sheets/share/book';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { Notice, Progress, workbookSentence } from '../../parts';
import { useBook } from '../../use-book';
import { BrokenList } from './broken-list';
import { isChosen, type Choices } from './chosen-cells';
import { NothingHelps } from './nothing-helps';
import { Outcome } from './outcome';
import { useRepair } from './use-repair';

/** Formulas that have lost their functions, put right: each shown before and after, chosen, entered as one step of undo. */
export default function RepairFormulas({ onLeave }: JobProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.repair;
  const [edition, setEdition] = useState(0);
  const [choices, setChoices] = useState<Choices>(new Map());
  const readAgain = useCallback(() => {
    setEdition((before) => before + 1);
    setChoices(new Map());
  }, []);
  const { reading, cancel } = useBook(edition);
  const book = reading.kind === 'read' ? reading.book : null;
  const broken = useMemo(() => (book ? brokenCells(book) : []), [book]);
  const chosen = broken.filter((cell) => isChosen(cell, choices));
  const { repairing, repair } = useRepair(readAgain);
  const running = repairing.kind === 'running';
  const others = useMemo(() => (book ? unknownNames(book) - broken.filter(({ value }) => value === '#NAME?').length : 0), [book, broken]);

  return (
    <Page
      title={words.pane.jobs.repair.verb} back={{ label: words.pane.nav.backHome, onPress: onLeave, home: true }}
      foot={broken.length === 0 ? undefined : (
        <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
          <Button appearance="primary" disabledFocusable={running || chosen.length === 0} onClick={() => { if (!running && chosen.length > 0) void repair(chosen); }}>
            {say(sentences.repair, { count: chosen.length })}
          </Button>
        </div>
      )}
    >
      {running ? <Spinner size="tiny" label={sentences.repairing} /> : <Outcome repairing={repairing} onReadAgain={readAgain} />}
      {reading.kind === 'reading' && <Progress words={sentences.reading} done={reading.progress?.done} total={reading.progress?.total} onCancel={cancel} />}
      {reading.kind === 'cancelled' && <Notice kind="info" actions={[{ label: sentences.again, onPress: readAgain }]}>{sentences.stopped}</Notice>}
      {reading.kind === 'failed' && <Notice kind="error" title={sentences.failed} actions={[{ label: sentences.again, onPress: readAgain }]}>{workbookSentence(reading.problem, speech)}</Notice>}
      {book && broken.length > 0 && (
        <>
          <div style={{ color: tokens.colorNeutralForeground2 }}>{sentences.intro}</div>
          <BrokenList key={edition} cells={broken} choices={choices} onChoose={setChoices} />
        </>
      )}
      {book && others > 0 && <Notice kind="info">{say(sentences.others, { count: others })}</Notice>}
      {book && broken.length === 0 && repairing.kind !== 'done' && <Notice kind="info">{sentences.nothing}</Notice>}
      {book && (broken.length === 0 ? repairing.kind !== 'done' : repairing.kind === 'done') && <NothingHelps />}
      {book && broken.length === 0 && <div><Button onClick={readAgain}>{sentences.again}</Button></div>}
    </Page>
  );
}

/** Formulas that show #NAME?, whoever's functions they use. */
function unknownNames({ sheets }: Book): number {
  return sheets.reduce((sum, { values, formulas }) => sum + values.reduce((inSheet, row, r) => (
    inSheet + row.filter((value, c) => value === '#NAME?' && String(formulas[r]?.[c] ?? '').startsWith('=')).length
  ), 0), 0);
}
