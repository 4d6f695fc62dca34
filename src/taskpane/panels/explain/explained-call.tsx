import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { isFault } from '../../../core/fault';
import { faultSentence } from '../../../functions/binding/fault-sentence';
import { entryOf } from '../../../functions/catalogue/catalogue';
import { computed } from '../../../functions/explaining/computed';
import { explain as explained } from '../../../functions/explaining/explain';
import { functionTexts } from '../../../functions/texts';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { functionRoute } from '../../route';
import { useWorkbook } from '../../workbook-context';
import { ArgumentList } from './argument-list';
import { cellAtFault } from './cell-at-fault';
import { ConditionTable, NeighbourTable } from './queue-tables';
import { QueueChart } from './queue-chart';
import { useSectionStyles } from './section-styles';
import { shownOutcome } from './shown-value';
import { StepList } from './step-list';
import { isMissing, tried, type Trials } from './trials';
import type { CallReading } from './use-reading';
import { WhatIf } from './what-if';
import { WhatIfResult } from './what-if-result';

const useStyles = makeStyles({
  result: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface ExplainedCallProps {
  readonly reading: CallReading;
  readonly onTrying: (trying: boolean) => void;
}

/** One call: its result or the reason why there is none, what goes in, the steps between, and what other values would give. */
export function ExplainedCall({ reading, onTrying }: ExplainedCallProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { explain }, say, locale } = speech;
  const { cell, call, arguments: read } = reading;
  const entry = entryOf(call.name);
  const texts = functionTexts(locale)[call.name];
  const [trials, setTrials] = useState<Trials>({});
  const trying = Object.keys(trials).length > 0;

  const unknown = read.filter((argument) => argument.unknown);
  const now = useMemo(() => (unknown.length > 0 ? undefined : computed(call.name, read.map(({ input }) => input), cell.offset)), [call, read, cell, unknown.length]);
  const inputs = useMemo(() => read.map((argument, index) => tried(argument, trials, index)), [read, trials]);
  const missing = read.filter((argument, index) => isMissing(argument, trials, index));
  const explanation = useMemo(() => (missing.length > 0 ? undefined : explained(call.name, inputs, cell.offset)), [call, inputs, cell, missing.length]);
  const drawn = useDeferredValue(explanation?.queue);

  const change = (next: Trials) => {
    setTrials(next);
    onTrying(Object.keys(next).length > 0);
  };
  const at = now !== undefined && isFault(now) ? cellAtFault(now, read) : undefined;

  return (
    <>
      <section className={sections.section} aria-label={explain.cell.result}>
        <div className={styles.result}>{now === undefined ? cell.text : shownOutcome(now, entry.result.unit, speech)}</div>
        {now !== undefined && isFault(now) && (
          <Notice kind="error" actions={at ? [{ label: say(explain.error.goTo, { address: at.label }), onPress: () => void port.goTo(at.reference) }] : []}>
            {faultSentence(now, locale)}
          </Notice>
        )}
        {now !== undefined && cell.formula !== `=${call.text}` && <p className={sections.soft}>{say(explain.cell.shows, { address: cell.address, text: cell.text })}</p>}
        <p className={sections.paragraph}>{texts.summary}</p>
      </section>
      <ArgumentList read={read} descriptions={texts.arguments} faulty={now !== undefined && isFault(now) ? now.argument : undefined} cell={cell} />
      {explanation && explanation.steps.length > 0 && <StepList explanation={explanation} trying={trying} />}
      {explanation?.queue && <ConditionTable queue={explanation.queue} />}
      {drawn && <QueueChart queue={drawn} />}
      {explanation?.queue && <NeighbourTable queue={explanation.queue} />}
      <WhatIf read={read} trials={trials} values={explanation?.values ?? null} onChange={change} />
      {trying && <WhatIfResult reading={reading} now={now} inputs={inputs} outcome={explanation?.outcome} missing={missing} onReset={() => change({})} />}
      <section className={sections.section}>
        <h2 className={sections.heading}>{explain.formula.heading}</h2>
        <p className={sections.paragraph}>{texts.formula}</p>
        <Link href={functionRoute(call.name)}>{explain.formula.more}</Link>
      </section>
    </>
  );
}
