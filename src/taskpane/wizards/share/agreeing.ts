import type { Agreement } from '../../../workbook/port';

/** As far as formulas are promised to agree, relative; a difference below it is rounding. */
export const TOLERANCE = 1e-9;

/** Whether somebody should look before the workbook goes out. */
export function needsLook({ largest, unlike }: Agreement): boolean {
  return largest > TOLERANCE || unlike.length > 0;
}
