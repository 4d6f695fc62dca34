/** Offered load in erlangs: the mean number of agents that the calls would keep busy if none had to wait. */
export function offeredLoad(calls: number, ahtSeconds: number, intervalMinutes: number): number {
  return (calls * ahtSeconds) / (intervalMinutes * 60);
}
