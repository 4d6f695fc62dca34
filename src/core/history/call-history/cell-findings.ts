import type { Finding, FindingCode, Severity } from './finding';
import type { CellPlace } from './reading';

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
    return [...this.flags].flatMap(([code, places]) => runs(places).map((run): Finding => told(code, run)));
  }
}

const SEVERITY: Readonly<Partial<Record<FindingCode, Severity>>> = { 'total-row': 'note', 'filled-down': 'note', 'calls-blank': 'note' };

function told(code: FindingCode, run: readonly CellPlace[]): Finding {
  const [first, last] = [run[0]!, run[run.length - 1]!];
  return { code, severity: SEVERITY[code] ?? 'warning', cells: { first, last }, from: null, to: null, count: run.length, facts: {}, question: null };
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
