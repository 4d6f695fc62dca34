import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import { unitsOf } from '../../../core/kpi/table/column-unit';
import { COUNTS_BEHIND } from '../../../core/kpi/table/counts-behind';
import type { ColumnMeaning, KeyRole, KpiColumnsFound } from '../../../core/kpi/table/kpi-table';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ColumnForm } from './column-form';
import { columnNames } from './column-names';

/** What a wizard asks for: inputs, and what tells rows apart. */
export interface WantedColumn {
  readonly meaning: { readonly kind: 'key'; readonly key: KeyRole } | { readonly kind: 'input'; readonly input: InputId };
  readonly optional?: boolean;
}

interface WantedColumnsProps {
  readonly wanted: readonly WantedColumn[];
  readonly found: KpiColumnsFound;
  readonly region: Region;
  readonly onChoose: (column: number, meaning: ColumnMeaning | null | undefined) => void;
}

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '10px' }, field: { minWidth: 0 } });
const NONE = 'none';

/** Only what is asked for, each with its column. */
export function WantedColumns({ wanted, found, region, onChoose }: WantedColumnsProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { kpiTable }, say, locale } = speech;
  const inputs = catalogueWords(locale).inputs;
  const names = columnNames(found, region, speech);
  return (
    <section aria-label={kpiTable.columns} className={styles.list}>
      {wanted.map(({ meaning: want, optional }) => {
        const label = want.kind === 'key' ? kpiTable.keys[want.key] : asLabel(optional ? say(kpiTable.optional, { input: inputs[want.input] }) : inputs[want.input], locale);
        const at = found.columns.find(({ meaning }) => meaning && (want.kind === 'key' ? meaning.kind === 'key' && meaning.key === want.key : meaning.kind === 'input' && meaning.input === want.input));
        const average = at?.meaning?.kind === 'input' && at.leftOut === 'no-count' ? at.meaning.input : null;
        const counts = average === null ? '' : (COUNTS_BEHIND[average] ?? []).map((count) => inputs[count]).join(', ');
        const choose = (value: string) => {
          if (value === NONE) return at && onChoose(at.column, null);
          onChoose(Number(value), want.kind === 'key' ? want : { kind: 'input', input: want.input, unit: unitsOf(want.input, false)[0]!, average: false });
        };
        return (
          <Field key={`${want.kind} ${label}`} className={styles.field} label={label} hint={average === null ? (at?.because === 'content' ? kpiTable.because.content : undefined) : say(kpiTable.needsCount, { counts })}>
            {(control) => (
              <div>
                <Select {...control} value={at ? String(at.column) : NONE} onChange={(_event, data) => choose(data.value)}>
                  <option value={NONE}>{kpiTable.noColumn}</option>
                  {names.map((name, column) => <option key={name} value={String(column)}>{name}</option>)}
                </Select>
                {at?.meaning?.kind === 'input' && <ColumnForm name={label} meaning={at.meaning} chosen={at.because === 'chosen'} onChange={(meaning) => onChoose(at.column, meaning)} />}
              </div>
            )}
          </Field>
        );
      })}
    </section>
  );
}

/** Names of inputs stand in formulas; above a field they begin as sentences do. */
function asLabel(name: string, locale: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
