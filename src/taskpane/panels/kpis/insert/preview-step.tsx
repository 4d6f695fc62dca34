import { Spinner, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../../language-context';
import { PlanPreview } from '../../../parts';
import { Target } from '../../../wizards/writing/target';
import type { TargetCheck } from '../../../wizards/writing/use-target-check';
import type { InsertAction, InsertState } from './state';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: InsertState;
  readonly dispatch: Dispatch<InsertAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** What the data lack, the very cells, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const { words, say, locale } = useWords();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { insert } = words.kpis;
  return (
    <>
      <Target where={state.where} writing={state.writing} check={check} usualName={words.sheets.kpis.sheetName} onChange={(where) => dispatch({ type: 'where', where })} />
      {!atHand ? <Spinner size="tiny" label={insert.computing} /> : (
        <>
          {atHand.findings.length > 0 && (
            <section aria-label={insert.quality}>
              <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{insert.quality}</h3>
              <ul style={{ margin: 0, paddingLeft: '18px' }}>
                {atHand.findings.map(({ sentence, indicators }) => <li key={`${sentence} ${indicators.join()}`}>{indicators.length > 2 ? sentence : say(insert.finding, { names: names.format(indicators), sentence })}</li>)}
              </ul>
            </section>
          )}
          <PlanPreview plan={atHand.plan} />
        </>
      )}
    </>
  );
}
