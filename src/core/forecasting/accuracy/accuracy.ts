/** How a forecast did, over the intervals of the days that it was tried on. */
export interface Accuracy {
  readonly intervals: number;
  /** Σ|f − a| ÷ Σa. */
  readonly wape: number;
  /** Mean |f − a| over the mean |a − a a week before| of the history; below 1 is better than last week's calls (Hyndman and Koehler 2006). */
  readonly mase: number | null;
  /** Σ(f − a) ÷ Σa; above 0 where the forecast is too high. */
  readonly bias: number;
  /** The WAPE of the days' totals. */
  readonly dayWape: number;
  /** For each level, the share of intervals that lay in its range; empty where no ranges were made. */
  readonly coverage: readonly number[];
}

/** Gathers errors interval by interval; days must come one after the other. */
export class AccuracyTally {
  private intervals = 0;
  private actual = 0;
  private absolute = 0;
  private squares = 0;
  private signed = 0;
  private dayAbsolute = 0;
  private dayMiss = 0;
  private readonly covered: number[] = [];

  add(forecast: number, actual: number, ranges: readonly { readonly low: number; readonly high: number }[]): void {
    this.intervals += 1;
    this.actual += actual;
    this.absolute += Math.abs(forecast - actual);
    this.squares += (forecast - actual) ** 2;
    this.signed += forecast - actual;
    this.dayMiss += forecast - actual;
    ranges.forEach(({ low, high }, level) => {
      this.covered[level] = (this.covered[level] ?? 0) + Number(actual >= low && actual <= high);
    });
  }

  endDay(): void {
    this.dayAbsolute += Math.abs(this.dayMiss);
    this.dayMiss = 0;
  }

  /** Σ(f − a)², which is least where the mean is forecast, whereas Σ|f − a| is least at the median; null where nothing was judged. */
  squaredError(): number | null {
    return this.intervals > 0 ? this.squares : null;
  }

  /** @returns null where there were no calls to forecast. */
  accuracy(weeklyScale: number): Accuracy | null {
    if (!(this.actual > 0)) return null;
    return {
      intervals: this.intervals,
      wape: this.absolute / this.actual,
      mase: weeklyScale > 0 ? this.absolute / this.intervals / weeklyScale : null,
      bias: this.signed / this.actual,
      dayWape: this.dayAbsolute / this.actual,
      coverage: this.covered.map((count) => count / this.intervals),
    };
  }
}
