import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { INPUTS } from '../../../core/kpi/catalogue/inputs';
import { unitsOf, type ColumnUnit } from '../../../core/kpi/table/column-unit';
import { COUNTS_BEHIND } from '../../../core/kpi/table/counts-behind';
import type { ColumnMeaning } from '../../../core/kpi/table/kpi-table';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { useWords } from '../../language-context';

type InputMeaning = Extract<ColumnMeaning, { kind: 'input' }>;

interface ColumnFormProps {
  /** As its row names it. */
  readonly name: string;
  readonly meaning: InputMeaning;
  /** The planner's own choice: then a count may turn out to be a rate. */
  readonly chosen: boolean;
  readonly onChange: (meaning: InputMeaning) => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  field: { flexGrow: 1, minWidth: '110px', maxWidth: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** In what a column writes its numbers, and whether they are totals or averages: only what can be open is asked. */
export function ColumnForm({ name, meaning, chosen, onChange }: ColumnFormProps) {
  const styles = useStyles();
  const { words: { kpiTable }, say, locale } = useWords();
  const { input, unit, average } = meaning;
  const units = unitsOf(input, average);
  const inputs = catalogueWords(locale).inputs;
  const isRate = INPUTS[input].measure.unit === 'count';
  const [behind] = COUNTS_BEHIND[input] ?? [];
  const count = isRate && !average && !chosen ? undefined : behind;
  if (units.length < 2 && count === undefined) return null;
  return (
    <div className={styles.row}>
      {units.length > 1 && (
        <Select className={styles.field} size="small" aria-label={say(kpiTable.unit, { column: name })} value={unit} onChange={(_event, data) => onChange({ ...meaning, unit: data.value as ColumnUnit })}>
          {units.map((one) => <option key={one} value={one}>{kpiTable.units[one]}</option>)}
        </Select>
      )}
      {count !== undefined && (
        <Select
          className={styles.field} size="small" aria-label={say(kpiTable.form, { column: name })} value={average ? 'average' : 'total'}
          onChange={(_event, data) => onChange({ ...meaning, average: data.value === 'average', unit: unitsOf(input, data.value === 'average').includes(unit) ? unit : unitsOf(input, data.value === 'average')[0]! })}
        >
          <option value="total">{kpiTable.total}</option>
          <option value="average">{say(isRate ? kpiTable.rate : kpiTable.average, { count: inputs[count] })}</option>
        </Select>
      )}
    </div>
  );
}
