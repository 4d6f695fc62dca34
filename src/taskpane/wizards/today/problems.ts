import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';
import type { Analysis } from './analysis';
import { writtenDate } from './written-date';

/** What is wrong with the forecast's cells, in a sentence with its address. */
export function forecastProblem({ problem }: Analysis, region: Region, { words: { today: { data } } }: Speech): DataProblem[] {
  return problem ? [{ severity: 'error', sentence: data.problem[problem.code], address: 'row' in problem ? rowAddress(problem.row, region) : undefined }] : [];
}

/** What is wrong with the counts. Only cells without any count of the day stop the work. */
export function actualProblems({ findings, actualProblem }: Analysis, region: Region, { words: { today: { data } }, say, locale }: Speech): DataProblem[] {
  const severe: DataProblem[] = actualProblem === null ? [] : [{
    severity: 'error',
    sentence: say(data.actualProblem[actualProblem.code], {
      ...actualProblem, ...(actualProblem.code === 'no-day' && { first: writtenDate(actualProblem.first, locale), last: writtenDate(actualProblem.last, locale) }),
    }),
  }];
  return [...severe, ...findings.map(({ code, count, calls, row }): DataProblem => ({
    severity: 'warning', sentence: say(data.finding[code], { count, calls }), address: row === null ? undefined : rowAddress(row, region),
  }))];
}

function rowAddress(row: number, { sheet, address }: Region): string | undefined {
  const area = parseArea(address);
  // A list that lies on its side was turned to be read: its rows are columns of the sheet.
  if (!area || row >= area.rows) return undefined;
  return sheetReference(sheet, areaAddress({ ...area, row: area.row + row, rows: 1 }));
}
