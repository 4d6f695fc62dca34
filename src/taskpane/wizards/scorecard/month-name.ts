/** `March 2026`, of a month counted as `monthNumber` does. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
}
