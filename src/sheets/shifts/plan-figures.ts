/** Hours of a plan over some intervals, and the shares that tell how well it fits. A share of nothing is null. */
export interface PlanHours {
  readonly required: number;
  readonly atWork: number;
  readonly over: number;
  readonly under: number;
  readonly simple: number | null;
  readonly useful: number | null;
  readonly coverage: number | null;
  readonly inflexibility: number | null;
  readonly net: number | null;
}

export function hoursOf(required: readonly number[], atWork: readonly number[], intervalMinutes: number): PlanHours {
  const hours = (of: (index: number) => number) => required.reduce((sum, _, index) => sum + of(index), 0) * (intervalMinutes / 60);
  const needed = hours((index) => required[index]!);
  const there = hours((index) => atWork[index]!);
  const over = hours((index) => Math.max(0, atWork[index]! - required[index]!));
  const under = hours((index) => Math.max(0, required[index]! - atWork[index]!));
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    required: needed, atWork: there, over, under,
    simple: share(needed, there), useful: share(there - over, there), coverage: share(needed - under, needed), inflexibility: share(over + under, needed), net: share(there - needed, needed),
  };
}
