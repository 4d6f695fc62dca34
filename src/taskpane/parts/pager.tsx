import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../language-context';

/** Of a long list the part that is shown, and the way to the rest. */
export interface Pages<T> {
  readonly shown: readonly T[];
  /** Of the first and the last that are shown, from 1. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly turn: (by: -1 | 1) => void;
  readonly toStart: () => void;
}

/** A list a page at a time. A list that has become shorter shows its last page. */
export function usePages<T>(all: readonly T[], size: number): Pages<T> {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const at = Math.min(page, last);
  const shown = all.slice(at * size, (at + 1) * size);
  return {
    shown, first: at * size + 1, last: at * size + shown.length, count: all.length, isFirst: at === 0, isLast: at === last,
    turn: (by) => setPage(Math.min(last, Math.max(0, at + by))), toStart: () => setPage(0),
  };
}

export interface PagerProps {
  readonly pages: Pages<unknown>;
  /** After a page was turned, such as to lead the focus to its head. */
  readonly onTurned?: () => void;
  /** In place of the count where nothing is left. */
  readonly nothing: string;
}

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', gap: '4px' },
});

/** "26–50 of 1,344", with the way to the parts before and after where there are several. */
export function Pager({ pages, onTurned, nothing }: PagerProps) {
  const styles = useStyles();
  const { words: { parts: { pager } }, say } = useWords();
  const { first, last, count, isFirst, isLast } = pages;
  const turn = (by: -1 | 1, over: boolean) => () => {
    if (over) return;
    pages.turn(by);
    onTurned?.();
  };
  return (
    <div className={styles.row}>
      <span role="status" className={styles.count}>{count === 0 ? nothing : say(pager.shown, { first, last, count })}</span>
      {!(isFirst && isLast) && (
        <span className={styles.buttons}>
          <Button size="small" icon={<ChevronLeftRegular />} aria-label={pager.previous} title={pager.previous} disabledFocusable={isFirst} onClick={turn(-1, isFirst)} />
          <Button size="small" icon={<ChevronRightRegular />} aria-label={pager.following} title={pager.following} disabledFocusable={isLast} onClick={turn(1, isLast)} />
        </span>
      )}
    </div>
  );
}
