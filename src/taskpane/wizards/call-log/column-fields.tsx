import type { Dispatch } from 'react';
import { cellText, mappedColumns, type CallLogMapping, type FoundLogColumn, type LogHead, type LogRole } from '../../../core/call-log';
import { useWords, type Speech } from '../../language-context';
import { ChoiceField, Fold } from '../../parts';
import { LENGTH_ROLES, type LengthRole } from './mapping-of';
import type { CallLogAction } from './state';

const FIRST: readonly LogRole[] = ['start', 'queue', 'outcome', 'wait', 'talk'];
const MORE: readonly LogRole[] = ['answered', 'ended', 'hold', 'wrap', 'id'];
const NONE = 'none';

interface ColumnFieldsProps {
  readonly head: LogHead;
  readonly mapping: CallLogMapping;
  readonly dispatch: Dispatch<CallLogAction>;
}

/** Which column is what: found with its reason and its first values, and for the planner to say otherwise. */
export function ColumnFields({ head, mapping, dispatch }: ColumnFieldsProps) {
  const { words: { callLog: { file: words } } } = useWords();
  const needsDay = mapping.start?.form === 'clock' || mapping.date !== undefined;
  const field = (role: LogRole) => <ColumnField key={role} role={role} head={head} mapping={mapping} dispatch={dispatch} />;
  return (
    <>
      {(needsDay ? ['date' as const, ...FIRST] : FIRST).map(field)}
      <Fold title={words.more}>{MORE.map(field)}</Fold>
    </>
  );
}

function ColumnField({ role, head, mapping, dispatch }: ColumnFieldsProps & { readonly role: LogRole }) {
  const speech = useWords();
  const { words: { callLog }, say } = speech;
  const found = mappedColumns(mapping)[role];
  const headers = headersOf(head, mapping);
  const choices = headers.map((header, column) => ({ value: String(column), label: header === '' ? say(callLog.file.unnamed, { number: column + 1 }) : header }));
  const isLength = found !== undefined && (LENGTH_ROLES as readonly LogRole[]).includes(role);
  return (
    <>
      <ChoiceField
        look="list" label={callLog.role[role]} value={found ? String(found.column) : NONE} choices={[{ value: NONE, label: callLog.file.notThere }, ...choices]}
        hint={found && foundSentence(found, head, mapping, speech)}
        onChange={(value) => dispatch({ type: 'choose', role, column: value === NONE ? null : Number(value) })}
      />
      {isLength && <UnitField role={role as LengthRole} mapping={mapping} dispatch={dispatch} />}
    </>
  );
}

/** The headers of a file, or blanks where it has none. */
function headersOf(head: LogHead, { headerRows }: CallLogMapping): string[] {
  if (head.names) return [...head.names];
  const width = Math.max(0, ...head.rows.slice(0, 50).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cellText(head.rows[headerRows - 1]?.[column]));
}

function foundSentence({ column, because }: FoundLogColumn, head: LogHead, { headerRows }: CallLogMapping, { words: { callLog: { file } }, say }: Speech): string {
  const first = [...new Set(head.rows.slice(headerRows).map((row) => cellText(row[column])).filter((text) => text !== ''))].slice(0, 3);
  const values = first.map((text) => (text.length > 24 ? `${text.slice(0, 23)}…` : text)).join(' · ');
  const reason = { header: [file.byHeader], content: [file.byContent], chosen: [] }[because];
  return [...reason, ...(values === '' ? [] : [say(file.values, { values })])].join(' ');
}

const UNITS = { 1: 'seconds', 0.001: 'milliseconds', 60: 'minutes', 86_400: 'days' } as const;

function UnitField({ role, mapping, dispatch }: Pick<ColumnFieldsProps, 'mapping' | 'dispatch'> & { readonly role: LengthRole }) {
  const { words: { callLog: { unit, role: roles } }, say } = useWords();
  return (
    <ChoiceField
      look="list" label={say(unit.label, { role: roles[role] })} value={String(mapping[role]?.secondsPerUnit ?? 1)}
      choices={Object.entries(UNITS).map(([value, name]) => ({ value, label: unit[name] }))}
      onChange={(value) => dispatch({ type: 'unit', role, secondsPerUnit: Number(value) })}
    />
  );
}
