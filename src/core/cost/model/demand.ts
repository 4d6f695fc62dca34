/** What the months bring before anything is planned. Each list as long as there are months; null: as the settings type it. */
export interface Demand {
  readonly volume: readonly number[] | null;
  readonly ahtSeconds: readonly number[] | null;
  readonly occupancy: readonly number[] | null;
  readonly shrinkage: readonly number[] | null;
}

export const TYPED_DEMAND: Demand = { volume: null, ahtSeconds: null, occupancy: null, shrinkage: null };
