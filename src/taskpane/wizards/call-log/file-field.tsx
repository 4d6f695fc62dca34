import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useWords } from '../../language-context';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
  // The browser's own control can't be worded; it stays where a screen reader and a test can find it.
  input: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface FileFieldProps {
  /** What the chosen file is, in a sentence. */
  readonly said?: string;
  readonly onFile: (file: File) => void;
}

/** A file of the disk, by the system's own dialog. */
export function FileField({ said, onFile }: FileFieldProps) {
  const styles = useStyles();
  const { words: { callLog: { file: words } } } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field}>
      <input
        ref={input} type="file" className={styles.input} aria-label={words.label} tabIndex={-1}
        accept=".csv,.tsv,.txt,.log,.gz,.parquet,text/csv,text/plain,application/gzip"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is read again: it may have changed.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon={<DocumentSearchRegular />} onClick={() => input.current?.click()}>{said === undefined ? words.choose : words.another}</Button>
      {said !== undefined && <div role="status" className={styles.soft}>{said}</div>}
    </div>
  );
}
