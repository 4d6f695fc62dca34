/** Excel's number of a day in ISO 8601: 1 January 1900 is day 1, and a 29 February 1900 that never was is counted too. */
export function dayNumber(isoDay: string): number {
  return Math.round((Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
