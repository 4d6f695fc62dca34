import type { Area } from './preview-workbook';

/** A rule on what may be typed, as the add-in set it. The preview keeps it and gives it back; it does not police typing. */
export interface DataValidationModel {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
