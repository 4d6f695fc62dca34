import { fault, type Fault } from '../../core/fault';
import type { ArgumentEntry } from '../catalogue/entry';
import { errorIn, plain, type CellValue } from './cell-value';
import { isEmpty } from './input';
import { outsideDomain } from './outside-domain';

export type Single = number | string | boolean | null;

/**
 * What one cell holds for an argument, or why it will not do. An empty cell of a required argument counts as 0 on every
 * platform, as desktop Excel would hand it over.
 */
export function valueIn(cell: CellValue, entry: ArgumentEntry, zeroIsBlank: boolean): Single | Fault {
  if (typeof cell === 'number' && entry.domain.kind !== 'word' && entry.domain.kind !== 'logical') {
    return zeroIsBlank && cell === 0 ? (entry.default as Single) : checked(cell, entry);
  }
  if (isEmpty(cell)) return entry.default !== undefined ? entry.default : checked(0, entry);
  const error = errorIn(cell);
  if (error) return fault('not-a-number', entry.name, { found: 'error', given: error, error });
  const value = plain(cell)!;
  switch (entry.domain.kind) {
    case 'word': return value === 0 && zeroIsBlank ? (entry.default as Single) : wordIn(value, entry.domain.words, entry.name);
    case 'logical': return logicalIn(value, entry.name);
    case 'date-or-name': return typeof value === 'string' ? value : numberIn(value, entry, zeroIsBlank);
    default: return numberIn(value, entry, zeroIsBlank);
  }
}

function numberIn(value: number | string | boolean, entry: ArgumentEntry, zeroIsBlank: boolean): Single | Fault {
  return typeof value === 'number' ? valueIn(value, entry, zeroIsBlank) : noNumber(value, entry.name);
}

function checked(value: number, entry: ArgumentEntry): number | Fault {
  if (!Number.isFinite(value)) return fault('too-large', entry.name);
  return outsideDomain(value, entry) ?? value;
}

function noNumber(value: string | boolean, name: string): Fault {
  if (typeof value === 'boolean') return fault('not-a-number', name, { found: 'logical', given: written(value) });
  return fault('not-a-number', name, { found: looksNumeric(value) ? 'numeric_text' : 'text', given: shortened(value) });
}

function wordIn(value: number | string | boolean, words: readonly string[], name: string): string | Fault {
  const sought = String(value).trim().toUpperCase();
  return words.find((word) => word.toUpperCase() === sought) ?? fault('not-a-word', name, { given: shortened(written(value)), choices: words.join(', ') });
}

function logicalIn(value: number | string | boolean, name: string): boolean | Fault {
  if (value === true || value === false) return value;
  if (value === 1 || value === 0) return value === 1;
  return fault('not-a-word', name, { given: shortened(String(value)), choices: 'TRUE, FALSE' });
}

function written(value: number | string | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text.replace(/[,\s\u00a0%]/g, '')));
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
