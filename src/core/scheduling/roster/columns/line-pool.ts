/** A whole line of a person, as a column of the master problem. */
export interface LineColumn {
  readonly person: number;
  /** For each day a shift's place, or a mark for a day off or of leave. */
  readonly line: Int16Array;
  /** Broken wishes, missed goals and changes. */
  readonly own: number;
  /** The cells of the cover that it fills. */
  readonly cells: Int32Array;
}

/** The lines found so far, each once. */
export class LinePool {
  readonly columns: LineColumn[] = [];
  private readonly known = new Map<string, LineColumn>();

  /** @returns whether the line is new */
  add(column: LineColumn): boolean {
    const key = `${column.person}:${column.line.join()}`;
    if (this.known.has(key)) return false;
    this.known.set(key, column);
    this.columns.push(column);
    return true;
  }

  /** Forgets the columns that a test gives up. */
  keep(test: (column: LineColumn, place: number) => boolean): void {
    const kept = this.columns.filter(test);
    this.columns.length = 0;
    this.columns.push(...kept);
    this.known.clear();
    for (const column of kept) this.known.set(`${column.person}:${column.line.join()}`, column);
  }
}
