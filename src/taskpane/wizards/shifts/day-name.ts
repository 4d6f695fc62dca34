const MILLISECONDS_PER_DAY = 86_400_000;

/** `Mon, 5 Jan`, or with its year in place of the day of the week, in the language of the pane; by its number where the table names no dates. */
export function dayName(day: number, firstDay: number | null, locale: string, numbered: (number: number) => string, look?: 'year'): string {
  if (firstDay === null) return numbered(day + 1);
  const date = new Date(Date.UTC(1899, 11, 30) + (firstDay + day) * MILLISECONDS_PER_DAY);
  return new Intl.DateTimeFormat(locale, { ...(look === 'year' ? { year: 'numeric' } : { weekday: 'short' }), day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
}
