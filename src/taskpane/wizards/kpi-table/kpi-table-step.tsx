import { tokens } from '@fluentui/react-components';
import type { ColumnMeaning } from '../../../core/kpi/table/kpi-table';
import { useWords } from '../../language-context';
import { ProblemList, RangeField } from '../../parts';
import { ColumnMeanings } from './column-meanings';
import type { KpiTableEntry, KpiTableReading } from './kpi-table-entry';
import { WantedColumns, type WantedColumn } from './wanted-columns';

export interface KpiTableStepProps {
  readonly label: string;
  /** Why this table, in a sentence. */
  readonly hint?: string;
  readonly entry: KpiTableEntry;
  readonly reading: KpiTableReading;
  /** Asks for these alone; for every column what it holds, where nothing is wanted in particular. */
  readonly wanted?: readonly WantedColumn[];
  readonly onAddress: (address: string) => void;
  /** Undefined: as found. */
  readonly onChoose: (column: number, meaning: ColumnMeaning | null | undefined) => void;
}

/** "These columns hold …": where a raw table is, what its columns hold and in which unit, and what is wrong in it. */
export function KpiTableStep({ label, hint, entry, reading: { reading, found, table, problems }, wanted, onAddress, onChoose }: KpiTableStepProps) {
  const { words: { kpiTable }, say } = useWords();
  const { region } = reading;
  const known = found?.columns.filter(({ meaning }) => meaning !== null).length ?? 0;
  return (
    <>
      <RangeField label={label} hint={hint} address={entry.address} reading={reading} required onChange={onAddress} />
      {found && table && region && (
        <>
          {!wanted && <div style={{ color: tokens.colorNeutralForeground2 }}>{say(kpiTable.summary, { rows: table.rows, known, columns: found.columns.length })}</div>}
          {wanted ? <WantedColumns wanted={wanted} found={found} region={region} onChoose={onChoose} /> : <ColumnMeanings found={found} region={region} onChoose={onChoose} />}
          <ProblemList problems={problems} />
        </>
      )}
    </>
  );
}
