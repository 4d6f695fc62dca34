import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compileProblem, type CoverProblem } from '../../src/core/scheduling';

/** Minimum shift design (N. Musliu, A. Schaerf and W. Slany, European Journal of Operational Research 153, 2004), with what is known of its examples. */
export interface ShiftDesign {
  readonly name: string;
  readonly problem: CoverProblem;
  /** Least cost known: slot minutes times people over, people under and shifts in use. Proved best but for 2 and 21. */
  readonly best?: number;
}

const BEST: Readonly<Record<string, number>> = { 1: 480, 2: 300, 3: 600, 5: 480, 21: 6165, 26: 1020, 29: 1140 };

/** The examples of a folder, in MiniZinc's data format. */
export function shiftDesigns(folder: string): ShiftDesign[] {
  return readdirSync(folder).filter((name) => name.endsWith('.dzn')).sort().map((name) => {
    const best = BEST[/(\d+)\.dzn$/.exec(name)?.[1] ?? ''];
    return { name: path.basename(name, '.dzn'), problem: problemOf(readFileSync(path.join(folder, name), 'utf8')), ...(best && { best }) };
  });
}

function problemOf(text: string): CoverProblem {
  const value = <Value>(name: string) => JSON.parse(new RegExp(`\\b${name}\\s*=\\s*([^;]*);`).exec(text)![1]!) as Value;
  const minutes = value<number>('interval');
  const need = value<number[]>('demand');
  const perDay = 1440 / minutes;
  const [minStart, maxStart, minLength, maxLength] = ['minStart', 'maxStart', 'minLength', 'maxLength'].map((name) => value<number[]>(name)) as [number[], number[], number[], number[]];
  const through = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const shifts = minStart.flatMap((first, type) => through(first, maxStart[type]!).flatMap((start) => through(minLength[type]!, maxLength[type]!).map((length) => ({ start, length }))));
  const candidates = shifts.flatMap(({ start, length }, kind) => through(0, need.length / perDay - 1).map((day) => (
    { covered: through(0, length - 1).map((step) => (day * perDay + start + step) % need.length), cost: 0, kind })));
  const rate = [{ beyond: 0, perHour: 60 }];
  return compileProblem(need, minutes / 60, candidates, { under: rate, over: rate, perKind: minutes });
}
