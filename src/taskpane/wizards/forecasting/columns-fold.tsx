import type { Dispatch } from 'react';
import type { FoundPart, HistoryReading, TableRole } from '../../../core/history/call-history';
import { columnName, parseArea } from '../../../sheets/area';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField, Fold } from '../../parts';
import type { ForecastAction } from './state';

interface ColumnsFoldProps {
  readonly region: Region;
  readonly reading: HistoryReading;
  readonly dispatch: Dispatch<ForecastAction>;
}

const ROLES: readonly TableRole[] = ['date', 'interval', 'queue', 'calls', 'answered', 'abandoned', 'aht'];
const NONE = 'none';

/** What each column was taken for and why; in a table with a time in each row any of it can be set right. */
export function ColumnsFold({ region, reading, dispatch }: ColumnsFoldProps) {
  const { words, say } = useWords();
  const sentences = words.forecast.data;
  const because = (part: FoundPart | null) => (part ? sentences.because[part.because] : undefined);
  return (
    <Fold title={sentences.columns}>
      <div>{sentences.shape[reading.shape]}</div>
      {reading.shape === 'rows' && (
        <section aria-label={sentences.columns} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '8px' }}>
          {ROLES.map((role) => (
            <ChoiceField
              key={role} look="list" label={sentences.role[role]} hint={because(reading.parts[role])}
              value={reading.parts[role] ? String(reading.parts[role].index) : NONE}
              choices={[{ value: NONE, label: sentences.noColumn }, ...columnsOf(region)]}
              onChange={(value) => dispatch({ type: 'column', role, column: value === NONE ? null : Number(value) })}
            />
          ))}
        </section>
      )}
    </Fold>
  );

  function columnsOf({ address, columns, values }: Region) {
    const left = parseArea(address)?.column ?? 0;
    const named = ROLES.flatMap((role) => reading.parts[role] ?? []);
    return Array.from({ length: columns }, (_, column) => {
      const letter = columnName(left + column);
      const header = (named.find(({ index, line }) => line === 'column' && index === column)?.header ?? String(values[0]?.[column] ?? '')).trim();
      return { value: String(column), label: header === '' ? say(sentences.columnLetter, { letter }) : say(sentences.columnName, { letter, header }) };
    });
  }
}
