import { daysFromCivil, SECONDS_A_DAY, type WallSeconds } from './civil-time';

/** A stretch in which the clock stays as far from UTC as it is. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

export interface ClockChange {
  /** The moment, in seconds since 1970 in UTC. */
  readonly at: number;
  /** What the clock shows just before; `after − before` is the jump, forward in spring. */
  readonly wallBefore: WallSeconds;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

/** How a clock reading became a moment: as it stood, the first of two (autumn), or past an hour that never was (spring). */
export type Certainty = 'certain' | 'twice' | 'never';

/**
 * The clock of a place, by the zone names and rules that the machine's own Intl carries. Each day is asked for once and
 * remembered: a call costs a comparison, not a call of Intl.
 */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly days = new Map<number, readonly Span[]>();
  private readonly wallDays = new Map<number, number>();
  private span: Span = { from: 0, until: 0, offset: 0 };

  constructor(readonly zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  }

  /** Seconds east of Greenwich at a moment in UTC. */
  offsetAt(utc: number): number {
    if (utc >= this.span.from && utc < this.span.until) return this.span.offset;
    const day = Math.floor(utc / SECONDS_A_DAY);
    let spans = this.days.get(day);
    if (!spans) this.days.set(day, spans = this.spansOf(day));
    this.span = spans.find(({ until }) => utc < until) ?? spans[spans.length - 1]!;
    return this.span.offset;
  }

  /** The moment at which the clock shows this; `into` tells how sure that is. */
  momentOf(wall: WallSeconds, into: { certainty: Certainty }): number {
    into.certainty = 'certain';
    const day = Math.floor(wall / SECONDS_A_DAY);
    let offset = this.wallDays.get(day);
    if (offset === undefined) {
      const [before, after] = [this.offsetAt((day - 1) * SECONDS_A_DAY), this.offsetAt((day + 2) * SECONDS_A_DAY)];
      this.wallDays.set(day, offset = before === after ? before : NaN);
    }
    return Number.isNaN(offset) ? this.momentNearChange(wall, day, into) : wall - offset;
  }

  /** False for a reading that the clock skips as it goes forward. */
  shows(wall: WallSeconds): boolean {
    const found = { certainty: 'certain' as Certainty };
    this.momentOf(wall, found);
    return found.certainty !== 'never';
  }

  private momentNearChange(wall: WallSeconds, day: number, into: { certainty: Certainty }): number {
    const offsets = [this.offsetAt((day - 1) * SECONDS_A_DAY), this.offsetAt((day + 2) * SECONDS_A_DAY)];
    const moments = offsets.map((offset) => wall - offset).filter((moment, index) => this.offsetAt(moment) === offsets[index]);
    if (moments.length === 1) return moments[0]!;
    into.certainty = moments.length === 0 ? 'never' : 'twice';
    return moments.length === 0 ? wall - offsets[0]! : Math.min(...moments);
  }

  /** When the clock was put forward or back between two moments. */
  changesBetween(from: number, until: number): ClockChange[] {
    const changes: ClockChange[] = [];
    let before = this.offsetAt(from);
    for (let day = Math.floor(from / SECONDS_A_DAY); day * SECONDS_A_DAY <= until; day += 1) {
      this.offsetAt(day * SECONDS_A_DAY);
      for (const { from: at, offset } of this.days.get(day) ?? []) {
        if (at > from && at <= until && offset !== before) changes.push({ at, wallBefore: at + before, offsetBefore: before, offsetAfter: offset });
        if (at <= until && at + SECONDS_A_DAY > from) before = offset;
      }
    }
    return changes;
  }

  private spansOf(day: number): readonly Span[] {
    const [from, until] = [day * SECONDS_A_DAY, (day + 1) * SECONDS_A_DAY];
    const [first, last] = [this.asked(from), this.asked(until)];
    if (first === last) return [{ from, until, offset: first }];
    let [low, high] = [from, until];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.asked(middle) === first) low = middle;
      else high = middle;
    }
    if (high === until) return [{ from, until, offset: first }];
    return [{ from, until: high, offset: first }, { from: high, until, offset: last }];
  }

  private asked(utc: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.format.formatToParts(utc * 1000)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return daysFromCivil(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - utc;
  }
}

/** True where this machine knows a zone of that name. */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}
