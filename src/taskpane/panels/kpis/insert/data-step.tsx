import { Button, Spinner, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import type { KpiColumns } from '../../../../core/kpi/table/kpi-table';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { useWords } from '../../../language-context';
import { Notice } from '../../../parts';
import type { KpiTableReading } from '../../../wizards/kpi-table/kpi-table-entry';
import { KpiTableStep } from '../../../wizards/kpi-table/kpi-table-step';
import type { Lack } from './needs';
import { wantedOf } from './needs';
import { MOST_TABLES, type InsertAction, type InsertState } from './state';

interface DataStepProps {
  readonly state: InsertState;
  readonly dispatch: Dispatch<InsertAction>;
  readonly readings: readonly KpiTableReading[];
  readonly lacks: readonly Lack[];
}

/** Where the figures come from: one table or several, and of their columns only those that the basket needs. */
export function DataStep({ state, dispatch, readings, lacks }: DataStepProps) {
  const { words: { kpis: { insert } }, say } = useWords();
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={insert.looking} />;
  const found: (KpiColumns | null)[] = state.tables.map((_, place) => readings[place]?.found ?? null);
  const { found: how } = state;
  const hint = (place: number) => {
    if (how.kind === 'remembered') return insert.remembered;
    const candidate = how.kind === 'tables' ? how.candidates[place] : undefined;
    return candidate ? say(candidate.table === undefined ? insert.foundBlock : insert.foundTable, { sheet: candidate.sheet, table: candidate.table ?? '' }) : insert.rangeHint;
  };
  const read = readings.some((reading) => reading.found !== null);
  return (
    <>
      {how.kind === 'none' && <Notice kind="info">{insert.none}</Notice>}
      {state.tables.map((entry, place) => (
        <section key={place} aria-label={say(insert.table, { number: place + 1 })} style={{ display: 'flex', flexDirection: 'column', gap: '12px', ...(place > 0 && { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` }) }}>
          <KpiTableStep
            label={state.tables.length > 1 ? say(insert.table, { number: place + 1 }) : insert.range} hint={hint(place)} entry={entry} reading={readings[place]!} wanted={wantedOf(state.basket, found, place, state.grouping)}
            onAddress={(address) => dispatch({ type: 'address', place, address })} onChoose={(column, meaning) => dispatch({ type: 'column', place, column, meaning })}
          />
          {state.tables.length > 1 && <div><Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={() => dispatch({ type: 'without', place })}>{say(insert.without, { number: place + 1 })}</Button></div>}
        </section>
      ))}
      {read && lacks.map((lack) => <Missing key={lack.item.id} {...lack} onLeaveOut={() => dispatch({ type: 'leave-out', item: lack.item })} />)}
      {state.tables.length < MOST_TABLES && <div><Button appearance="secondary" size="small" icon={<AddRegular />} onClick={() => dispatch({ type: 'another' })}>{insert.another}</Button></div>}
    </>
  );
}

/** What an indicator lacks, and the way on without it. */
function Missing({ item, missing, apart, onLeaveOut }: Lack & { readonly onLeaveOut: () => void }) {
  const { words: { kpis: { insert } }, say, locale } = useWords();
  const { indicators, inputs } = catalogueWords(locale);
  const { name } = indicators[item.id];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing.map((input) => inputs[input]));
  return (
    <Notice kind="warning" actions={[{ label: say(insert.leaveOut, { name }), onPress: onLeaveOut }]}>
      {apart ? say(insert.apart, { name }) : say(insert.missing, { name, inputs: list })}
    </Notice>
  );
}
