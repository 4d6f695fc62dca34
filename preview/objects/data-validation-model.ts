import type { Area } from './preview-workbook';

/** A rule on what may be typed, as the add-in or a file set it. No two of them share a cell. */
export interface DataValidationModel {
  readonly area: Area;
  /** One of Excel's kinds and its bounds; formulas are in the terms of the area's first cell. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
