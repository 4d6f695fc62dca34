import type { Finding, FindingCode, Severity } from './finding';
import type { CellPlace } from './reading';
import { around } from './told';

/** Collects what is wrong with single cells and tells neighbours with the same fault as one. */
export class CellFindings {
  private readonly flags = new Map<FindingCode, CellPlace[]>();

  add(code: FindingCode, row: number, column: number): void {
    const places = this.flags.get(code);
    if (places) places.push({ row, column });
    else this.flags.set(code, [{ row, column }]);
  }

  count(code: FindingCode): number {
    return this.flags.get(code)?.length ?? 0;
  }

  findings(): Finding[] {
    return [...this.flags].flatMap(([code, places]) => {
      if (AS_ONE.has(code)) return [told(code, places)];
      const found = runs(places);
      return [...found.slice(0, FIRST).map((run) => told(code, run)), ...(found.length > FIRST ? [told(code, found.slice(FIRST).flat())] : [])];
    });
  }
}

/** More stretches than these are told as one. */
const FIRST = 8;
/** What is the same all through a table. */
const AS_ONE: ReadonlySet<FindingCode> = new Set<FindingCode>(['numbers-as-text', 'filled-down', 'header-again']);
const SEVERITY: Readonly<Partial<Record<FindingCode, Severity>>> = { 'total-row': 'note', 'header-again': 'note', 'filled-down': 'note', 'calls-blank': 'note', 'numbers-as-text': 'note' };

/** From the first to the last cell; a block where they are not in one line. */
function told(code: FindingCode, places: readonly CellPlace[]): Finding {
  return { code, severity: SEVERITY[code] ?? 'warning', cells: around(places), from: null, to: null, count: places.length, facts: {}, question: null };
}

/** Neighbours down a column or along a row. */
function runs(places: readonly CellPlace[]): CellPlace[][] {
  const found: CellPlace[][] = [];
  for (const place of places) {
    const run = found[found.length - 1];
    const before = run?.[run.length - 1];
    const down = before && before.column === place.column && place.row === before.row + 1 && (run.length < 2 || run[0]!.column === place.column);
    const along = before && before.row === place.row && place.column === before.column + 1 && (run.length < 2 || run[0]!.row === place.row);
    if (run && (down || along)) run.push(place);
    else found.push([place]);
  }
  return found;
}
