import { registerFunctions } from '../../preview/functions/register-functions';
import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';
import { abandonmentRate } from '../../src/core/queueing/abandonment-rate';
import { averageSpeedOfAnswer } from '../../src/core/queueing/average-speed-of-answer';
import { occupancy } from '../../src/core/queueing/occupancy';
import { agentsRequired } from '../../src/core/queueing/requirement';
import type { Input } from '../../src/functions/binding/cell-value';
import { excelErrorOf } from '../../src/functions/binding/excel-error-of';
import { results } from '../../src/functions/binding/results';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { defineFunction } from '../../src/functions/catalogue/entry';
import type { FunctionEntry } from '../../src/functions/catalogue/entry';
import { agents, aht, answerWithin, calls, interval, maxOccupancy, patience, serviceLevelTarget } from '../../src/functions/catalogue/queue-arguments';
import type { CellValue, WorkbookPort } from '../../src/workbook/port';
import { officeWorkbook } from '../../src/workbook/office-workbook';

const maxAbandon = { name: 'max_abandon', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: null } as const;
const queue = { arguments: [calls, aht, agents, interval, patience], family: 'performance', result: { unit: 'fraction' }, examples: [] } as const;

/** Stand in for catalogue entries of the same names until those are there, by their published signatures. */
const stillMissing = [
  defineFunction({
    name: 'AGENTS', family: 'staffing', result: { unit: 'agents' }, examples: [],
    arguments: [calls, aht, serviceLevelTarget, answerWithin, interval, maxOccupancy, patience, maxAbandon],
    compute: (n, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, most, patienceSeconds, maxAbandonment) =>
      agentsRequired({ calls: n, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy: most, patienceSeconds, maxAbandonment }),
  }),
  ...([['OCCUPANCY', occupancy], ['ASA', averageSpeedOfAnswer], ['ABANDON', abandonmentRate]] as const).map(([name, compute]) => defineFunction({
    ...queue, name, compute: (n, ahtSeconds, staff, intervalMinutes, patienceSeconds) => compute({ calls: n, ahtSeconds, agents: staff, intervalMinutes, patienceSeconds }),
  })),
] as unknown as readonly FunctionEntry[];

const entries: readonly FunctionEntry[] = [...catalogue, ...stillMissing.filter((entry) => !catalogue.some(({ name }) => String(name) === entry.name))];

function asExcelCalls(entry: FunctionEntry) {
  return (...inputs: Input[]) => results(entry, inputs.slice(0, entry.arguments.length), (problem) => Object.assign(new Error(), { code: excelErrorOf(problem) }));
}

export interface LiveWorkbook {
  readonly host: NodeExcel;
  readonly port: WorkbookPort;
  /** Fills cells from a corner; text starting with `=` is a formula, other text stays text. */
  put(sheet: string, corner: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  values(sheet: string, address: string): Promise<CellValue[][]>;
  formulas(sheet: string, address: string): Promise<CellValue[][]>;
  dispose(): void;
}

/** A workbook with our functions in it, played by the preview over the real Office.js. */
export function liveWorkbook(): LiveWorkbook {
  const host = nodeExcel();
  Object.assign(globalThis, { Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  registerFunctions(host.workbook, Object.fromEntries(entries.map((entry) => [entry.name, asExcelCalls(entry)])), {
    functions: entries.map((entry) => ({
      id: entry.name, name: entry.name, result: { dimensionality: 'matrix' },
      parameters: entry.arguments.map((argument) => ({ name: argument.name, type: 'any', dimensionality: 'matrix', optional: argument.default !== undefined })),
    })),
  });
  const load = (sheet: string, address: string, what: 'values' | 'formulas') => host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as CellValue[][];
  });
  return {
    host,
    port: officeWorkbook(),
    put: (sheet, corner, rows) => host.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load('name');
      await context.sync();
      const on = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
      on.getRange(corner).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).formulas = rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^\d/.test(cell) ? `'${cell}` : cell)));
      await context.sync();
    }),
    values: (sheet, address) => load(sheet, address, 'values'),
    formulas: (sheet, address) => load(sheet, address, 'formulas'),
    dispose: () => host.dispose(),
  };
}
