import type { Dispatch } from 'react';
import { monthSerial } from '../../../../core/kpi/figures';
import { useWords } from '../../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, runningText, type RegionReading } from '../../../parts';
import type { ActualsState, CostAction, CostState } from '../state';
import { accountProblems } from './account-problems';
import type { AccountsAtHand, BookedAtHand } from './analysis';
import { MappingList } from './mapping-list';

interface ActualsPageProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly reading: RegionReading;
  readonly accounts: AccountsAtHand | null;
  readonly booked: BookedAtHand | null;
  readonly months: { readonly start: number; readonly count: number };
  /** The name of the sheet that amounts are typed on. */
  readonly sheet: string;
}

/** What was booked: none yet, what stands on the sheet, or a table of accounts that are given their heads. */
export function ActualsPage(props: ActualsPageProps) {
  const { state, dispatch } = props;
  const { words: { cost: { actuals } }, say } = useWords();
  const known = Object.values(state.base.actuals.heads);
  const months = new Set(known.flatMap((row) => (row ?? []).flatMap((amount, month) => (amount === null ? [] : [month])))).size;
  const kept = !state.example && months > 0;
  return (
    <>
      <ChoiceField<ActualsState['from']>
        label={actuals.from} value={state.actuals.from} onChange={(from) => dispatch({ type: 'actuals', change: { from } })}
        choices={[
          ...(kept ? [{ value: 'kept' as const, label: actuals.kept, detail: say(actuals.keptDetail, { months }) }] : []),
          { value: 'none', label: actuals.none, detail: actuals.noneDetail }, { value: 'table', label: actuals.table, detail: actuals.tableDetail },
        ]}
      />
      {state.actuals.from === 'table' && <BookedTable {...props} />}
    </>
  );
}

function BookedTable({ state, dispatch, reading, accounts, booked, months, sheet }: ActualsPageProps) {
  const speech = useWords();
  const { words: { cost: { actuals } }, say, locale } = speech;
  const names = (list: readonly { readonly name: string }[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(list.map(({ name }) => name));
  return (
    <>
      <RangeField
        label={actuals.range} hint={actuals.rangeHint} address={state.actuals.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'actuals', change: { address, targets: {} } })}
      />
      {accounts && reading.region && (
        <>
          <div>{runningText(say(actuals.layout[accounts.table.layout], facts(accounts)), say(actuals.copied, { sheet }))}</div>
          {isUndated(accounts) && <UndatedMonth state={state} dispatch={dispatch} months={months} />}
          {booked && booked.unmapped.length > 0 && <Notice kind="warning">{say(actuals.unmapped, { count: booked.unmapped.length, names: names(booked.unmapped) })}</Notice>}
          {booked && booked.outside > 0 && <Notice kind="warning">{say(actuals.outside, { count: booked.outside })}</Notice>}
          <ProblemList problems={accountProblems(accounts, reading.region, speech)} />
          <MappingList state={state} dispatch={dispatch} accounts={accounts.reading.accounts} />
          {booked && booked.sums.length > 0 && <div>{say(actuals.sums, { names: names(booked.sums) })}</div>}
        </>
      )}
    </>
  );
}

function facts({ table, reading: { accounts } }: AccountsAtHand) {
  return { accounts: accounts.length, months: table.layout === 'months-across' ? table.months.length : 0, dated: table.layout === 'list' && table.month !== null ? 'yes' : 'no' };
}

function isUndated({ table }: AccountsAtHand): boolean {
  return table.layout === 'list' && table.month === null;
}

function UndatedMonth({ state, dispatch, months: { start, count } }: Pick<ActualsPageProps, 'state' | 'dispatch' | 'months'>) {
  const { words: { cost: { actuals } }, numbersIn } = useWords();
  const format = new Intl.DateTimeFormat(numbersIn, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const named = (month: number) => format.format(Date.UTC(1899, 11, 30) + monthSerial(month) * 86_400_000);
  return (
    <ChoiceField
      look="list" label={actuals.undated} value={String(state.actuals.undated)} onChange={(value) => dispatch({ type: 'actuals', change: { undated: Number(value) } })}
      choices={Array.from({ length: count }, (_, month) => ({ value: String(month), label: named(start + month) }))}
    />
  );
}
