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

/** The lines found so far, each once, in the order found. */
export class LinePool {
  readonly lines: LineColumn[] = [];
  private readonly places = new Map<string, number>();

  /** @returns whether the line is new */
  add(line: LineColumn): boolean {
    const key = keyOf(line);
    if (this.places.has(key)) return false;
    this.places.set(key, this.lines.length);
    this.lines.push(line);
    return true;
  }

  placeOf(line: LineColumn): number {
    return this.places.get(keyOf(line))!;
  }
}

const keyOf = ({ person, line }: LineColumn): string => String.fromCharCode(person, ...line.map((cell) => cell + 2));
