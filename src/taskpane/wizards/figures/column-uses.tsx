import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { INDICATORS } from '../../../core/kpi/catalogue/catalogue';
import { GROUPS } from '../../../core/kpi/catalogue/indicator-id';
import type { FigureColumns } from '../../../core/kpi/figures';
import { columnName, parseArea } from '../../../sheets/area';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { columnUse, KEYS, columnUseOf, valueOfUse, type ColumnUse } from './column-use';

interface ColumnUsesProps {
  readonly columns: FigureColumns;
  readonly region: Region;
  readonly onChoose: (column: number, use: ColumnUse, was: ColumnUse) => void;
}

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'end', gap: '8px' },
  // Long names must not widen a pane of 320 px.
  narrow: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What each column of the table was taken for, any of it to be set right. */
export function ColumnUses({ columns, region, onChoose }: ColumnUsesProps) {
  const styles = useStyles();
  const { words: { figures: sentences }, say } = useWords();
  const choices = useChoices();
  const left = parseArea(region.address)?.column ?? 0;
  const headers = (region.values[columns.headerRows - 1] ?? []).map((cell) => String(cell).replace(/\s+/g, ' ').trim());
  return (
    <section aria-label={sentences.columns} className={styles.grid}>
      {Array.from({ length: region.columns }, (_, column) => {
        const was = columnUse(columns, column);
        const [letter, header] = [columnName(left + column), headers[column] ?? ''];
        return (
          <Field key={column} className={styles.narrow} label={header === '' ? say(sentences.columnLetter, { letter }) : say(sentences.columnName, { letter, header })}>
            <Select className={styles.narrow} value={valueOfUse(was)} onChange={(_event, { value }) => onChoose(column, columnUseOf(value), was)}>{choices}</Select>
          </Field>
        );
      })}
    </section>
  );
}

/** The whole catalogue by its groups, below what else a column may be. */
function useChoices() {
  const { words: { figures: { use, rowKeys, others } }, locale } = useWords();
  return useMemo(() => {
    const { indicators, phrases } = catalogueWords(locale);
    return (
      <>
        <optgroup label={others}>
          <option value="own">{use.own}</option>
          <option value="out">{use.out}</option>
        </optgroup>
        <optgroup label={rowKeys}>{KEYS.map((key) => <option key={key} value={key}>{use[key]}</option>)}</optgroup>
        {GROUPS.map((group) => (
          <optgroup key={group} label={phrases.groups[group]}>
            {INDICATORS.filter((one) => one.group === group).map(({ id }) => <option key={id} value={valueOfUse({ kind: 'indicator', id })}>{indicators[id].name}</option>)}
          </optgroup>
        ))}
      </>
    );
  }, [use, rowKeys, others, locale]);
}
