import type { Dispatch } from 'react';
import type { RawKind } from '../../../../sheets/reports/raw-table';
import { useWords } from '../../../language-context';
import { ChoiceField } from '../../../parts';
import { KpiTableStep } from '../../kpi-table/kpi-table-step';
import { kindsLeft, pickOf, type ReportsAction, type ReportsState } from '../state';
import type { ReadTable } from './use-tables';

interface TableEditorProps {
  readonly kind: RawKind;
  readonly state: ReportsState;
  readonly read: ReadTable;
  readonly dispatch: Dispatch<ReportsAction>;
}

/** One table: what it holds, where it is, and what each of its columns means. */
export function TableEditor({ kind, state, read, dispatch }: TableEditorProps) {
  const { words: { reports: { data, kinds } } } = useWords();
  const others = kindsLeft(state.tables);
  return (
    <>
      {others.length > 0 && (
        <ChoiceField
          look="list" label={data.kind} value={kind} choices={[kind, ...others.filter((other) => other !== kind)].map((value) => ({ value, label: kinds[value] }))}
          onChange={(to) => dispatch({ type: 'kind', from: kind, to })}
        />
      )}
      <KpiTableStep
        label={data.range} hint={data.hint[kind]} entry={pickOf(state, kind)} reading={read.reading}
        onAddress={(address) => dispatch({ type: 'address', kind, address })}
        onChoose={(column, meaning) => dispatch({ type: 'column', kind, column, meaning })}
      />
    </>
  );
}
