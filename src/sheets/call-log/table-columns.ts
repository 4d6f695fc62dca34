import { ahtOf, asaOf, type LogInterval } from '../../core/call-log';
import type { CallLogRequest } from './request';

export type TableColumn =
  | 'date' | 'interval' | 'queue' | 'offered' | 'answered' | 'abandoned' | 'shortAbandons' | 'answeredInTime'
  | 'talk' | 'hold' | 'wrap' | 'wait' | 'aht' | 'asa' | 'serviceLevel';

/** Columns that a log can fill: nothing stands for what it does not tell. */
export function tableColumns({ result: { measured, intervals }, settings }: CallLogRequest): TableColumn[] {
  const { outcome, wait, talk, hold, wrap } = measured;
  const handled = outcome && (talk || hold || wrap);
  const columns: [TableColumn, boolean][] = [
    ['date', true], ['interval', settings.intervalMinutes < 1440], ['queue', intervals.some(({ queue }) => queue !== '')],
    ['offered', true], ['aht', handled], ['answered', outcome], ['abandoned', outcome], ['shortAbandons', wait], ['answeredInTime', wait],
    ['talk', outcome && talk], ['hold', outcome && hold], ['wrap', outcome && wrap], ['wait', wait], ['asa', wait], ['serviceLevel', wait],
  ];
  return columns.filter(([, told]) => told).map(([column]) => column);
}

/** What is worked out on the sheet, from its neighbours in the same row. */
export const COMPUTED: readonly TableColumn[] = ['aht', 'asa', 'serviceLevel'];

export const COLUMN_FORMATS: Readonly<Partial<Record<TableColumn, string>>> = {
  date: 'yyyy-mm-dd', interval: 'hh:mm', offered: '#,##0', answered: '#,##0', abandoned: '#,##0', shortAbandons: '#,##0', answeredInTime: '#,##0',
  talk: '#,##0', hold: '#,##0', wrap: '#,##0', wait: '#,##0', aht: '0', asa: '0', serviceLevel: '0.0%',
};

const SECONDS_A_DAY = 86_400;
/** Serial 25,569 is 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** The cell of a column that is a plain count or sum. */
export function cellOf(column: TableColumn, interval: LogInterval, noQueue: string): string | number {
  switch (column) {
    case 'date': return Math.floor(interval.start / SECONDS_A_DAY) + EPOCH_SERIAL;
    case 'interval': return (((interval.start % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY) / SECONDS_A_DAY;
    case 'queue': return asText(interval.queue === '' ? noQueue : interval.queue);
    case 'talk': return interval.talkSeconds;
    case 'hold': return interval.holdSeconds;
    case 'wrap': return interval.wrapSeconds;
    case 'wait': return interval.waitSeconds;
    case 'aht': return ahtOf(interval) ?? '';
    case 'asa': return asaOf(interval) ?? '';
    case 'serviceLevel': return interval.offered > 0 ? interval.answeredInTime / interval.offered : '';
    default: return interval[column];
  }
}

/** A log is a stranger's: a queue by the name of `=…` must not become a formula. */
function asText(name: string): string {
  return name.startsWith('=') ? ` ${name}` : name;
}

/** The formula that fills a computed column at once; blank where there is nothing to divide by. */
export function columnFormula(column: TableColumn, cells: (of: TableColumn) => string | undefined): string {
  const divided = (parts: readonly (string | undefined)[], by: string | undefined) => `=IF(${by}>0,(${parts.filter((part) => part !== undefined).join('+')})/${by},"")`;
  if (column === 'aht') return divided([cells('talk'), cells('hold'), cells('wrap')], cells('answered'));
  return column === 'asa' ? divided([cells('wait')], cells('answered')) : divided([cells('answeredInTime')], cells('offered'));
}
