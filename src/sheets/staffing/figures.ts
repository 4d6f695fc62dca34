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

/** What the plan shows in its totals. Null where no row could be computed. */
export interface StaffingTotals {
  readonly calls: number | null;
  readonly peakAgents: number | null;
  /** Index of the first interval with the most agents; null in a plan without any. */
  readonly peakRow: number | null;
  readonly peakPeople: number | null;
  readonly workloadHours: number | null;
  readonly agentHours: number | null;
  readonly paidHours: number | null;
  readonly days: number;
  readonly fullTimeEquivalents: number | null;
  readonly serviceLevel: number | null;
  readonly occupancy: number | null;
  readonly thumbHours: number | null;
  readonly blankRows: number;
  /** Intervals with load that miss the service level, those included that no number of agents can serve. */
  readonly rowsBelowTarget: number;
  /** Intervals with load whose targets no number of agents meets. */
  readonly unattainableRows: number;
  /** Cells that show an error. */
  readonly errors: number;
}
