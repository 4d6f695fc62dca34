import { Field, Input, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { MOST_MONTHS } from '../../../../core/cost/model/settings';
import { isoMonth } from '../../../../core/kpi/figures';
import { useWords } from '../../../language-context';
import { NumberField, type Entry } from '../../../parts';
import { fallbackOf, type EntryKey } from '../entries';
import type { CostAction, CostState } from '../state';
import { MonthField } from './month-field';

/** From which month on, how many, and in which money. */
export function PeriodFields({ state, dispatch }: { readonly state: CostState; readonly dispatch: Dispatch<CostAction> }) {
  const { words: { cost: { source, units } }, say } = useWords();
  const field = (key: EntryKey) => ({ value: state.entries[key], fallback: fallbackOf(key, state.base), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }) });
  return (
    <section style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
      <h3 style={{ margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{source.period}</h3>
      <MonthField {...field('start')} label={source.start} hint={say(source.startHint, { example: isoMonth(fallbackOf('start', state.base) ?? 0) })} />
      <NumberField {...field('months')} label={source.months} unit={units.months} whole min={1} max={MOST_MONTHS} hint={say(source.monthsHint, { most: MOST_MONTHS })} />
      <Field label={source.currency} hint={source.currencyHint}>
        <Input value={state.currency} maxLength={8} onChange={(_event, { value }) => dispatch({ type: 'set', change: { currency: value } })} />
      </Field>
    </section>
  );
}
