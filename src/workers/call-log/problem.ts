/** Why a file can't be read as a log. The sentence is in `locales`; `detail` is what it may quote. */
export interface LogProblem {
  readonly problem:
    | 'empty'
    | 'archive' // zip, or an Excel workbook, which is one
    | 'binary' // neither text nor Parquet
    | 'not-a-table' // text of another kind: JSON, or a page of the web
    | 'damaged-gzip'
    | 'joined-gzip' // several packed files one behind the other, of which a browser unpacks the first only
    | 'damaged-parquet' // or with something in it that the reader does not know
    | 'open-quote' // a quotation mark that never closes
    | 'no-longer-there' // moved, changed or withdrawn since it was chosen
    | 'too-many-queues'
    | 'too-many-intervals'
    | 'broken'; // a fault of ours
  readonly detail: string;
}

export function logProblem(problem: LogProblem['problem'], detail: unknown = ''): LogProblem {
  return { problem, detail: detail instanceof Error ? detail.message : String(detail) };
}

export function isLogProblem(value: unknown): value is LogProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
