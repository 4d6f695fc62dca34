import { parseA1Ref } from '@borgar/fx';
import { parsed } from '../reading/references-in';
import type { Size } from './twin';

/** How large a range or an array is, where its text tells: `B2:D9`, `{1,2;3,4}`. */
export function sizeOfText(text: string): Size | undefined {
  const tree = parsed(text);
  if (tree?.type === 'Literal') return { rows: 1, columns: 1 };
  if (tree?.type === 'ArrayExpression') return { rows: tree.elements.length, columns: tree.elements[0]?.length ?? 0 };
  if (tree?.type !== 'ReferenceIdentifier') return undefined;
  const reference = parseA1Ref(text);
  const { top, left, bottom, right } = reference && 'range' in reference ? reference.range : {};
  if (typeof top !== 'number' || typeof left !== 'number') return undefined;
  return { rows: (bottom ?? top) - top + 1, columns: (right ?? left) - left + 1 };
}
