import type { Fault, FaultCode } from '../../core/fault';
import type { ExcelError } from './cell-value';

const errors: Readonly<Record<FaultCode, ExcelError>> = {
  'not-a-number': '#VALUE!',
  missing: '#VALUE!',
  'wrong-shape': '#VALUE!',
  'no-data': '#VALUE!',
  'unequal-sizes': '#VALUE!',
  'not-a-line': '#VALUE!',
  'never-answered': '#N/A',
  'not-one-value': '#VALUE!',
  'too-few': '#VALUE!',
  'not-square': '#VALUE!',
  'not-a-word': '#VALUE!',
  unattainable: '#N/A',
  'unequal-lengths': '#N/A',
  below: '#NUM!',
  above: '#NUM!',
  'not-positive': '#NUM!',
  'not-a-fraction': '#NUM!',
  'interval-in-seconds': '#NUM!',
  'not-whole': '#NUM!',
  'not-a-choice': '#NUM!',
  'not-whole-weeks': '#VALUE!',
  'day-without-data': '#VALUE!',
  'not-a-day': '#NUM!',
  'not-a-date': '#VALUE!',
  'not-reciprocal': '#NUM!',
  'without-one': '#NUM!',
  'not-a-rank': '#NUM!',
  'never-adds-up': '#NUM!',
  'no-contrast': '#NUM!',
  'too-few-rows': '#VALUE!',
  'wrong-side': '#NUM!',
  'all-zero': '#NUM!',
  unstable: '#NUM!',
  'too-large': '#NUM!',
};

/** Excel lets a function hand on these; `#REF!` and `#NAME?` it takes only as input. */
const PASSED_ON: readonly unknown[] = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#NULL!'];

/** The error that Excel shows for a fault; an error found in an input cell stays what it is. */
export function excelErrorOf({ code, error }: Fault): ExcelError {
  return PASSED_ON.includes(error) ? (error as ExcelError) : errors[code];
}
