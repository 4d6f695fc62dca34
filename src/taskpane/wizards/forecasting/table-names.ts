import type { ForecastTableNames } from '../../../sheets/forecasting/request';

/** Names for the tables of some forecasts that no table of the workbook has; Excel does not tell capitals from small letters. */
export function freeTableNames(taken: readonly string[], forecasts: number): ForecastTableNames[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    used.add(name.toLowerCase());
    return name;
  };
  return Array.from({ length: forecasts }, () => ({ adjustments: free('ForecastAdjustments'), log: free('ForecastLog') }));
}
