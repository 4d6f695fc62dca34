/** Calls that are remembered at least: two generations of them take 64 MB, whatever the length of the log. */
export const REMEMBERED_CALLS = 2_097_152;

/**
 * Remembers the calls seen of late, by a 52-bit fingerprint each. A log up to `REMEMBERED_CALLS` rows is compared all
 * with all; beyond, each row with at least so many before it. Two different calls share a fingerprint once in 4.5 × 10¹⁵
 * comparisons: of twenty million rows a handful in a thousand logs.
 */
export class RecentCalls {
  private now: Float64Array | null = null;
  private before: Float64Array | null = null;
  private held = 0;
  /** How many were compared with all, or with the window only. */
  forgotten = false;

  constructor(private readonly most: number = REMEMBERED_CALLS) {}

  /** True where the call was seen before; remembers it if not. */
  seen(id: string, start: number, queue: string): boolean {
    const print = fingerprint(id, start, queue);
    this.now ??= this.table();
    if (this.before && at(this.before, print) >= 0) return true;
    const slot = at(this.now, print);
    if (slot >= 0) return true;
    if (this.held >= this.most) {
      this.forgotten ||= this.before !== null;
      this.before = this.now;
      this.now = this.table();
      this.held = 0;
      this.now[-at(this.now, print) - 1] = print;
    } else {
      this.now[-slot - 1] = print;
    }
    this.held += 1;
    return false;
  }

  /** Half empty at its fullest; a power of two. */
  private table(): Float64Array {
    return new Float64Array(2 ** Math.ceil(Math.log2(this.most * 2)));
  }
}

/** Where a fingerprint stands, or −1 − the free slot for it. Zero marks a free slot. */
function at(table: Float64Array, print: number): number {
  const mask = table.length - 1;
  let slot = print % table.length;
  for (;;) {
    const there = table[slot];
    if (there === print) return slot;
    if (there === 0) return -1 - slot;
    slot = (slot + 1) & mask;
  }
}

/** Two FNV-1a hashes of 32 and 20 bits with different offsets, finished as in MurmurHash3. Never zero. */
function fingerprint(id: string, start: number, queue: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  const mix = (code: number) => {
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15);
  };
  for (let index = 0; index < id.length; index += 1) mix(id.charCodeAt(index));
  mix(0x1f);
  mix(Math.floor(start) & 0xffff);
  mix(Math.floor(start) >>> 16);
  mix(Math.round((start % 1) * 1000));
  for (let index = 0; index < queue.length; index += 1) mix(queue.charCodeAt(index));
  return (finished(high) >>> 12) * 4_294_967_296 + (finished(low) >>> 0) || 1;
}

function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
