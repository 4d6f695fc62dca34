import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isFault } from '../../../core/fault';
import { faultSentence } from '../../../functions/binding/fault-sentence';
import { entryOf } from '../../../functions/catalogue/catalogue';
import type { Computed } from '../../../functions/explaining/computed';
import type { Operand } from '../../../functions/reading/array-arithmetic';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { useWords } from '../../language-context';
import { FormulaTake } from '../../parts';
import { ChangeInputs } from './change-inputs';
import { inputChanges } from './input-changes';
import { useSectionStyles } from './section-styles';
import { shownOutcome } from './shown-value';
import type { CallReading } from './use-reading';
import { whatIfFormula } from './what-if-formula';

const useStyles = makeStyles({
  // In sight while the values above are moved.
  foot: {
    position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', flexDirection: 'column', gap: '6px', margin: '0 -12px', padding: '8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  ask: { alignSelf: 'flex-end' },
  change: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface WhatIfResultProps {
  readonly reading: CallReading;
  /** What the cell has; undefined where only Excel can tell. */
  readonly now: Computed | undefined;
  readonly inputs: readonly Operand[];
  /** What the tried values give; undefined while one is missing. */
  readonly outcome: Computed | undefined;
  readonly missing: readonly ReadArgument[];
  readonly onReset: () => void;
}

/** What the tried values give beside what the cell has, and what can be done with them. */
export function WhatIfResult({ reading, now, inputs, outcome, missing, onReset }: WhatIfResultProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const speech = useWords();
  const { words: { explain: { whatIf } }, say, locale } = speech;
  const entry = entryOf(reading.call.name);
  const { unit } = entry.result;
  const formula = whatIfFormula(entry, reading.arguments, inputs);
  const changes = inputChanges(reading, inputs);
  const [asked, setAsked] = useState(false);

  return (
    <div className={styles.foot}>
      <div className={styles.line}>
        <div role="status" className={styles.change}>
          {outcome === undefined
            ? say(whatIf.unknown, { arguments: missing.map(({ entry: { name } }) => name).join(', ') })
            : say(whatIf.change, { from: before(outcome), to: shownOutcome(outcome, unit, speech) })}
        </div>
        <Button size="small" onClick={onReset}>{whatIf.reset}</Button>
      </div>
      {outcome !== undefined && isFault(outcome) && <div className={sections.soft}>{faultSentence(outcome, locale)}</div>}
      {outcome !== undefined && formula !== null && <FormulaTake formula={formula} />}
      {outcome !== undefined && changes && changes.length > 0 && (asked
        ? <ChangeInputs changes={changes} sheet={reading.cell.sheet} onDone={onReset} onLeave={() => setAsked(false)} />
        : <Button className={styles.ask} onClick={() => setAsked(true)}>{whatIf.changeInputs}</Button>)}
    </div>
  );

  /** The unit stands once, after the number that it leads to. */
  function before(to: Computed): string {
    if (now === undefined) return reading.cell.text;
    return shownOutcome(now, typeof to === 'number' && unit !== 'fraction' ? 'ratio' : unit, speech);
  }
}
