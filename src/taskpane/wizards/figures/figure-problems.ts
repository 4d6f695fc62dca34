import type { FigureFinding } from '../../../core/kpi/figures';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';
import type { FiguresAnalysis } from './analysis';

/** So many of a kind stand one by one; more of it in one sentence. */
const ONE_BY_ONE = 3;
const MONTHS_NAMED = 6;

/** What is wrong in a table of figures, in sentences with addresses. None of it stops the work. */
export function figureProblems({ columns, figures: { findings } }: FiguresAnalysis, place: Pick<Region, 'sheet' | 'address'>, speech: Speech): DataProblem[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const all = findings.filter((finding) => finding.code === code);
    return all.length > ONE_BY_ONE && code in plurals(speech) ? [together(code as Countable, all, place, columns.headerRows, speech)] : all.map((one) => alone(one, place, columns.headerRows, speech));
  });
}

type Countable = Exclude<FigureFinding['code'], 'constant-column' | 'percent-as-number'>;

function plurals({ words: { figures: { problem } } }: Speech): Record<Countable, string> {
  return {
    'not-a-number': problem['not-a-number-more'], 'error-cell': problem['error-cell-more'], 'not-a-month': problem['not-a-month-more'], 'repeated-row': problem['repeated-row-more'],
    'missing-month': problem['missing-month-more'], 'blank-month': problem['blank-month-more'],
  };
}

function alone(finding: FigureFinding, place: Pick<Region, 'sheet' | 'address'>, headerRows: number, { words: { figures: { problem } }, say }: Speech): DataProblem {
  return { severity: 'warning', sentence: say(problem[finding.code], { given: finding.given }), ...addressOf([finding], place, headerRows) };
}

function together(code: Countable, all: readonly FigureFinding[], place: Pick<Region, 'sheet' | 'address'>, headerRows: number, speech: Speech): DataProblem {
  const named = [...new Set(all.map(({ given }) => given))];
  const months = code === 'missing-month' || code === 'blank-month';
  const given = months ? `${named.slice(0, MONTHS_NAMED).join(', ')}${named.length > MONTHS_NAMED ? ' …' : ''}` : named[0];
  return { severity: 'warning', sentence: speech.say(plurals(speech)[code], { count: months ? named.length : all.length, given }), ...addressOf(all, place, headerRows) };
}

/** From the first cell that a finding is of to the last; whole columns below their headers. */
function addressOf(findings: readonly FigureFinding[], { sheet, address }: Pick<Region, 'sheet' | 'address'>, headerRows: number): { readonly address?: string } {
  const area = parseArea(address);
  const [rows, columns] = [findings.flatMap(({ row }) => row ?? []), findings.flatMap(({ column }) => column ?? [])];
  if (!area || rows.length + columns.length === 0) return {};
  const [top, bottom] = rows.length > 0 ? [Math.min(...rows), Math.max(...rows)] : [headerRows, area.rows - 1];
  const [left, right] = columns.length > 0 ? [Math.min(...columns), Math.max(...columns)] : [0, area.columns - 1];
  return { address: sheetReference(sheet, areaAddress({ row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 })) };
}
