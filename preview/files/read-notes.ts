import { parseRange } from './cell-address';
import type { NoteContent } from './workbook-content';
import { all, attribute, childrenOf, first, tagOf, textOf, type XmlNode } from './xml-reader';

/** The notes of a sheet (ECMA-376 part 1, 18.7): plain text, or runs of it with formats that are left out. */
export function readNotes(part: XmlNode | undefined): NoteContent[] {
  const authors = all(first(part, 'authors'), 'author').map(textOf);
  return all(first(part, 'commentList'), 'comment').flatMap((comment) => {
    const cell = parseRange(attribute(comment, 'ref') ?? '');
    if (!cell) return [];
    return [{ row: cell.row, column: cell.column, content: wordsOf(first(comment, 'text')), author: authors[Number(attribute(comment, 'authorId') ?? 0)] ?? '' }];
  });
}

function wordsOf(text: XmlNode | undefined): string {
  return childrenOf(text).map((child) => (tagOf(child) === 't' ? textOf(child) : tagOf(child) === 'r' ? textOf(first(child, 't')) : '')).join('');
}
