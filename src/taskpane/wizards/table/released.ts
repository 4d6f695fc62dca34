/**
 * The columns that a planner chose by hand, once one of them is taken for another role: a column has one role, and leaves the
 * role that it had to be found anew.
 */
export function released<Chosen extends Readonly<Record<string, number | null | undefined>>>(chosen: Chosen, column: number | null): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([, taken]) => taken === null || taken !== column)) as Chosen;
}
