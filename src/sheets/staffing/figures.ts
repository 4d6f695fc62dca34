/** What the plan shows for one interval. Null is a blank cell: the row has no calls or no handle time to compute from. */
export interface IntervalFigures {
  readonly calls: number | null;
  readonly ahtSeconds: number | null;
  readonly erlangs: number | null;
  readonly agents: number | null;
  readonly serviceLevel: number | null;
  readonly occupancy: number | null;
  readonly asaSeconds: number | null;
  /** Also null where no patience is given. */
  readonly abandonment: number | null;
  readonly rostered: number | null;
  readonly thumbWorkSeconds: number | null;
  readonly thumbAgents: number | null;
}

/** What the plan shows in its totals. */
export interface StaffingTotals {
  readonly calls: number;
  readonly peakAgents: number;
  /** Index of the first interval with the most agents; null in a plan without any. */
  readonly peakRow: number | null;
  readonly peakPeople: number;
  readonly workloadHours: number;
  readonly agentHours: number;
  readonly paidHours: number;
  readonly days: number;
  readonly fullTimeEquivalents: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
  readonly thumbHours: number;
  readonly blankRows: number;
  readonly rowsBelowTarget: number;
}
