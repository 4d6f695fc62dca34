import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { callLogSql, DIALECT_NAMES, SQL_DIALECTS, type CallLogMapping, type CallLogSettings, type SqlDialect } from '../../../core/call-log';
import { useWords } from '../../language-context';
import { ChoiceField, Fold } from '../../parts';

const useStyles = makeStyles({
  query: {
    margin: 0, padding: '8px', maxHeight: '220px', overflow: 'auto', whiteSpace: 'pre', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** The same counting as a query, for data teams whose logs live in a warehouse. */
export function SqlFold({ mapping, settings }: { readonly mapping: CallLogMapping; readonly settings: CallLogSettings }) {
  const styles = useStyles();
  const { words: { callLog: { settings: words } } } = useWords();
  const [dialect, setDialect] = useState<SqlDialect>('spark');
  const [copied, setCopied] = useState<{ readonly of: string; readonly done: boolean } | null>(null);
  const query = callLogSql(mapping, settings, dialect);
  const copy = async () => setCopied({ of: query, done: await navigator.clipboard.writeText(query).then(() => true, () => false) });
  return (
    <Fold title={words.sql}>
      <div>{words.sqlWhat}</div>
      <ChoiceField look="list" label={words.dialect} value={dialect} choices={SQL_DIALECTS.map((value) => ({ value, label: DIALECT_NAMES[value] }))} onChange={setDialect} />
      <pre className={styles.query} tabIndex={0} role="region" aria-label={words.sql}>{query}</pre>
      <div className={styles.row}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>{words.copy}</Button>
        {copied?.of === query && <span role="status">{copied.done ? words.copied : words.notCopied}</span>}
      </div>
    </Fold>
  );
}
