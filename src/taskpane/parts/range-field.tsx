import { Field, Input, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { TableCursor20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language-context';
import { useWorkbook } from '../workbook-context';
import { qualifiedAddress } from './qualified-address';
import { RegionHead } from './region-head';
import type { RegionReading } from './use-region';
import { isWorkbookProblem, workbookSentence } from './workbook-sentence';

export interface RangeFieldProps {
  readonly label: string;
  /** With its sheet, `Calls!A1:C49`; blank where nothing is chosen yet. */
  readonly address: string;
  readonly onChange: (address: string) => void;
  /** What was read there: the answer of `useRegion(address)`, which the wizard needs anyway. */
  readonly reading: RegionReading;
  readonly hint?: string;
  readonly required?: boolean;
  /** What the wizard itself has against these cells, in a sentence. */
  readonly problem?: string;
  /** How many rows to show of what was read; the header and three unless told, 0 for none. */
  readonly rows?: number;
}

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px' },
  input: { flexGrow: 1, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A block of cells: typed, or followed from the selection while the pick button is down; its first rows shown below. */
export function RangeField({ label, address, onChange, reading, hint, required, problem, rows = 4 }: RangeFieldProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words, say } = speech;
  const [picking, setPicking] = useState(false);
  const [refused, setRefused] = useState<string | undefined>();
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });

  useEffect(() => {
    if (!picking) return;
    let stopped = false;
    void port.selection().then((selection) => {
      if (stopped) return;
      if (isWorkbookProblem(selection)) setRefused(workbookSentence(selection, speech));
      else told.current(qualifiedAddress(selection));
    });
    const stop = port.onSelection((selection) => {
      setRefused(undefined);
      told.current(qualifiedAddress(selection));
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [picking, port, speech]);

  const message = refused ?? reading.problem ?? problem;
  return (
    <div>
      <Field label={label} required={required} hint={picking ? words.parts.range.picking : hint} validationState={message ? 'error' : 'none'} validationMessage={message}>
        {(control) => (
          <div className={styles.row}>
            <Input
              {...control}
              className={styles.input}
              value={address}
              placeholder={words.parts.range.placeholder}
              autoComplete="off"
              spellCheck={false}
              onChange={(_event, data) => {
                setRefused(undefined);
                onChange(data.value);
              }}
            />
            <ToggleButton
              icon={<TableCursor20Regular />}
              checked={picking}
              aria-label={words.parts.range.pick}
              title={words.parts.range.pick}
              onClick={() => {
                setRefused(undefined);
                setPicking(!picking);
              }}
            />
          </div>
        )}
      </Field>
      <div aria-live="polite" className={styles.note}>
        {reading.region && !message && say(words.parts.range.size, { rows: reading.region.rows, columns: reading.region.columns })}
      </div>
      {reading.region && rows > 0 && <RegionHead region={reading.region} rows={rows} />}
    </div>
  );
}
