/** Money in whole units of the currency, and per unit with its hundredths. */
export const MONEY = '#,##0';
export const PRICE = '#,##0.00';
/** What may go either way says which. */
export const CHANGE = '+#,##0;-#,##0;0';
export const SHARE = '0.0%';
/** What stands where there is nothing to divide by. */
export const NONE = '–';
