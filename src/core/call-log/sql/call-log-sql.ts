import { measured, type CallLogMapping, type FoundLogColumn, type LengthColumn, type TimeColumn } from '../mapping';
import type { CallLogSettings } from '../settings';
import { DIALECTS, type Dialect, type SqlDialect } from './dialects';

const TABLE = 'call_log';
const EPOCHS = { 'epoch-seconds': 1, 'epoch-milliseconds': 1000, 'epoch-microseconds': 1_000_000 } as const;

/**
 * What the reader does, as a query for a warehouse that holds the same log as a table `call_log`: columns by the names
 * above them, times as timestamps (or counts since 1970), lengths as numbers. Rows that the reader refuses are left out
 * here as well, except for text that no cast can read, which the warehouse refuses itself. Of rows that repeat a call the
 * reader keeps the first of the file, the query any: they are copies.
 */
export function callLogSql(mapping: CallLogMapping, settings: CallLogSettings, dialect: SqlDialect): string {
  const say = DIALECTS[dialect];
  const known = measured(mapping);
  const lengths = ['wait', 'talk', 'hold', 'wrap'] as const;
  const query = `WITH calls AS (
  SELECT
    ${localStart(mapping, settings, say)} AS started,
    ${queueOf(mapping, settings, say)} AS queue,
    ${idOf(mapping, say)} AS call_id,
    ${answeredOf(mapping, say)} AS answered,
    ${waitOf(mapping, say, known.wait)} AS wait_seconds,
    ${talkOf(mapping, say)} AS talk_seconds,
    ${lengthOf(mapping.hold, say)} AS hold_seconds,
    ${lengthOf(mapping.wrap, say)} AS wrap_seconds
  FROM ${TABLE}
  WHERE ${countedRows(mapping, say).join('\n    AND ')}
), numbered AS (
  SELECT calls.*,
    CASE WHEN answered = 0 AND wait_seconds <= ${settings.shortAbandonSeconds} THEN 1 ELSE 0 END AS short_abandon,
    CASE WHEN call_id IS NULL THEN 1 ELSE ROW_NUMBER() OVER (PARTITION BY call_id, started, queue ORDER BY answered) END AS copy_number
  FROM calls
  WHERE ${lengths.map((length) => `COALESCE(${length}_seconds, 0) >= 0`).join(' AND ')}
), counted AS (
  SELECT numbered.*,
    ${say.intervalOf('started', settings.intervalMinutes)} AS interval_start,
    ${settings.countShortAbandons ? '1' : '1 - short_abandon'} AS offered
  FROM numbered${settings.repeats === 'once' ? '\n  WHERE copy_number = 1' : ''}
)
SELECT
  interval_start,
  queue,
  SUM(offered) AS offered,
  SUM(answered) AS answered,
  SUM(offered) - SUM(answered) AS abandoned,
  SUM(short_abandon) AS short_abandons,
  SUM(CASE WHEN answered = 1 AND wait_seconds <= ${settings.answerWithinSeconds} THEN 1 ELSE 0 END) AS answered_in_time,
  SUM(answered * talk_seconds) AS talk_seconds,
  SUM(answered * hold_seconds) AS hold_seconds,
  SUM(answered * wrap_seconds) AS wrap_seconds,
  COALESCE(SUM(answered * wait_seconds), 0) AS wait_seconds,
  SUM(answered * (talk_seconds + hold_seconds + wrap_seconds)) * 1e0 / NULLIF(SUM(answered), 0) AS aht_seconds,
  SUM(answered * wait_seconds) * 1e0 / NULLIF(SUM(answered), 0) AS asa_seconds
FROM counted
GROUP BY interval_start, queue
ORDER BY queue, interval_start;`;
  return [...say.before, query].join('\n');
}

const column = (found: FoundLogColumn, say: Dialect) => say.name(found.header === '' ? `column${found.column}` : found.header);
const trimmed = (found: FoundLogColumn, say: Dialect) => `COALESCE(TRIM(${say.asText(column(found, say))}), '')`;

