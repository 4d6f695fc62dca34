import type { WayBack } from '../../port';
import { forget, keep, memories } from '../../settings';
import type { WayBackMemory } from './memory';
import { pack, unpack } from './pack';

const KEY = 'way back ';
/** Excel takes settings of any length in its interface; in a file each is an attribute, which some readers cut. */
const LETTERS_A_PIECE = 30_000;

interface Head {
  readonly at: string;
  readonly cells: number;
  readonly pieces: number;
}

/** Whether a key is of a way back, which is asked for by itself. */
export function isOfWayBack(key: string): boolean {
  return key.startsWith(KEY);
}

export function newKey(): string {
  return KEY + new Date().toISOString();
}

/** Queues all that restores the workbook; the caller syncs. */
export async function keepWayBack(context: Excel.RequestContext, key: string, memory: WayBackMemory): Promise<void> {
  const packed = await pack(memory);
  const pieces = Array.from({ length: Math.ceil(packed.length / LETTERS_A_PIECE) }, (_, index) => packed.slice(index * LETTERS_A_PIECE, (index + 1) * LETTERS_A_PIECE));
  pieces.forEach((piece, index) => keep(context, pieceKey(key, index), piece));
  keep(context, key, { at: key.slice(KEY.length), cells: memory.cells.length, pieces: pieces.length } satisfies Head);
}

export async function waysBack(context: Excel.RequestContext): Promise<readonly WayBack[]> {
  return (await memories(context))
    .flatMap(({ key, value }): WayBack[] => (isOfWayBack(key) && isHead(value) ? [{ key, at: value.at, cells: value.cells }] : []))
    .sort((one, other) => other.at.localeCompare(one.at));
}

export async function recallWayBack(context: Excel.RequestContext, key: string): Promise<WayBackMemory | undefined> {
  const kept = new Map((await memories(context)).map((memory) => [memory.key, memory.value]));
  const head = kept.get(key);
  if (!isHead(head)) return undefined;
  const pieces = Array.from({ length: head.pieces }, (_, index) => kept.get(pieceKey(key, index)));
  return pieces.every((piece) => typeof piece === 'string') ? (await unpack(pieces.join(''))) as WayBackMemory : undefined;
}

/** With all its pieces, those of an earlier try that was longer included. */
export async function forgetWayBack(context: Excel.RequestContext, key: string): Promise<void> {
  const keys = (await memories(context)).map((memory) => memory.key).filter((known) => known === key || known.startsWith(`${key} `));
  await forget(context, keys);
}

function pieceKey(key: string, index: number): string {
  return `${key} ${index + 1}`;
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'pieces' in value && 'cells' in value && 'at' in value;
}
