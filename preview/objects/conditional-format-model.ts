import type { Area } from './preview-workbook';

export type ConditionalFormatType = 'Custom' | 'CellValue' | 'ColorScale';

/** A conditional format as the add-in or a file set it. Those of a sheet stand in the order in which they apply. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly area: Area;
  readonly type: ConditionalFormatType;
  readonly stopIfTrue: boolean;
  /** Of `Custom`: `formula`, in the terms of the area's first cell. Of `CellValue`: Excel's rule object. Of `ColorScale`: its criteria. */
  readonly rule: Readonly<Record<string, unknown>>;
  /** `#RRGGBB`, empty where it leaves the cell's own. */
  readonly fill: string;
  readonly fontColour: string;
  /** Null where they leave the cell's own. */
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}
