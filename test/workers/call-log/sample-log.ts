/** A log of the same calls on every run: two queues, some abandoned, some short, over the night on which Berlin's clock goes forward. */
export interface SampleCall {
  readonly id: string;
  readonly queue: string;
  readonly start: Date;
  readonly status: 'answered' | 'abandoned';
  readonly wait: number;
  readonly talk: number | null;
  readonly hold: number | null;
  readonly wrap: number | null;
}

export const SAMPLE_HEADERS = ['call_id', 'queue', 'start_time_utc', 'status', 'wait_seconds', 'talk_seconds', 'hold_seconds', 'wrap_seconds'];

/** Every 100th row is the one before it, exported twice. */
export function sampleCalls(count = 3000): SampleCall[] {
  return Array.from({ length: count }, (_, row) => callOf(row % 100 === 99 ? row - 1 : row));
}

function callOf(index: number): SampleCall {
  const spread = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const answered = spread % 9 !== 0;
  return {
    id: `c${index}`, queue: ['Sales', 'Service, "gold"', '客服'][index % 3]!, start: new Date(Date.UTC(2026, 2, 28, 12) + index * 97_000),
    status: answered ? 'answered' : 'abandoned', wait: (spread >>> 5) % 60 + ((spread >>> 11) % 4) / 4,
    talk: answered ? 60 + (spread >>> 8) % 300 : null, hold: answered ? (spread >>> 3) % 20 : null, wrap: answered && spread % 4 > 0 ? 30 : null,
  };
}

const stamp = (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ');
const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function sampleCsv(calls: readonly SampleCall[], delimiter = ',', newline = '\n'): string {
  const lines = calls.map(({ id, queue, start, status, wait, talk, hold, wrap }) =>
    [id, quoted(queue), stamp(start), status, wait, talk ?? '', hold ?? '', wrap ?? ''].join(delimiter));
  return [SAMPLE_HEADERS.join(delimiter), ...lines, ''].join(newline);
}
