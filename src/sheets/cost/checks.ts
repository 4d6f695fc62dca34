import { FAMILIES, HEADS } from '../../core/cost/model/heads';
import type { CellsBlock, PlannedCell } from '../plan';
import { checkRow, headingRow, type Check } from '../forecasting/labelled-rows';
import type { Context } from './context';

/** Heading, checks, and the one that tells of all. */
export const CHECK_ROWS = 10;

/** What must be zero in a sound workbook; the last row sums them up. */
export function checksBlock(context: Context, firstRow: number): CellsBlock {
  const { words } = context.request;
  const checks = checksOf(context);
  const rows = checks.map((check, index) => checkRow(check, firstRow + 1 + index));
  const last = firstRow + checks.length;
  const cells = `B${firstRow + 1}:B${last}`;
  const all: Check = { label: words.check.all, formula: `=IF(SUMPRODUCT(--ISERROR(${cells}))>0,1,ROUND(SUM(${cells}),2))`, sample: 0, good: words.check.allGood, bad: words.check.allBad };
  const flag = checkRow(all, last + 1).map((cell): PlannedCell => ({ ...cell, style: 'total' }));
  return { kind: 'cells', at: `A${firstRow}`, rows: [headingRow(words.heading.checks, words.header.value, words.header.check, ''), ...rows, flag] };
}

function checksOf({ request, places }: Context): Check[] {
  const { words: { check }, source } = request;
  const at = places('cost');
  const gap = (a: string, b: string) => `=ABS(${a}-${b})`;
  const total = at.value('cost', 'total');
  const heads = at.between('cost', HEADS[0], HEADS.at(-1)!, 'B');
  const families = at.between('cost', `family-${FAMILIES[0]}`, `family-${FAMILIES.at(-1)!}`, 'B');
  const bridge = (key: string, column: string) => at.value('bridge', key, column);
  const make = (key: 'heads' | 'months' | 'families' | 'fte' | 'ledger' | 'bridge' | 'staffing' | 'errors', formula: string): Check => ({ label: check[key], formula, sample: 0, good: check[`${key}Good`], bad: check[`${key}Bad`] });
  const parts = at.between('cost', HEADS[0], HEADS.at(-1)!, at.letter(0)).split(':')[0]!;
  const months = `${parts}:${at.letter(at.months - 1)}${at.row('cost', HEADS.at(-1)!)}`;
  return [
    make('heads', gap(`SUM(${months})`, total)),
    make('months', gap(`SUM(${at.all('cost', 'total')})`, `SUM(${heads})`)),
    make('families', gap(`SUM(${families})`, total)),
    make('fte', gap(`SUMPRODUCT(${at.all('workings', 'fte')},${at.all('inputs', 'hoursPerFte')})`, at.value('workings', 'paidHours'))),
    make('ledger', gap(at.value('actuals', 'total'), `SUM(${at.all('actuals', 'total')})`)),
    make('bridge', gap(bridge('residual', 'D'), bridge('end', 'D'))),
    ...(source.kind === 'staffing' ? [make('staffing', staffingGap(at))] : []),
    make('errors', `=${['inputs', 'workings', 'cost'].map((sheet) => sheet).map((sheet) => errorsOn(at, sheet as 'inputs' | 'workings' | 'cost')).join('+')}`),
  ];
}

/** Paid hours of a day on the staffing sheet for every open day, grown as volume is, against the workings. */
function staffingGap(at: ReturnType<Context['places']>): string {
  const input = (key: string) => at.value('inputs', key);
  return `=ABS(SUMPRODUCT(${at.all('inputs', 'openDays')},1+${at.all('inputs', 'growth')})*${input('staffingPaidHours')}/${input('staffingDays')}-${at.value('workings', 'paidHours')})`;
}

const ENDS = { inputs: ['volume', 'successes'], workings: ['monthNumber', 'replaced'], cost: ['setUp', 'otherHeads'] } as const;

function errorsOn(at: ReturnType<Context['places']>, sheet: keyof typeof ENDS): string {
  const [first, last] = ENDS[sheet];
  const from = at.between(sheet, first, last, 'B');
  return `SUMPRODUCT(--ISERROR(${from.replace(/:.*$/, '')}:${at.letter(at.months - 1)}${at.row(sheet, last)}))`;
}
