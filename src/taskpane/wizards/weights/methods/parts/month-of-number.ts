/** The month of a `monthNumber`, as this person writes months: "March 2026". */
export function monthOfNumber(month: number, numbersIn: string): string {
  return new Intl.DateTimeFormat(numbersIn, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
