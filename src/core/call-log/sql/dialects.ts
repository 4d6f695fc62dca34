/** Warehouses whose SQL differs where times are concerned. */
export const SQL_DIALECTS = ['spark', 'trino', 'bigquery', 'snowflake', 'duckdb'] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** As their makers write them, in every language. */
export const DIALECT_NAMES: Readonly<Record<SqlDialect, string>> = { spark: 'Spark', trino: 'Trino', bigquery: 'BigQuery', snowflake: 'Snowflake', duckdb: 'DuckDB' };

/** How a warehouse says what the query needs. Expressions in, expression out; timestamps are without a zone throughout. */
export interface Dialect {
  /** What must be run before; the version from which all of it works. */
  readonly before: readonly string[];
  readonly name: (column: string) => string;
  readonly text: (value: string) => string;
  readonly asText: (value: string) => string;
  readonly asTimestamp: (value: string) => string;
  /** A count since 1970 in UTC, in units of which so many make a second. */
  readonly fromEpoch: (value: string, perSecond: 1 | 1000 | 1_000_000) => string;
  readonly convert: (timestamp: string, from: string, to: string) => string;
  /** The beginning of its interval: of the day, of the hour, or of a part of the hour. */
  readonly intervalOf: (timestamp: string, minutes: number) => string;
  readonly addSeconds: (timestamp: string, seconds: string) => string;
  readonly secondsBetween: (from: string, until: string) => string;
}

const double = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** Snowflake keeps unquoted names in capitals: in quotes, a plain name as the log writes it would not be found. */
const RESERVED = /^(account|all|and|any|as|between|by|case|cast|check|column|connect|connection|constraint|create|current|date|delete|distinct|drop|else|exists|following|for|from|grant|group|having|in|inner|insert|into|is|join|like|natural|not|null|of|on|or|order|organization|qualify|regexp|revoke|row|rows|sample|schema|select|set|some|start|table|tablesample|then|to|trigger|true|false|try_cast|union|unique|update|using|values|view|when|whenever|where|with)$/i;
const plainOrDouble = (name: string) => (/^[A-Za-z_]\w*$/.test(name) && !RESERVED.test(name) ? name : double(name));
const backtick = (name: string) => `\`${name.replaceAll('`', '``')}\``;
const doubled = (value: string) => `'${value.replaceAll("'", "''")}'`;
const escaped = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const quoted = (zone: string) => `'${zone}'`;

const spark: Dialect = {
  before: ["SET TIME ZONE 'UTC';"],
  name: backtick,
  text: escaped,
  asText: (value) => `CAST(${value} AS STRING)`,
  asTimestamp: (value) => `CAST(${value} AS TIMESTAMP_NTZ)`,
  fromEpoch: (value, perSecond) => `CAST(${{ 1: 'timestamp_seconds', 1000: 'timestamp_millis', 1_000_000: 'timestamp_micros' }[perSecond]}(${value}) AS TIMESTAMP_NTZ)`,
  convert: (timestamp, from, to) => `convert_timezone(${quoted(from)}, ${quoted(to)}, ${timestamp})`,
  intervalOf: (timestamp, minutes) => (minutes >= 60
    ? `date_trunc('${unitOf(minutes)}', ${timestamp})`
    : `date_trunc('HOUR', ${timestamp}) + make_dt_interval(0, 0, CAST(minute(${timestamp}) DIV ${minutes} * ${minutes} AS INT), 0)`),
  addSeconds: (timestamp, seconds) => `${timestamp} + make_dt_interval(0, 0, 0, ${seconds})`,
  secondsBetween: (from, until) => `timestampdiff(MILLISECOND, ${from}, ${until}) / 1000`,
};

const trino: Dialect = {
  before: [],
  name: double,
  text: doubled,
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asTimestamp: (value) => `CAST(${value} AS TIMESTAMP(3))`,
  fromEpoch: (value, perSecond) => `CAST(from_unixtime(${value} / ${perSecond}e0) AT TIME ZONE 'UTC' AS TIMESTAMP(3))`,
  convert: (timestamp, from, to) => `CAST(with_timezone(${timestamp}, ${quoted(from)}) AT TIME ZONE ${quoted(to)} AS TIMESTAMP(3))`,
  intervalOf: (timestamp, minutes) => (minutes >= 60
    ? `date_trunc('${unitOf(minutes).toLowerCase()}', ${timestamp})`
    : `date_add('minute', minute(${timestamp}) / ${minutes} * ${minutes}, date_trunc('hour', ${timestamp}))`),
  addSeconds: (timestamp, seconds) => `date_add('second', CAST(${seconds} AS BIGINT), ${timestamp})`,
  secondsBetween: (from, until) => `date_diff('millisecond', ${from}, ${until}) / 1000e0`,
};

