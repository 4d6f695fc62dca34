import { Combobox, Field, Option, OptionGroup, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { INPUT_IDS, type InputId } from '../../../core/kpi/catalogue/inputs';
import { unitsOf } from '../../../core/kpi/table/column-unit';
import { KEY_ROLES, type ColumnMeaning, type FoundColumn, type KeyRole, type KpiColumnsFound } from '../../../core/kpi/table/kpi-table';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { LOCALE_NAMES } from '../../../locales/locale-name';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { Fold } from '../../parts';
import { ColumnForm } from './column-form';
import { columnNames } from './column-names';

interface ColumnMeaningsProps {
  readonly found: KpiColumnsFound;
  readonly region: Region;
  readonly onChoose: (column: number, meaning: ColumnMeaning | null | undefined) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px' },
  field: { minWidth: 0 },
  box: { minWidth: 0, width: '100%' },
});

/** Every column and what it was taken for, those in use first; the rest folded away with the reason. */
export function ColumnMeanings({ found, region, onChoose }: ColumnMeaningsProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { kpiTable }, say } = speech;
  const names = columnNames(found, region, speech);
  const row = (column: FoundColumn) => <MeaningRow key={column.column} column={column} name={names[column.column] ?? ''} onChoose={(meaning) => onChoose(column.column, meaning)} />;
  const used = found.columns.filter(({ meaning }) => meaning !== null);
  const others = found.columns.filter(({ meaning, header }, index) => meaning === null && (header !== '' || index < 60));
  return (
    <section aria-label={kpiTable.columns} className={styles.list}>
      {used.map(row)}
      {others.length > 0 && <Fold title={say(kpiTable.others, { count: others.length })}>{others.map(row)}</Fold>}
    </section>
  );
}

const NOTHING = 'nothing';
const keyOf = (meaning: ColumnMeaning | null) => (meaning === null ? NOTHING : meaning.kind === 'key' ? `key ${meaning.key}` : `input ${meaning.input}`);

function MeaningRow({ column: { meaning, because, leftOut, others }, name, onChoose }: { column: FoundColumn; name: string; onChoose: (meaning: ColumnMeaning | null) => void }) {
  const styles = useStyles();
  const { words: { kpiTable }, locale } = useWords();
  const inputs = catalogueWords(locale).inputs;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = meaning === null ? kpiTable.nothing : meaning.kind === 'key' ? kpiTable.keys[meaning.key] : inputs[meaning.input];
  const proposals = [...(meaning?.kind === 'input' ? [meaning.input] : []), ...others];
  const choose = (value: string | undefined) => {
    setTyped(null);
    if (value === undefined || value === keyOf(meaning)) return;
    const [kind, id = ''] = value.split(' ');
    onChoose(kind === 'key' ? { kind: 'key', key: id as KeyRole } : kind === 'input' ? asInput(id as InputId) : null);
  };
  return (
    <Field className={styles.field} label={name} hint={leftOut ? kpiTable.leftOut[leftOut] : because ? kpiTable.because[because] : undefined}>
      {(control) => (
        <div>
          <Combobox
            {...control} className={styles.box} freeform value={typed ?? shown} selectedOptions={[keyOf(meaning)]} placeholder={kpiTable.search}
            onChange={(event) => setTyped(event.target.value)} onBlur={() => setTyped(null)} onOptionSelect={(_event, data) => choose(data.optionValue)}
          >
            <Choices typed={typed} proposals={proposals} />
          </Combobox>
          {meaning?.kind === 'input' && <ColumnForm name={name} meaning={meaning} chosen={because === 'chosen'} onChange={onChoose} />}
        </div>
      )}
    </Field>
  );
}

const asInput = (input: InputId): ColumnMeaning => ({ kind: 'input', input, unit: unitsOf(input, false)[0]!, average: false });
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Proposals first, then what tells rows apart, then every input; what is typed is looked for in three languages. */
function Choices({ typed, proposals }: { readonly typed: string | null; readonly proposals: readonly InputId[] }) {
  const { words: { kpiTable }, locale } = useWords();
  const inputs = catalogueWords(locale).inputs;
  const searchable = useMemo(() => {
    const all = LOCALE_NAMES.map((name) => catalogueWords(name).inputs);
    return INPUT_IDS.map((input) => ({ input, text: folded(all.map((names) => names[input]).join(' ')) }));
  }, []);
  const wanted = folded(typed ?? '').trim();
  const keys = KEY_ROLES.filter((key) => folded(kpiTable.keys[key]).includes(wanted));
  const found = searchable.filter(({ text }) => text.includes(wanted)).map(({ input }) => input);
  const likely = proposals.filter((input) => found.includes(input));
  const rest = found.filter((input) => !likely.includes(input));
  const option = (input: InputId) => <Option key={input} value={`input ${input}`} text={inputs[input]}>{inputs[input]}</Option>;
  return (
    <>
      {wanted === '' && <Option value={NOTHING} text={kpiTable.nothing}>{kpiTable.nothing}</Option>}
      {likely.length > 0 && <OptionGroup label={kpiTable.proposals}>{likely.map(option)}</OptionGroup>}
      {keys.length > 0 && <OptionGroup label={kpiTable.keysGroup}>{keys.map((key) => <Option key={key} value={`key ${key}`} text={kpiTable.keys[key]}>{kpiTable.keys[key]}</Option>)}</OptionGroup>}
      {rest.length > 0 && <OptionGroup label={kpiTable.inputsGroup}>{rest.map(option)}</OptionGroup>}
      {keys.length + found.length === 0 && <Option disabled value="none" text={kpiTable.none}>{kpiTable.none}</Option>}
    </>
  );
}
