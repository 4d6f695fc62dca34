/** What a workbook says of itself, under Excel's names. */
export const DOCUMENT_TEXTS = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;

export type DocumentText = (typeof DOCUMENT_TEXTS)[number];

export interface DocumentFacts extends Readonly<Partial<Record<DocumentText, string>>> {
  /** Properties of the user's own naming. */
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}
