import type { LinearModel } from '../linear-model';
import { limitsByCandidate } from './limits';
import { candidateCount, type CoverLimit, type CoverProblem } from './problem';

/** A cover problem as a linear model. Its first columns are the candidates; its objective lacks `offset`. */
export interface LinearCover {
  readonly model: LinearModel;
  readonly offset: number;
}

/**
 * Dantzig's set covering of shifts (“A comment on Edie's traffic delays at toll booths”, Operations Research 2, 1954), with
 * the people on each step drawn from pieces of its convex cost: Σ people on covering shifts − Σ pieces = 0. A kind is used
 * as far as the most used of its candidates is.
 */
export function linearCover(problem: CoverProblem, whole = false): LinearCover {
  const columns = new Columns();
  const { steps, starts, covered, costs, most, misfit, kinds, limits = [] } = problem;
  const count = candidateCount(problem);
  const ceilings = peopleAtMost(problem);
  const limitsOf = limitsByCandidate(problem);
  const firstLink = steps + limits.length;
  for (let candidate = 0; candidate < count; candidate += 1) {
    columns.open(costs[candidate]!, most[candidate]!, whole);
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) columns.entry(covered[at]!, 1);
    for (const [limit, weight] of limitsOf[candidate] ?? []) columns.entry(steps + limit, weight);
    if (kinds) columns.entry(firstLink + candidate, 1);
  }
  for (let step = 0; step < steps; step += 1) addPieces(columns, problem, step, ceilings[step]!);
  limits.forEach((limit, index) => addExcess(columns, limit, steps + index));
  if (kinds) addKinds(columns, problem, firstLink);
  const rowLower = new Float64Array(firstLink + (kinds ? count : 0));
  const rowUpper = new Float64Array(rowLower.length);
  limits.forEach((limit, index) => {
    rowLower[steps + index] = limit.least;
    rowUpper[steps + index] = limit.most;
  });
  if (kinds) rowLower.fill(-Infinity, firstLink);
  return { model: { ...columns.matrix(whole), rowLower, rowUpper }, offset: misfit.ofNobody };
}

/** The columns of a model as they are written, one after the other. */
class Columns {
  private readonly costs: number[] = [];
  private readonly upper: number[] = [];
  private readonly integer: number[] = [];
  private readonly starts: number[] = [];
  private readonly rows: number[] = [];
  private readonly values: number[] = [];

  open(cost: number, upper: number, whole = false) {
    this.costs.push(cost);
    this.upper.push(upper);
    this.integer.push(whole ? 1 : 0);
    this.starts.push(this.rows.length);
  }

  entry(row: number, value: number) {
    this.rows.push(row);
    this.values.push(value);
  }

  matrix(whole: boolean): Omit<LinearModel, 'rowLower' | 'rowUpper'> {
    return {
      costs: Float64Array.from(this.costs), lower: new Float64Array(this.costs.length), upper: Float64Array.from(this.upper),
      starts: Int32Array.from([...this.starts, this.rows.length]), rows: Int32Array.from(this.rows), values: Float64Array.from(this.values),
      ...(whole && { integer: Uint8Array.from(this.integer) }),
    };
  }
}

/** A column for each run of equal slopes: as many people as the run is long, the last one as many as there can be. */
function addPieces(columns: Columns, { misfit: { width, slopes } }: CoverProblem, step: number, ceiling: number) {
  let from = 0;
  for (let people = 1; people <= width; people += 1) {
    const slope = slopes[step * width + from]!;
    if (people < width && slopes[step * width + people] === slope) continue;
    const upper = people < width ? people - from : Math.max(0, ceiling - from);
    if (upper > 0) {
      columns.open(slope, upper);
      columns.entry(step, -1);
    }
    from = people;
  }
}

function addExcess(columns: Columns, { candidates, least, most, penalty }: CoverLimit, row: number) {
  if (candidates.length === 0 && least <= 0 && most >= 0) return;
  columns.open(penalty, Infinity);
  columns.entry(row, 1);
  columns.open(penalty, Infinity);
  columns.entry(row, -1);
}

function addKinds(columns: Columns, { kinds, most }: CoverProblem, firstLink: number) {
  const { of, costs } = kinds!;
  const members: number[][] = Array.from(costs, () => []);
  of.forEach((kind, candidate) => members[kind]!.push(candidate));
  members.forEach((candidates, kind) => {
    columns.open(costs[kind]!, 1, true);
    for (const candidate of candidates) columns.entry(firstLink + candidate, -most[candidate]!);
  });
}

function peopleAtMost({ steps, starts, covered, most }: CoverProblem): Float64Array {
  const people = new Float64Array(steps);
  most.forEach((limit, candidate) => {
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) people[covered[at]!]! += limit;
  });
  return people;
}
