import type { Dispatch } from 'react';
import { indicatorOf, waysOf } from '../../../../core/kpi/catalogue/catalogue';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { INPUTS } from '../../../../core/kpi/catalogue/inputs';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { groupsOf, isNoGroups } from '../../../../sheets/kpis/groups';
import type { Grouping, ReadSource } from '../../../../sheets/kpis/request';
import { missingFor } from '../../../../sheets/kpis/at-hand';
import { useWords } from '../../../language-context';
import { ChoiceField, Notice, NumberField, PercentField } from '../../../parts';
import { wantedSingles } from './needs';
import type { InsertAction, InsertState } from './state';

interface SettingsStepProps {
  readonly state: InsertState;
  readonly dispatch: Dispatch<InsertAction>;
  readonly sources: readonly ReadSource[];
}

export const GROUPINGS = {
  total: { period: 'none', by: 'none' }, month: { period: 'month', by: 'none' }, week: { period: 'week', by: 'none' }, team: { period: 'none', by: 'team' }, agent: { period: 'none', by: 'agent' },
  monthTeam: { period: 'month', by: 'team' }, monthAgent: { period: 'month', by: 'agent' },
} as const satisfies Record<string, Grouping>;
export type GroupingId = keyof typeof GROUPINGS;
const IDS = Object.keys(GROUPINGS) as GroupingId[];

export function groupingId({ period, by }: Grouping): GroupingId {
  return IDS.find((id) => GROUPINGS[id].period === period && GROUPINGS[id].by === by) ?? 'total';
}

/** What the rows are, which definition is taken, and values that no table holds. */
export function SettingsStep({ state, dispatch, sources }: SettingsStepProps) {
  const { words: { kpis: { insert } }, locale } = useWords();
  const { indicators, inputs, phrases } = catalogueWords(locale);
  const at = new Set(sources.flatMap(({ source }) => Object.keys(source.columns.inputs) as InputId[]));
  const possible = IDS.filter((id) => id === groupingId(state.grouping) || !isNoGroups(groupsOf(sources, GROUPINGS[id], null)));
  const several = state.basket.filter(({ id }) => waysOf(indicatorOf(id)).length > 1);
  return (
    <>
      <ChoiceField
        label={insert.rows} hint={possible.length < IDS.length ? insert.rowsHint : undefined} value={groupingId(state.grouping)} look="open"
        choices={possible.map((id) => ({ value: id, label: insert.groupings[id] }))} onChange={(id) => dispatch({ type: 'grouping', grouping: GROUPINGS[id], chosen: true })}
      />
      {wantedSingles(state.basket).map((input) => {
        const field = { label: sentence(inputs[input]), hint: insert.singles[input as keyof typeof insert.singles], value: state.singles[input] ?? undefined, required: true, onChange: (entry: InsertState['singles'][InputId] & (number | null | undefined)) => dispatch({ type: 'single', input, entry }) };
        return INPUTS[input].measure.unit === 'share' ? <PercentField key={input} {...field} min={0} max={1} /> : <NumberField key={input} {...field} min={0} />;
      })}
      {several.map((item) => {
        const ways = waysOf(indicatorOf(item.id));
        const open = ways.filter((way) => missingFor(way.formula, at).length === 0 || way.choice === item.choice);
        return (
          <ChoiceField
            key={item.id} look="list" label={indicators[item.id].name} hint={open.length < ways.length ? insert.definitionsHint : insert.definition} value={item.choice ?? ways[0].choice ?? ''}
            choices={(open.length > 0 ? open : ways).map((way) => ({ value: way.choice ?? '', label: phrases.choices[way.choice!] }))}
            onChange={(choice) => dispatch({ type: 'choice', item: { id: item.id, choice: choice as typeof item.choice } })}
          />
        );
      })}
      {several.length === 0 && wantedSingles(state.basket).length === 0 && <Notice kind="info">{insert.nothingElse}</Notice>}
    </>
  );

  function sentence(text: string): string {
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  }
}
