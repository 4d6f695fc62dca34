import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { splitReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { useWorkbook } from '../../workbook-context';

export interface PlacedSentence {
  readonly sentence: ReactNode;
  /** With its sheet; null where there is no cell to go to. */
  readonly address: string | null;
}

interface PlacesProps {
  readonly sentences: readonly PlacedSentence[];
  /** How many to show at first. */
  readonly first?: number;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Sentences about cells, each with its address to go to. */
export function Places({ sentences, first = 5 }: PlacesProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const { words: { parts: { problems } }, say } = useWords();
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {(all ? sentences : sentences.slice(0, first)).map(({ sentence, address }, index) => (
          <li key={index}>
            {address !== null && (
              <><Link as="button" inline aria-label={say(problems.goTo, { address })} onClick={() => void port.goTo(address)}>{splitReference(address).address}</Link>{' '}</>
            )}
            {sentence}
          </li>
        ))}
      </ul>
      {sentences.length > first && (
        <div><Button appearance="subtle" size="small" onClick={() => setAll(!all)}>{all ? problems.showFewer : say(problems.showAll, { count: sentences.length })}</Button></div>
      )}
    </>
  );
}
