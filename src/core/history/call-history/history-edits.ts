import type { CallHistory } from '../../forecasting/series';
import type { QueueHistory } from './reading';
import type { HistoryChange } from './report';

interface Entry {
  readonly time: string;
  calls: number | null;
  readonly index: number | null;
}

/** A history under change, that keeps count of what is done to it. */
export class HistoryEdits {
  private readonly entries: Entry[];
  private readonly changes: HistoryChange[] = [];

  constructor(private readonly queue: QueueHistory) {
    this.entries = queue.history.times.map((time, index) => ({ time, calls: queue.history.calls[index]!, index }));
  }

  /** Another count in place of the one that stands there, unless that was dropped. */
  change(id: string, index: number, to: (calls: number) => number): void {
    const { calls } = this.entries[index]!;
    if (calls !== null) this.set(id, index, to(calls));
  }

  set(id: string, index: number, calls: number | null): void {
    const entry = this.entries[index]!;
    if (entry.calls === calls) return;
    this.changes.push({ id, time: entry.time, place: this.queue.places[index] ?? null, before: entry.calls, after: calls });
    entry.calls = calls;
  }

  /** Not known any more. */
  drop(id: string, index: number): void {
    this.set(id, index, null);
  }

  /** A count where the table has none. */
  add(id: string, time: string, calls: number): void {
    this.entries.push({ time, calls, index: null });
    this.changes.push({ id, time, place: null, before: null, after: calls });
  }

  result(): { history: CallHistory; changes: readonly HistoryChange[] } {
    const left = this.entries.filter(({ calls }) => calls !== null).sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    const history = { intervalMinutes: this.queue.history.intervalMinutes, times: left.map(({ time }) => time), calls: left.map(({ calls }) => calls!) };
    return { history, changes: this.changes };
  }
}
