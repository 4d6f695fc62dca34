import { isFault, type Outcome } from '../../../fault';
import type { RosterRequest } from '../request';
import type { RosterScore } from '../result';
import { rosterBoard } from './roster-board';
import type { SwapVerdict } from './swap-verdict';

/** What the cells of a roster come to, from nothing; while cells are edited one by one, keep a `rosterBoard`. */
export function rescore(request: RosterRequest, cells: readonly (readonly string[])[]): Outcome<RosterScore> {
  const board = rosterBoard(request, cells);
  return isFault(board) ? board : board.score();
}

/** Whether two people may exchange their work of a day, and what it would bring. */
export function swapAnswer(request: RosterRequest, cells: readonly (readonly string[])[], one: number, other: number, day: number): Outcome<SwapVerdict> {
  const board = rosterBoard(request, cells);
  return isFault(board) ? board : board.swap(one, other, day);
}
