import { Field, Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { callsIn } from '../../../functions/reading/calls-in';
import type { FormulaCell } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { FormulaText } from '../../parts';
import { ExplainedCall } from './explained-call';
import { useSectionStyles } from './section-styles';
import { useReading } from './use-reading';

export interface ExplainedCellProps {
  readonly cell: FormulaCell;
  /** Counts the readings of the workbook. */
  readonly edition: number;
  /** Told when values are tried out, and when no longer. */
  readonly onTrying: (trying: boolean) => void;
}

/** A cell with its formula; of several calls of ours in it, one is explained. */
export function ExplainedCell({ cell, edition, onTrying }: ExplainedCellProps) {
  const sections = useSectionStyles();
  const { words: { explain }, say } = useWords();
  const [chosen, setChosen] = useState(0);
  const calls = callsIn(cell.formula);
  const reading = useReading(cell, chosen, edition);
  const spilled = cell.offset.rows + cell.offset.columns > 0;

  return (
    <>
      <section className={sections.section} aria-label={say(explain.cell.formula, { address: cell.anchor })}>
        <p className={sections.soft}>
          {spilled
            ? say(explain.cell.spilled, { address: cell.address, anchor: cell.anchor, row: cell.offset.rows + 1, column: cell.offset.columns + 1 })
            : say(explain.cell.formula, { address: cell.address })}
        </p>
        <FormulaText formula={cell.formula} />
        {calls.length > 1 && (
          <Field label={explain.cell.which}>
            <Select value={String(chosen)} onChange={(_event, data) => { onTrying(false); setChosen(Number(data.value)); }}>
              {calls.map(({ text, depth }, index) => <option key={index} value={index}>{`${'\u2003'.repeat(depth)}${text}`}</option>)}
            </Select>
          </Field>
        )}
      </section>
      {reading
        ? <ExplainedCall key={chosen} reading={reading} onTrying={onTrying} />
        : <Spinner size="tiny" label={say(explain.reading, { address: cell.address })} />}
    </>
  );
}