const bigquery: Dialect = {
  before: [],
  name: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  text: escaped,
  asText: (value) => `CAST(${value} AS STRING)`,
  asTimestamp: (value) => `CAST(${value} AS DATETIME)`,
  fromEpoch: (value, perSecond) => `DATETIME(${{ 1: 'TIMESTAMP_SECONDS', 1000: 'TIMESTAMP_MILLIS', 1_000_000: 'TIMESTAMP_MICROS' }[perSecond]}(${value}))`,
  convert: (timestamp, from, to) => `DATETIME(TIMESTAMP(${timestamp}, ${quoted(from)}), ${quoted(to)})`,
  intervalOf: (timestamp, minutes) => (minutes >= 60
    ? `DATETIME_TRUNC(${timestamp}, ${unitOf(minutes)})`
    : `DATETIME_ADD(DATETIME_TRUNC(${timestamp}, HOUR), INTERVAL DIV(EXTRACT(MINUTE FROM ${timestamp}), ${minutes}) * ${minutes} MINUTE)`),
  addSeconds: (timestamp, seconds) => `DATETIME_ADD(${timestamp}, INTERVAL CAST(${seconds} AS INT64) SECOND)`,
  secondsBetween: (from, until) => `DATETIME_DIFF(${until}, ${from}, MILLISECOND) / 1000`,
};

const snowflake: Dialect = {
  before: [],
  name: plainOrDouble,
  text: (value) => doubled(value.replaceAll('\\', '\\\\')),
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asTimestamp: (value) => `CAST(${value} AS TIMESTAMP_NTZ)`,
  fromEpoch: (value, perSecond) => `TO_TIMESTAMP_NTZ(${value}, ${{ 1: 0, 1000: 3, 1_000_000: 6 }[perSecond]})`,
  convert: (timestamp, from, to) => `CONVERT_TIMEZONE(${quoted(from)}, ${quoted(to)}, ${timestamp})`,
  intervalOf: (timestamp, minutes) => (minutes >= 60
    ? `DATE_TRUNC('${unitOf(minutes)}', ${timestamp})`
    : `DATEADD(MINUTE, FLOOR(MINUTE(${timestamp}) / ${minutes}) * ${minutes}, DATE_TRUNC('HOUR', ${timestamp}))`),
  addSeconds: (timestamp, seconds) => `DATEADD(SECOND, ${seconds}, ${timestamp})`,
  secondsBetween: (from, until) => `DATEDIFF(MILLISECOND, ${from}, ${until}) / 1000`,
};

const duckdb: Dialect = {
  before: [],
  name: double,
  text: doubled,
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asTimestamp: (value) => `CAST(${value} AS TIMESTAMP)`,
  fromEpoch: (value, perSecond) => `make_timestamp(CAST(${value} * ${1_000_000 / perSecond} AS BIGINT))`,
  convert: (timestamp, from, to) => `(${timestamp} AT TIME ZONE ${quoted(from)}) AT TIME ZONE ${quoted(to)}`,
  intervalOf: (timestamp, minutes) => (minutes >= 60
    ? `CAST(date_trunc('${unitOf(minutes).toLowerCase()}', ${timestamp}) AS TIMESTAMP)`
    : `date_trunc('hour', ${timestamp}) + to_minutes(minute(${timestamp}) // ${minutes} * ${minutes})`),
  addSeconds: (timestamp, seconds) => `${timestamp} + to_seconds(${seconds})`,
  secondsBetween: (from, until) => `date_diff('millisecond', ${from}, ${until}) / 1000`,
};

function unitOf(minutes: number): string {
  return minutes === 1440 ? 'DAY' : 'HOUR';
}

export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { spark, trino, bigquery, snowflake, duckdb };
