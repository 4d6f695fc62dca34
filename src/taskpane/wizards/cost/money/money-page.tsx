import type { Dispatch } from 'react';
import { ON_COSTS, type MonthlyKey } from '../../../../core/cost/model/settings';
import type { MonthRole } from '../../../../core/cost/months';
import { useWords } from '../../../language-context';
import { Fold, Notice, PercentField } from '../../../parts';
import { useEntryField } from '../entry-field';
import type { MonthsAnalysis } from '../source/months-analysis';
import type { CostAction, CostState } from '../state';
import type { CostTotals } from '../totals';
import { MONEY_GROUPS, type MoneyGroup } from './groups';
import { HeadList } from './head-list';
import { MoneyField } from './money-field';

interface MoneyPageProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly analysis: MonthsAnalysis | null;
  /** Null while a figure is wrong. */
  readonly totals: CostTotals | null;
}

/** Wages and prices by head, labour open and the others folded, and what all comes to. */
export function MoneyPage({ state, dispatch, analysis, totals }: MoneyPageProps) {
  const { words: { cost: { money } }, say } = useWords();
  const [labour, ...others] = MONEY_GROUPS;
  const shared = { state, dispatch, analysis };
  return (
    <>
      <Notice kind="info">{state.example ? money.example : money.known}</Notice>
      {state.origin.kind === 'staffing' && <div>{say(money.fromStaffing, { sheet: state.origin.sheet })}</div>}
      <section aria-label={money.group.labour} style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
        <Fields {...shared} group={labour!} />
      </section>
      <div>
        <OnCosts {...shared} />
        {others.map((group) => <Fold key={group.key} title={titleOf(group, totals)}><Fields {...shared} group={group} /></Fold>)}
      </div>
      {totals && <HeadList totals={totals} />}
    </>
  );

  function titleOf({ key, heads }: MoneyGroup, sums: CostTotals | null): string {
    const group = money.group[key];
    if (!sums) return group;
    if (heads.length === 0) return sums.revenue === 0 ? group : say(money.groupRevenue, { group, ebitda: sums.ebitda });
    return say(money.groupShare, { group, share: heads.reduce((sum, head) => sum + sums.share(head), 0) });
  }
}

/** Which columns of a table of months stand for a setting of this page. */
const COLUMNS: Readonly<Partial<Record<MonthlyKey, readonly MonthRole[]>>> = { wagePerHour: ['wage'], shrinkage: ['shrinkage'], hoursPerFte: ['hours', 'agents'], attritionRate: ['leavers', 'agents'] };

function Fields({ state, dispatch, analysis, group }: Omit<MoneyPageProps, 'totals'> & { readonly group: MoneyGroup }) {
  const { words: { cost: { money } } } = useWords();
  const field = useEntryField(state, dispatch);
  const { kind } = state.origin;
  const fromTable = (key: string) => kind === 'table' && analysis?.monthly === true && COLUMNS[key as MonthlyKey]?.every((role) => analysis.columns[role] !== null) === true;
  return (
    <>
      {group.key === 'revenue' && <div>{money.revenueWhat}</div>}
      {group.fields.filter(({ key }) => key !== 'shrinkage' || kind !== 'staffing').map(({ key, kind: how }) => (
        <MoneyField key={key} field={field(key, fromTable(key) ? money.fromTable : undefined)} kind={how} currency={state.currency} />
      ))}
    </>
  );
}

function OnCosts({ state, dispatch }: Pick<MoneyPageProps, 'state' | 'dispatch'>) {
  const { words: { cost: { money } }, say } = useWords();
  const field = useEntryField(state, dispatch);
  const share = ON_COSTS.reduce((sum, key) => sum + (state.entries[key] ?? state.base.onCosts[key]), 0);
  return (
    <Fold title={say(money.onCosts, { share })}>
      {ON_COSTS.map((key) => <PercentField key={key} {...field(key)} max={5} />)}
    </Fold>
  );
}
