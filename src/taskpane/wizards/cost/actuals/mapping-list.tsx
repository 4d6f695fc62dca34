import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import type { AccountTarget } from '../../../../core/cost/accounts';
import { HEADS } from '../../../../core/cost/model/heads';
import { ACTUAL_DRIVERS } from '../../../../core/cost/model/settings';
import { useWords } from '../../../language-context';
import type { CostAction, CostState } from '../state';
import { targetOf, type AccountsAtHand } from './analysis';

interface MappingListProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly accounts: AccountsAtHand['reading']['accounts'];
}

const useStyles = makeStyles({
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginBottom: '8px' },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'end', gap: '8px' },
  // Long names of accounts must not widen a pane of 320 px.
  narrow: { minWidth: 0, overflowWrap: 'anywhere' },
});

const LEFT_OUT = '';

/** Every account with the head that it stands for, any of it to be set right. */
export function MappingList({ state, dispatch, accounts }: MappingListProps) {
  const styles = useStyles();
  const { words: { cost: { actuals } }, say } = useWords();
  const choices = useChoices();
  return (
    <section aria-label={actuals.mapping}>
      <h3 className={styles.heading}>{actuals.mapping}</h3>
      <div className={styles.hint}>{actuals.mappingHint}</div>
      <div className={styles.grid}>
        {accounts.map(({ name, bookings }) => (
          <Field key={name} className={styles.narrow} label={name} hint={say(actuals.amount, { amount: bookings.reduce((sum, { amount }) => sum + amount, 0) })}>
            <Select
              className={styles.narrow} value={targetOf(name, state.actuals.targets) ?? LEFT_OUT}
              onChange={(_event, { value }) => dispatch({ type: 'target', account: name, target: value === LEFT_OUT ? null : value as AccountTarget })}
            >
              {choices}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}

function useChoices() {
  const { words: { cost: { actuals }, sheets: { cost } } } = useWords();
  return useMemo(() => (
    <>
      <option value={LEFT_OUT}>{actuals.leftOut}</option>
      <optgroup label={actuals.heads}>{HEADS.map((head) => <option key={head} value={head}>{cost.head[head]}</option>)}</optgroup>
      <optgroup label={actuals.drivers}>{ACTUAL_DRIVERS.map((driver) => <option key={driver} value={driver}>{cost.actual[driver]}</option>)}</optgroup>
    </>
  ), [actuals, cost]);
}
