import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../language-context';
import type { Search, SearchWork } from './use-search';

interface SearchProgressProps {
  readonly search: Search;
  readonly work: Extract<SearchWork, { kind: 'running' }>;
  readonly people: number;
  readonly days: number;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** How the search stands, and the way out with the best so far or without. */
export function SearchProgress({ search, work: { news, keeping }, people, days }: SearchProgressProps) {
  const styles = useStyles();
  const labelId = useId();
  const { words: { roster: { preview }, parts }, say } = useWords();
  return (
    <div className={styles.frame}>
      <div id={labelId} role="status">{keeping ? parts.progress.cancelling : say(preview.searching, { people, days })}</div>
      <ProgressBar value={news?.share} aria-labelledby={labelId} />
      {news && news.hoursShort !== null && <div className={styles.line}>{say(preview.news, { under: news.hoursShort, wishes: news.wishesBroken ?? 0, broken: news.breaches ?? 0 })}</div>}
      {news && news.gap !== null && <div className={styles.soft}>{say(preview.within, { gap: news.gap })}</div>}
      <div className={styles.buttons}>
        <Button disabledFocusable={news === null || news.hoursShort === null || keeping} onClick={search.keep}>{preview.keep}</Button>
        <Button appearance="subtle" onClick={search.cancel}>{parts.progress.cancel}</Button>
      </div>
    </div>
  );
}
