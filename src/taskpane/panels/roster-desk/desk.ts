import { isFault, type Fault } from '../../../core/fault';
import { rosterBoard, type RosterBoard, type RosterRequest, type RosterScore, type SwapVerdict } from '../../../core/scheduling/rostering';
import { cellAddress, intersection, parseArea, type Area } from '../../../sheets/area';
import { cellReader, LOCK, type CellReading } from '../../../sheets/roster/cell-code';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CellChange, CellValue } from '../../../workbook/port';
import { withTypedDays, type KnownRoster } from '../../wizards/roster/standing';

/** A cell of the roster by what it is about. */
export interface Place {
  readonly person: number;
  readonly day: number;
}

/** What a cell holds, as it was typed and as it is read. */
interface DeskCell extends CellReading {
  readonly typed: CellValue;
}

const EMPTY: CellValue = '';

/** A roster beside which somebody sits: its cells as they stand, and what they come to, kept up to date edit by edit. */
export class Desk {
  private readonly area: Area;
  private readonly read: (cell: CellValue) => CellReading;
  /** By person and day; people whose row is gone have days off. */
  private readonly cells: DeskCell[][];
  private readonly rowOf: readonly (number | undefined)[];
  private readonly personAt: ReadonlyMap<number, number>;
  private board: RosterBoard;
  private latest: RosterScore | null = null;

  private constructor(readonly memory: KnownRoster, names: readonly (readonly CellValue[])[], rows: readonly (readonly CellValue[])[], area: Area, readonly planned: RosterScore) {
    const { asked, marks } = memory;
    this.area = area;
    this.read = cellReader(asked.shifts.map(({ code }) => code), marks);
    const rowOfName = new Map(names.map(([name], row) => [String(name).trim(), row]));
    this.rowOf = asked.people.map(({ name }) => rowOfName.get(name.trim()));
    this.personAt = new Map(this.rowOf.flatMap((row, person) => (row === undefined ? [] : [[row, person] as const])));
    this.cells = this.rowOf.map((row) => Array.from({ length: asked.days }, (_, day) => this.cellOf((row === undefined ? undefined : rows[row]?.[day]) ?? EMPTY)));
    this.board = this.newBoard();
  }

  /** @returns null where no cell of the roster is to be found any more, or a fault where the memory makes no roster. */
  static open(memory: KnownRoster, names: readonly (readonly CellValue[])[], rows: readonly (readonly CellValue[])[]): Desk | Fault | null {
    const area = parseArea(memory.cells);
    const known = new Set(memory.asked.people.map(({ name }) => name.trim()));
    if (!area || !names.some(([name]) => known.has(String(name).trim()))) return null;
    const planned = rosterBoard(requestOf(memory), publishedCells(memory));
    return isFault(planned) ? planned : new Desk(memory, names, rows, area, planned.score());
  }

  get request(): RosterRequest {
    return this.board.of.request;
  }

  get score(): RosterScore {
    this.latest ??= this.board.score();
    return this.latest;
  }

  /** A code for each person and day, empty for whatever is no shift. */
  get codes(): readonly (readonly string[])[] {
    return this.cells.map((line) => line.map(({ code }) => code));
  }

  get locked(): readonly Place[] {
    return this.places(({ locked }) => locked);
  }

  codeAt({ person, day }: Place): string {
    return this.cells[person]?.[day]?.code ?? '';
  }

  isLocked({ person, day }: Place): boolean {
    return this.cells[person]?.[day]?.locked ?? false;
  }

  /** With its sheet; null for a person whose row is gone. */
  addressOf({ person, day }: Place): string | null {
    const row = this.rowOf[person];
    return row === undefined ? null : sheetReference(this.memory.sheet, this.cellAt(row, day));
  }

  /** The cells of the roster that an area of its sheet meets. */
  placesIn(area: Area): Place[] {
    const common = intersection(area, this.area);
    if (!common) return [];
    const rows = Array.from({ length: common.rows }, (_, index) => common.row - this.area.row + index);
    const days = Array.from({ length: common.columns }, (_, index) => common.column - this.area.column + index);
    return rows.flatMap((row) => {
      const person = this.personAt.get(row);
      return person === undefined ? [] : days.filter((day) => day < this.memory.asked.days).map((day) => ({ person, day }));
    });
  }

