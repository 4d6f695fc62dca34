import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../language-context';

export interface ProgressProps {
  /** What is being done: "Writing 17,520 rows". */
  readonly words: string;
  /** Both absent where the length is unknown. */
  readonly done?: number;
  readonly total?: number;
  /** In place of both, where the words tell how far it is: the part that is done, 0–1. */
  readonly share?: number;
  readonly onCancel?: () => void;
  /** After how long it shows; half a second unless told, for nobody needs a bar that only flickers. */
  readonly afterMs?: number;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: '8px', fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  part: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

/** Work that takes a while, in words and a bar, with a way to stop it. */
export function Progress({ words: doing, done, total, share, onCancel, afterMs = 500 }: ProgressProps) {
  const styles = useStyles();
  const { words, say } = useWords();
  const [late, setLate] = useState(afterMs === 0);
  const [stopping, setStopping] = useState(false);
  const labelId = useId();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  if (!late) return null;
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className={styles.frame}>
      <div id={labelId} role="status">{stopping ? words.parts.progress.cancelling : doing}</div>
      <ProgressBar value={known ? done / total : share} aria-labelledby={labelId} />
      <div className={styles.row}>
        <span className={styles.part}>{known && say(words.parts.progress.part, { done, total })}</span>
        {onCancel && (
          <Button
            disabledFocusable={stopping}
            onClick={() => {
              setStopping(true);
              onCancel();
            }}
          >
            {words.parts.progress.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
