import type { Area } from './preview-workbook';

export type ConditionalFormatType = 'Custom' | 'CellValue' | 'ColorScale';

/** A conditional format as the add-in set it; the page draws what it can. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly area: Area;
  readonly type: ConditionalFormatType;
  readonly stopIfTrue: boolean;
  /** Of `Custom`: a formula in the terms of the area's first cell. Of `CellValue`: Excel's rule object. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly fill: string;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
}