  /** The part of an area that holds cells of the roster. */
  within(area: Area): Area | null {
    return intersection(area, this.area);
  }

  /** Takes what stands in an area of its cells now. @returns whether anything is other than before */
  take(area: Area, values: readonly (readonly CellValue[])[]): boolean {
    let changed = false;
    let days = false;
    for (const place of this.placesIn(area)) {
      const row = this.rowOf[place.person]!;
      const typed = values[this.area.row + row - area.row]?.[this.area.column + place.day - area.column] ?? EMPTY;
      const before = this.cells[place.person]![place.day]!;
      if (typed === before.typed) continue;
      const now = this.cellOf(typed);
      this.cells[place.person]![place.day] = now;
      this.board.edit(place.person, place.day, onBoard(now));
      days ||= isAbsence(before) || isAbsence(now);
      changed = true;
    }
    // Days of leave are part of what a person is, not of what they do.
    if (days) this.board = this.newBoard();
    if (changed) this.latest = null;
    return changed;
  }

  swap(one: number, other: number, day: number): SwapVerdict {
    return this.board.swap(one, other, day);
  }

  /** The cells to change for a swap. */
  swapChanges(one: number, other: number, day: number): CellChange[] {
    return [this.change({ person: one, day }, this.codeAt({ person: other, day })), this.change({ person: other, day }, this.codeAt({ person: one, day }))].flat();
  }

  /** The cells to change so that these are locked, or no longer are; cells on leave and cells that name nothing stay as they are. */
  lockChanges(places: readonly Place[], lock: boolean): CellChange[] {
    return places.flatMap((place) => {
      const { kind, code, locked } = this.cells[place.person]![place.day]!;
      if (locked === lock || (kind !== 'shift' && kind !== 'off')) return [];
      return this.change(place, lock ? `${code === '' ? this.memory.marks.off : code}${LOCK}` : code);
    });
  }

  private change(place: Place, to: string): CellChange[] {
    const row = this.rowOf[place.person];
    if (row === undefined) return [];
    return [{ sheet: this.memory.sheet, address: this.cellAt(row, place.day), from: this.cells[place.person]![place.day]!.typed, to }];
  }

  private cellAt(row: number, day: number): string {
    return cellAddress(this.area.row + row, this.area.column + day);
  }

  private cellOf(typed: CellValue): DeskCell {
    return { ...this.read(typed), typed };
  }

  private places(test: (cell: DeskCell) => boolean): Place[] {
    return this.cells.flatMap((line, person) => line.flatMap((cell, day) => (test(cell) ? { person, day } : [])));
  }

  private newBoard(): RosterBoard {
    const marked = (kind: CellReading['kind']) => this.places((cell) => cell.kind === kind);
    const read = { cells: [], locked: [], unknown: [], leave: marked('leave'), away: marked('away') };
    const request = requestOf(this.memory);
    const board = rosterBoard({ ...request, people: withTypedDays(request.people, { memory: this.memory, read }) }, this.cells.map((line) => line.map(onBoard)));
    if (isFault(board)) throw new Error(`A roster that was planned can't be judged: ${board.code}.`);
    return board;
  }
}

/** What is unknown goes on the board as it was typed, to be told. */
function onBoard({ kind, code, typed }: DeskCell): string {
  return kind === 'unknown' ? String(typed) : code;
}

function isAbsence({ kind }: CellReading): boolean {
  return kind === 'leave' || kind === 'away';
}

/** What was planned or logged last counts as published; locks are about the next plan. */
function requestOf(memory: KnownRoster): RosterRequest {
  const cells = publishedCells(memory);
  return { ...memory.asked, published: { people: memory.asked.people.map(({ name }, person) => ({ name, cells: cells[person]! })), locked: [] } };
}

function publishedCells({ asked, published }: KnownRoster): string[][] {
  return asked.people.map((_, person) => {
    const codes = (published[person] ?? '').split(',');
    return Array.from({ length: asked.days }, (_cell, day) => codes[day] ?? '');
  });
}
