import { isFault, type Outcome } from '../../../fault';
import { ScoreBoard } from '../../roster';
import type { CoverTrack } from '../../roster';
import { placeOfCell } from '../problem/shift-places';
import { rosterCase, type RosterCase } from '../problem/roster-case';
import type { RosterRequest } from '../request';
import type { PersonShare, RosterScore, RuleBreach, UnknownCode } from '../result';
import { breachesOf } from './breaches-of';
import { changesBetween } from './changes-between';
import { shareOf } from './share-of';
import type { SwapVerdict } from './swap-verdict';

/** A roster on the table: its cells may be edited, and what they come to is known at once. */
export class RosterBoard {
  private readonly board: ScoreBoard;
  private readonly codes: string[][];
  private readonly shares: PersonShare[];

  constructor(readonly of: RosterCase, cells: readonly (readonly string[])[]) {
    const { problem, request: { people, days } } = of;
    this.codes = people.map((_, person) => Array.from({ length: days }, (_, day) => (cells[person]?.[day] ?? '').trim()));
    const lines = this.codes.map((line) => line.map((code) => this.placeOf(code)));
    this.board = new ScoreBoard(problem, lines);
    this.shares = lines.map((line, person) => shareOf(of, person, line));
  }

  /** A code for each person and day, as it was written. */
  get cells(): readonly (readonly string[])[] {
    return this.codes;
  }

  get cost(): number {
    return this.board.cost;
  }

  edit(person: number, day: number, code: string): void {
    this.codes[person]![day] = code.trim();
    this.board.edit(person, day, this.placeOf(code));
    this.shares[person] = shareOf(this.of, person, this.board.roster[person]!);
  }

  breachesOf(person: number): RuleBreach[] {
    return breachesOf(this.of, this.board.roster, this.board.brokenBy(person));
  }

  shareOf(person: number): PersonShare {
    return this.shares[person]!;
  }

  /** All that is told of the roster. Lists that it gives are not changed by later edits. */
  score(): RosterScore {
    const { request, problem } = this.of;
    const [everybody, ...skilled] = hoursByTrack(problem.cover, this.board.counts, request.intervalMinutes / 60);
    return {
      cost: this.board.cost, breaches: breachesOf(this.of, this.board.roster, this.board.broken), shares: [...this.shares],
      people: everybody!.people, underHours: everybody!.under, overHours: everybody!.over, skillHoursShort: skilled.map(({ under }) => under),
      changes: request.published ? changesBetween(request.published, request.people, this.codes) : [], unknown: this.unknown(),
    };
  }

  /** Whether two people may exchange their work of a day, and what it would bring. The roster stays as it is. */
  swap(one: number, other: number, day: number): SwapVerdict {
    const before = this.standing(one, other);
    const [first, second] = [this.codes[one]![day]!, this.codes[other]![day]!];
    this.edit(one, day, second);
    this.edit(other, day, first);
    const after = this.standing(one, other);
    this.edit(one, day, first);
    this.edit(other, day, second);
    const known = new Set(before.breaches.map((breach) => JSON.stringify(breach)));
    const breaches = after.breaches.filter((breach) => !known.has(JSON.stringify(breach)));
    return {
      allowed: breaches.length === 0, breaches,
      costChange: after.cost - before.cost, underHoursChange: after.under - before.under, overHoursChange: after.over - before.over,
      wishes: [one, other].map((person, index) => {
        const [lost, kept] = [after.shares[index]!.wishesBroken, before.shares[index]!.wishesBroken];
        return { person, lost: lost.filter((wish) => !kept.includes(wish)), won: kept.filter((wish) => !lost.includes(wish)) };
      }),
    };
  }

  private standing(one: number, other: number) {
    const { problem, request } = this.of;
    const [{ under, over }] = hoursByTrack(problem.cover.slice(0, 1), this.board.counts, request.intervalMinutes / 60) as [TrackHours];
    return { cost: this.board.cost, under, over, breaches: [one, other].flatMap((person) => this.breachesOf(person)), shares: [this.shares[one]!, this.shares[other]!] };
  }

  private placeOf(code: string): number | null {
    return placeOfCell(code, this.of.places) ?? null;
  }

  private unknown(): UnknownCode[] {
    return this.codes.flatMap((line, person) => line.flatMap((text, day) => (placeOfCell(text, this.of.places) === undefined ? { person, day, text } : [])));
  }
}

/** @returns what is wrong with the request, or a board with these cells on it. */
export function rosterBoard(request: RosterRequest, cells: readonly (readonly string[])[]): Outcome<RosterBoard> {
  const of = rosterCase(request);
  return isFault(of) ? of : new RosterBoard(of, cells);
}

interface TrackHours {
  readonly people: number[][];
  readonly under: number;
  readonly over: number;
}

function hoursByTrack(cover: readonly CoverTrack[], counts: ArrayLike<number>, hours: number): TrackHours[] {
  let first = 0;
  return cover.map(({ cells, cellsPerDay }) => {
    const people: number[][] = [];
    let under = 0;
    let over = 0;
    cells.forEach(({ required }, cell) => {
      const count = counts[first + cell]!;
      if (cell % cellsPerDay === 0) people.push([]);
      people.at(-1)!.push(count);
      under += Math.max(0, required - count) * hours;
      over += Math.max(0, count - required) * hours;
    });
    first += cells.length;
    return { people, under, over };
  });
}
