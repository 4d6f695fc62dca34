/** A note on a cell, as Excel writes them since before there were threads of comments. */
export interface NoteModel {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}
