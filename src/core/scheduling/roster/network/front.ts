/** The vertices of one layer by what they stand for, a number; each is made when it is first asked for. */
export class Front {
  private readonly ids = new Map<number, number>();

  constructor(private readonly name: () => number) {}

  vertex(place: number): number {
    const known = this.ids.get(place);
    if (known !== undefined) return known;
    const made = this.name();
    this.ids.set(place, made);
    return made;
  }

  has(place: number): boolean {
    return this.ids.has(place);
  }

  /** The places asked for so far, in order. */
  places(): number[] {
    return [...this.ids.keys()].sort((a, b) => a - b);
  }
}
