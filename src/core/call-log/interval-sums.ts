import type { LogInterval } from './intervals';
import { WAIT_UNKNOWN, type LoggedCall } from './logged-call';
import type { CallLogSettings } from './settings';
import type { ZoneClock } from './zone-clock';

/** Beyond this the column of queues holds something else, such as the numbers of callers. */
export const MOST_QUEUES = 2000;
/** As many rows as a sheet can take below its headers. */
export const MOST_INTERVALS = 1_048_000;

const OFFERED = 0;
const ANSWERED = 1;
const ABANDONED = 2;
const SHORT = 3;
const IN_TIME = 4;
const TALK = 5;
const HOLD = 6;
const WRAP = 7;
const WAIT = 8;
const FIELDS = 9;

interface Queue {
  readonly name: string;
  /** The place of an interval among the sums. */
  readonly places: Map<number, number>;
  lastInterval: number;
  lastPlace: number;
  calls: number;
}

/** Sums by queue and interval. Memory grows with these, never with the calls. */
export class IntervalSums {
  private readonly queues = new Map<string, Queue>();
  private sums = new Float64Array(4096 * FIELDS);
  private held = 0;
  private readonly intervalSeconds: number;

  constructor(private readonly settings: CallLogSettings) {
    this.intervalSeconds = settings.intervalMinutes * 60;
  }

  get overflow(): 'too-many-queues' | 'too-many-intervals' | null {
    if (this.queues.size > MOST_QUEUES) return 'too-many-queues';
    return this.held > MOST_INTERVALS ? 'too-many-intervals' : null;
  }

  add({ start, queue: name, answered, waitMs, talkMs, holdMs, wrapMs }: LoggedCall): void {
    const queue = this.queues.get(name) ?? this.newQueue(name);
    const at = this.placeOf(queue, Math.floor(start / this.intervalSeconds)) * FIELDS;
    const { sums } = this;
    queue.calls += 1;
    if (answered) {
      sums[at + OFFERED]! += 1;
      sums[at + ANSWERED]! += 1;
      if (waitMs <= this.settings.answerWithinSeconds * 1000) sums[at + IN_TIME]! += 1;
      sums[at + TALK]! += talkMs;
      sums[at + HOLD]! += holdMs;
      sums[at + WRAP]! += wrapMs;
      if (waitMs !== WAIT_UNKNOWN) sums[at + WAIT]! += waitMs;
      return;
    }
    const short = waitMs <= this.settings.shortAbandonSeconds * 1000;
    if (short) sums[at + SHORT]! += 1;
    if (short && !this.settings.countShortAbandons) return;
    sums[at + OFFERED]! += 1;
    sums[at + ABANDONED]! += 1;
  }

  private newQueue(name: string): Queue {
    const queue: Queue = { name, places: new Map(), lastInterval: NaN, lastPlace: 0, calls: 0 };
    this.queues.set(name, queue);
    return queue;
  }

  private placeOf(queue: Queue, interval: number): number {
    if (interval === queue.lastInterval) return queue.lastPlace;
    let place = queue.places.get(interval);
    if (place === undefined) {
      place = this.held;
      this.held += 1;
      queue.places.set(interval, place);
      if (this.held * FIELDS > this.sums.length) {
        const grown = new Float64Array(this.sums.length * 2);
        grown.set(this.sums);
        this.sums = grown;
      }
    }
    queue.lastInterval = interval;
    queue.lastPlace = place;
    return place;
  }

  /** Queues with their calls, the busiest first; equals by name. */
  busiest(): { queue: string; calls: number }[] {
    return [...this.queues.values()].map(({ name, calls }) => ({ queue: name, calls }))
      .sort((a, b) => b.calls - a.calls || (a.queue < b.queue ? -1 : 1));
  }

  /** Calls of all queues by interval, the short abandons among them. */
  totals(): Map<number, number> {
    const totals = new Map<number, number>();
    for (const { places } of this.queues.values()) {
      for (const [interval, place] of places) {
        totals.set(interval, (totals.get(interval) ?? 0) + this.callsAt(place));
      }
    }
    return totals;
  }

  private callsAt(place: number): number {
    const at = place * FIELDS;
    return this.sums[at + OFFERED]! + (this.settings.countShortAbandons ? 0 : this.sums[at + SHORT]!);
  }

  /**
   * In order of queue and time. Between the first and last call of a day, intervals without any are zeros; those that the
   * clock skips are none.
   */
  intervals(clock: ZoneClock): LogInterval[] {
    const perDay = 86_400 / this.intervalSeconds;
    return this.busiest().flatMap(({ queue: name }) => {
      const { places } = this.queues.get(name)!;
      const ordered = [...places.keys()].sort((a, b) => a - b);
      return ordered.flatMap((interval, index) => {
        const next = ordered[index + 1];
        const sameDay = next !== undefined && Math.floor(next / perDay) === Math.floor(interval / perDay);
        const between = sameDay ? Array.from({ length: next - interval - 1 }, (_, step) => interval + 1 + step) : [];
        const empty = between.filter((one) => clock.shows(one * this.intervalSeconds)).map((one) => this.intervalAt(name, one, undefined));
        return [this.intervalAt(name, interval, places.get(interval)), ...empty];
      });
    });
  }

  private intervalAt(queue: string, interval: number, place: number | undefined): LogInterval {
    const sum = (field: number) => (place === undefined ? 0 : this.sums[place * FIELDS + field]!);
    return {
      queue, start: interval * this.intervalSeconds,
      offered: sum(OFFERED), answered: sum(ANSWERED), abandoned: sum(ABANDONED), shortAbandons: sum(SHORT), answeredInTime: sum(IN_TIME),
      talkSeconds: sum(TALK) / 1000, holdSeconds: sum(HOLD) / 1000, wrapSeconds: sum(WRAP) / 1000, waitSeconds: sum(WAIT) / 1000,
    };
  }
}