/** A moment on the clock that the log is written by. */
function momentOf(found: TimeColumn, { date }: CallLogMapping, say: Dialect): string {
  const name = column(found, say);
  if (found.form === 'text') return say.asTimestamp(name);
  if (found.form === 'excel') return say.addSeconds(say.asTimestamp("'1899-12-30 00:00:00'"), `ROUND(${name} * 86400)`);
  if (found.form !== 'clock') return say.fromEpoch(name, EPOCHS[found.form]);
  return say.asTimestamp(date ? `CONCAT(${say.asText(column(date, say))}, ' ', ${say.asText(name)})` : name);
}

function localStart(mapping: CallLogMapping, { logZone, localZone }: CallLogSettings, say: Dialect): string {
  if (!mapping.start) return 'NULL';
  const zone = mapping.start.form in EPOCHS ? 'UTC' : logZone;
  const moment = momentOf(mapping.start, mapping, say);
  return zone === localZone ? moment : say.convert(moment, zone, localZone);
}

function queueOf({ queue }: CallLogMapping, { byQueue }: CallLogSettings, say: Dialect): string {
  return queue && byQueue ? trimmed(queue, say) : "''";
}

function idOf({ id }: CallLogMapping, say: Dialect): string {
  return id ? `NULLIF(${trimmed(id, say)}, '')` : 'NULL';
}

/** 1 or 0, so that sums count. */
function answeredOf(mapping: CallLogMapping, say: Dialect): string {
  const { outcome, answered, talk } = mapping;
  if (outcome) return `CASE WHEN ${trimmed(outcome, say)} IN ${valuesOf(mapping, say, 'answered')} THEN 1 ELSE 0 END`;
  if (answered) return `CASE WHEN ${momentOf(answered, mapping, say)} >= ${say.asTimestamp("'1990-01-01 00:00:00'")} THEN 1 ELSE 0 END`;
  return talk ? `CASE WHEN ${lengthOf(talk, say)} > 0 THEN 1 ELSE 0 END` : '1';
}

function valuesOf({ outcome }: CallLogMapping, say: Dialect, ...meant: readonly string[]): string {
  const values = Object.entries(outcome?.values ?? {}).filter(([, meaning]) => meant.includes(meaning)).map(([value]) => say.text(value));
  return `(${values.length === 0 ? 'NULL' : values.join(', ')})`;
}

/** Seconds; blank is none. */
function lengthOf(length: LengthColumn | undefined, say: Dialect): string {
  return length ? `COALESCE(${inSeconds(length, say)}, 0)` : '0';
}

function inSeconds(length: LengthColumn, say: Dialect): string {
  return length.secondsPerUnit === 1 ? column(length, say) : `${column(length, say)} * ${length.secondsPerUnit}`;
}

function waitOf(mapping: CallLogMapping, say: Dialect, known: boolean): string {
  const { start, wait, answered, ended } = mapping;
  if (!known || !start) return 'CAST(NULL AS DECIMAL(18, 3))';
  if (wait) return inSeconds(wait, say);
  const since = (until: TimeColumn | undefined) => (until ? say.secondsBetween(momentOf(start, mapping, say), momentOf(until, mapping, say)) : 'NULL');
  return `CASE WHEN ${answeredOf(mapping, say)} = 1 THEN ${since(answered)} ELSE ${since(ended)} END`;
}

/** Without a column of its own: from answer to end, less what the caller was on hold. */
function talkOf(mapping: CallLogMapping, say: Dialect): string {
  const { talk, answered, ended, hold } = mapping;
  if (talk || !answered || !ended) return lengthOf(talk, say);
  const between = say.secondsBetween(momentOf(answered, mapping, say), momentOf(ended, mapping, say));
  return `COALESCE(${between}${hold ? ` - ${lengthOf(hold, say)}` : ''}, 0)`;
}

function countedRows(mapping: CallLogMapping, say: Dialect): string[] {
  const { start, outcome } = mapping;
  return [
    `${start ? column(start, say) : 'NULL'} IS NOT NULL`,
    ...(outcome ? [`${trimmed(outcome, say)} IN ${valuesOf(mapping, say, 'answered', 'abandoned')}`] : []),
  ];
}
