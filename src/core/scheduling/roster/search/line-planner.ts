import type { Tally } from '../cover/tally';
import { bestLine } from '../network/best-line';
import { DAY_OFF, LEAVE } from '../network/line-network';
import type { Member, Searchable, Track } from './crew';
import { MUST_TAKE, ON_ANY_SHIFT, ON_DAY_OFF } from './terms';

/** Cells of a line: a shift's place, or one of these. */
export const OFF_CELL = -1;
export const LEAVE_CELL = -2;

/** A line and its price: the cells' prices, the person's own terms and the contract's goals. */
export interface PlannedLine {
  readonly price: number;
  /** For each day; shared by all calls, so copy what you keep. */
  readonly cells: Int16Array;
}

/** Plans one person's whole line, exactly, under given prices of the cells of the cover. */
export class LinePlanner {
  private readonly shiftPrices: Float64Array;
  private readonly cells: Int16Array;
  private readonly read: Int32Array;
  private labels = new Float64Array(0);
  private choices = new Int16Array(0);

  constructor(private readonly tally: Tally, private readonly days: number, private readonly shifts: number) {
    this.shiftPrices = new Float64Array(days * shifts);
    this.cells = new Int16Array(days);
    this.read = new Int32Array(days);
  }

  /**
   * The best line of a member, under the prices that the tally last summed up.
   * @param noise for each day and shift a factor of random size, to break ties and to look elsewhere
   */
  plan(member: Member, noise?: () => number): PlannedLine {
    this.price(member, noise);
    const { track, terms } = member;
    let price = this.search(track.loose, member.start);
    if (price < Infinity && this.exceeds(track)) price = this.search(track.exact(), member.start);
    return { price: price + terms.constant, cells: this.cells };
  }

  private search({ network, workspace }: Searchable, start: number): number {
    const vertex = network.starts[start]!;
    const price = vertex < 0 ? Infinity : bestLine(network, vertex, this.labels, workspace, this.read);
    if (price < Infinity) this.readCells(network.symbols);
    return price;
  }

  private exceeds({ limits }: Track): boolean {
    return limits.some(({ shift, max }) => this.cells.reduce((count, cell) => count + (cell === shift ? 1 : 0), 0) > max);
  }

  /** Sets the price of every label of the member's network, and the cheapest shift of every group. */
  price(member: Member, noise?: () => number): Float64Array {
    const { network: { symbols, groups } } = member.track.loose;
    const labels = symbols * this.days + 1;
    if (this.labels.length !== labels) {
      this.labels = new Float64Array(labels);
      this.choices = new Int16Array(labels);
    }
    this.labels.fill(Infinity);
    this.labels[labels - 1] = 0;
    this.priceShifts(member, noise);
    this.priceDaysOff(member);
    if (groups.length > 0) this.chooseShifts(member.track);
    return this.labels;
  }

  private priceShifts({ track, reach, terms }: Member, noise?: () => number): void {
    const { shiftPrices, shifts, days, tally } = this;
    for (let day = 0; day < days; day += 1) {
      for (let at = 0; at < track.shifts.length; at += 1) {
        const shift = track.shifts[at]!;
        const own = (terms.shiftPrices?.[shift] ?? 0) + (noise ? noise() : 0);
        shiftPrices[day * shifts + shift] = terms.leave[day] === MUST_TAKE ? Infinity : tally.priceOf(reach, day, shift) + own;
      }
    }
    for (let term = 0; term < terms.days.length; term += 1) {
      const first = terms.days[term]! * shifts;
      const about = terms.about[term]!;
      if (about >= 0) shiftPrices[first + about]! += terms.prices[term]!;
      else if (about === ON_ANY_SHIFT) for (let shift = 0; shift < shifts; shift += 1) shiftPrices[first + shift]! += terms.prices[term]!;
    }
  }

  private priceDaysOff({ track: { loose: { network: { symbols } } }, terms }: Member): void {
    for (let day = 0; day < this.days; day += 1) {
      if (terms.leave[day] !== MUST_TAKE) this.labels[day * symbols + DAY_OFF] = 0;
      if (terms.leave[day]) this.labels[day * symbols + LEAVE] = 0;
    }
    for (let term = 0; term < terms.days.length; term += 1) {
      if (terms.about[term] === ON_DAY_OFF) this.labels[terms.days[term]! * symbols + DAY_OFF]! += terms.prices[term]!;
    }
  }

  private chooseShifts({ shifts, symbols, loose: { network } }: Track): void {
    const { labels, choices, shiftPrices } = this;
    for (let day = 0; day < this.days; day += 1) {
      for (let at = 0; at < shifts.length; at += 1) {
        const label = day * network.symbols + symbols[at]!;
        const price = shiftPrices[day * this.shifts + shifts[at]!]!;
        if (price < labels[label]!) {
          labels[label] = price;
          choices[label] = shifts[at]!;
        }
      }
    }
  }

  /** Puts the symbols last read from the network back into shifts. */
  readCells(symbols: number): Int16Array {
    for (let day = 0; day < this.days; day += 1) {
      const symbol = this.read[day]!;
      this.cells[day] = symbol === DAY_OFF ? OFF_CELL : symbol === LEAVE ? LEAVE_CELL : this.choices[day * symbols + symbol]!;
    }
    return this.cells;
  }
}
