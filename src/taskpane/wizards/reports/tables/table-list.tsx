import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useRef, type Dispatch } from 'react';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { RAW_KINDS, type RawKind } from '../../../../sheets/reports/raw-table';
import { useWords } from '../../../language-context';
import { writeSpan } from '../settings/written-period';
import { kindsLeft, type ReportsAction, type TablePick, type Tables } from '../state';
import { spanOf } from './span';
import { tableName } from './table-name';
import type { ReadTable, ReadTables } from './use-tables';
import { whySentence } from './why-sentence';

interface TableListProps {
  readonly tables: Tables;
  readonly read: ReadTables;
  readonly catalogue: CatalogueWords;
  readonly dispatch: Dispatch<ReportsAction>;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, outline: 'none' },
  card: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  bad: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  problem: { color: tokens.colorStatusDangerForeground1 },
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The tables that reports are made from, each with why, its days and rows; any of them can be changed or taken out, others added. */
export function TableList({ tables, read, catalogue, dispatch }: TableListProps) {
  const styles = useStyles();
  const { words: { reports: { data, kinds, kindsInside } }, say } = useWords();
  const left = kindsLeft(tables);
  const list = useRef<HTMLUListElement>(null);
  const remove = (kind: RawKind) => {
    dispatch({ type: 'remove', kind });
    // The button that was pressed is gone.
    list.current?.focus();
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={data.tables}>
        {RAW_KINDS.map((kind) => {
          const pick = tables[kind];
          return pick && <TableCard key={kind} kind={kind} pick={pick} read={read.all[kind]} catalogue={catalogue} onEdit={() => dispatch({ type: 'edit', kind })} onRemove={() => remove(kind)} />;
        })}
      </ul>
      {left.length > 0 && (
        <section aria-label={data.add}>
          <h3 className={styles.heading}>{data.add}</h3>
          <div className={styles.kinds}>
            {left.map((kind) => (
              <Button key={kind} size="small" icon={<AddRegular />} aria-label={say(data.addOf, { kind: kindsInside[kind] })} onClick={() => dispatch({ type: 'edit', kind })}>{kinds[kind]}</Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

interface TableCardProps {
  readonly kind: RawKind;
  readonly pick: TablePick;
  readonly read: ReadTable;
  readonly catalogue: CatalogueWords;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function TableCard({ kind, pick, read: { raw, reading }, catalogue, onEdit, onRemove }: TableCardProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { reports: { data, kinds, kindsInside } }, say, numbersIn } = speech;
  const { region, problem, reading: busy } = reading.reading;
  const inside = kindsInside[kind];
  const span = raw && spanOf(raw.table);
  return (
    <li className={problem === undefined ? styles.card : `${styles.card} ${styles.bad}`} aria-label={kinds[kind]}>
      <div className={styles.head}>
        <h3 className={styles.name}>{kinds[kind]}</h3>
        <Button size="small" icon={<EditRegular />} aria-label={say(data.changeOf, { kind: inside })} onClick={onEdit}>{data.change}</Button>
        <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={say(data.removeOf, { kind: inside })} title={data.remove} onClick={onRemove} />
      </div>
      <div className={styles.line}>{region ? tableName(region, speech) : pick.address}</div>
      {busy && <Spinner size="tiny" labelPosition="after" label={data.reading} style={{ alignSelf: 'start' }} />}
      {problem !== undefined && <div className={styles.problem} role="alert">{problem}</div>}
      {raw && (
        <>
          <div className={styles.line}>{span ? say(data.summary, { rows: raw.table.rows, span: writeSpan(span.from, span.until, numbersIn) }) : say(data.rows, { rows: raw.table.rows })}</div>
          <div className={styles.soft}>{whySentence(pick.origin, reading.found, catalogue, speech)}</div>
        </>
      )}
    </li>
  );
}
