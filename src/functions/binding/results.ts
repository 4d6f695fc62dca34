import { fault, isFault, type Fault } from '../../core/fault';
import type { FunctionEntry, ResultTable, Value } from '../catalogue/entry';
import type { Input } from './cell-value';
import { isBlank } from './input';
import { readEach, readTotal, readWhole, type ReadArgument } from './read-argument';

/**
 * One function over all its inputs, cell by cell. A row, a column and single values are broadcast against each other;
 * where lists differ in length the excess cells are `unequal-lengths`, as in Excel's own array arithmetic. A bad cell
 * spoils its own result only. A function that makes its own table is called once. `refuse` makes of a fault whatever the
 * caller shows for it.
 */
export function results<E>(entry: FunctionEntry, inputs: readonly Input[], refuse: (problem: Fault) => E): (number | string | E)[][] {
  const read = readAll(entry, inputs);
  if (entry.result.spills) return spilled(entry, read, refuse);
  const rows = Math.max(...read.map((argument) => argument.rows));
  const columns = Math.max(...read.map((argument) => argument.columns));
  const values = new Array<Value>(read.length);
  const table: (number | string | E)[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: (number | string | E)[] = [];
    for (let column = 0; column < columns; column++) {
      const outcome = pick(read, row, column, values) ?? entry.compute(...values);
      line.push(isShown(outcome) ? outcome : refuse(explained(outcome, entry, read, row, column)));
    }
    table.push(line);
  }
  return table;
}

function spilled<E>(entry: FunctionEntry, read: readonly ReadArgument[], refuse: (problem: Fault) => E): (number | string | E)[][] {
  const ranged = read.find(({ rows, columns }) => rows > 1 || columns > 1);
  if (ranged) return [[refuse(fault('not-one-value', ranged.name, { rows: ranged.rows, columns: ranged.columns }))]];
  const values = new Array<Value>(read.length);
  const outcome = pick(read, 0, 0, values) ?? entry.compute(...values);
  if (isFault(outcome)) return [[refuse(explained(outcome, entry, read, 0, 0))]];
  return (outcome as ResultTable).map((line) => line.map((cell) => (isShown(cell) ? cell : refuse(explained(cell, entry, read, 0, 0)))));
}

function isShown(outcome: unknown): outcome is number | string {
  return typeof outcome === 'number' ? Number.isFinite(outcome) : typeof outcome === 'string';
}

function readAll(entry: FunctionEntry, inputs: readonly Input[]): readonly ReadArgument[] {
  const given = (name: string) => !isBlank(inputs[entry.arguments.findIndex((argument) => argument.name === name)]);
  return entry.arguments.map((argument, index) => {
    const { takes } = argument;
    if (takes === 'list' || takes === 'table') return readWhole(inputs[index], argument);
    const asTotal = takes === 'total' || (typeof takes === 'object' && given(takes.totalWith));
    return (asTotal ? readTotal : readEach)(inputs[index], argument);
  });
}

/** Puts the arguments of one result into `values`; answers the first fault among them. */
function pick(read: readonly ReadArgument[], row: number, column: number, values: Value[]): Fault | undefined {
  for (let index = 0; index < read.length; index++) {
    const argument = read[index]!;
    if ((argument.rows > 1 && row >= argument.rows) || (argument.columns > 1 && column >= argument.columns)) {
      return fault('unequal-lengths', argument.name, { rows: argument.rows, columns: argument.columns });
    }
    const place = placeIn(argument, row, column);
    const problem = argument.faults.size > 0 ? argument.faults.get(place) : undefined;
    if (problem) return problem;
    values[index] = argument.values[place]!;
  }
  return undefined;
}

function placeIn({ rows, columns }: ReadArgument, row: number, column: number): number {
  return (rows > 1 ? row : 0) * columns + (columns > 1 ? column : 0);
}

/** The core knows arguments, not cells: adds the value and the place in its range to what it says. */
function explained(outcome: unknown, entry: FunctionEntry, read: readonly ReadArgument[], row: number, column: number): Fault {
  if (!isFault(outcome)) return fault('too-large', entry.arguments[0]!.name);
  const argument = read.find(({ name }) => name === outcome.argument);
  if (!argument) return outcome;
  const given = argument.values[placeIn(argument, row, column)];
  return {
    ...(typeof given === 'number' || typeof given === 'string' ? { given } : {}),
    ...(argument.rows > 1 ? { row: row + 1 } : {}),
    ...(argument.columns > 1 ? { column: column + 1 } : {}),
    ...outcome,
  };
}
