import type { IStyleData } from '@univerjs/core';

/** A named cell style of the workbook. */
export interface StyleModel {
  readonly name: string;
  readonly builtIn: boolean;
  /** What the style sets, in Univer's own terms, with the number format inside. */
  readonly look: IStyleData;
  /** Whether cells of this style may be edited on a protected sheet. */
  readonly locked: boolean;
}
