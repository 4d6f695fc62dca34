/** Money in whole units of the currency, and per unit with its hundredths. */
export const MONEY = '#,##0';
export const PRICE = '#,##0.00';
/** What may go either way says which. */
export const CHANGE = '+#,##0;-#,##0;0';
export const PERCENT_CHANGE = '+0.0%;-0.0%;0.0%';
export const SHARE = '0.0%';
/** A dash where there is nothing: the cell holds a zero, so that charts and sums take it. */
export const orNone = (numberFormat: string): string => {
  const [above = '', below = `-${above}`] = numberFormat.split(';');
  return `${above};${below};"–"`;
};
