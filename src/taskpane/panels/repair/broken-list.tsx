import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { BrokenCell } from '../../../sheets/mending/broken-cells';
import { useWords } from '../../language-context';
import { Pager, usePages } from '../../parts';
import { BrokenEntry } from './broken-entry';
import { isChosen, placeOf, type Choices } from './chosen-cells';

const AT_ONCE = 25;

const useStyles = makeStyles({
  heading: { margin: 0, outline: 'none', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  all: { marginLeft: '-8px' },
});

interface BrokenListProps {
  readonly cells: readonly BrokenCell[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** All cells to repair, a page at a time, each to be chosen or left out. */
export function BrokenList({ cells, choices, onChoose }: BrokenListProps) {
  const styles = useStyles();
  const { words: { repair }, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = usePages(cells, AT_ONCE);
  const open = cells.filter((cell) => !cell.protected);
  const chosen = open.filter((cell) => isChosen(cell, choices)).length;
  const onTurned = () => heading.current?.focus();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{say(repair.found, { count: cells.length })}</h2>
      {open.length > 1 && (
        <Checkbox
          className={styles.all} label={say(repair.all, { count: open.length })} checked={chosen === open.length ? true : chosen === 0 ? false : 'mixed'}
          onChange={() => onChoose(new Map(open.map((cell) => [placeOf(cell), chosen < open.length])))}
        />
      )}
      {cells.length > AT_ONCE && <Pager pages={pages} nothing={repair.none} onTurned={onTurned} />}
      <ul className={styles.list}>
        {pages.shown.map((cell) => (
          <BrokenEntry key={placeOf(cell)} cell={cell} chosen={isChosen(cell, choices)} onChoose={(one) => onChoose(new Map([...choices, [placeOf(cell), one]]))} />
        ))}
      </ul>
      {cells.length > AT_ONCE && <Pager pages={pages} nothing={repair.none} onTurned={onTurned} />}
    </>
  );
}
