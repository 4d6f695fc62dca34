import { sum } from '../../../core/numeric/sum';
import { EXAMPLE_MONTH } from '../../../core/cost/model/defaults';
import type { MonthlyKey } from '../../../core/cost/model/settings';
import { areaAddress, fixedCell, parseArea } from '../../area';
import type { PlannedCell } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { Context } from '../context';
import { made, typed, type Line } from '../lines';
import { HEADER_ROW } from '../places';
import type { TableSource } from '../request';
import { unitCell } from '../unit-cell';
import { MONTH_FORMATS } from './input-formats';
import { hasAhtUnit, hasSource, type MonthRowKey } from './input-keys';

/** A row of months on the sheet of inputs: typed, or read from where the source has it. */
export function monthRow(context: Context, key: MonthRowKey): Line {
  const { request: { words }, places } = context;
  const { numberFormat, added, ...format } = MONTH_FORMATS[key];
  const at = places('inputs');
  const cells = monthCells(context, key);
  const values = Array.from({ length: at.months }, (_, month) => valueOf(cells(month, at.letter(month))));
  const total = added ? sum(values) : sum(values) / values.length;
  const linked = cells(0, at.letter(0)).style !== 'input';
  return {
    label: words.input[key],
    cells: [
      made(`=${added ? 'SUM' : 'AVERAGE'}(${at.all('inputs', key)})`, total, numberFormat), unitCell(context, 'inputs', format),
      { content: linked ? sourceName(context, key) : values.every((value) => value === exampleOf(key)) ? words.sources.example : words.sources.typed, style: 'note' }, words.input[`${key}Note`],
    ],
    month: (month, letter) => ({ ...cells(month, letter), numberFormat }),
  };
}

const exampleOf = (key: MonthRowKey) => EXAMPLE_MONTH[key === 'sourceVolume' ? 'volume' : key];
const valueOf = ({ sample, content }: PlannedCell) => Number(sample ?? content);

function sourceName({ request: { source, words } }: Context, key: MonthRowKey): string {
  return source.kind === 'typed' || key === 'volume' ? words.sources.formula : words.sources.linked.replace('{sheet}', source.sheet);
}

type Cells = (month: number, letter: string) => PlannedCell;

function monthCells(context: Context, key: MonthRowKey): Cells {
  const { request, figures: { model }, places } = context;
  const { source, settings: { monthly } } = request;
  const at = places('inputs');
  if (key === 'volume' && hasSource(request)) {
    return (month, letter) => made(`=${at.month('inputs', 'sourceVolume', letter)}*(1+${at.month('inputs', 'growth', letter)})`, model.labour[month]!.volume);
  }
  const typedCells: Cells = (month) => typed(monthly[key === 'sourceVolume' ? 'volume' : key][month]!);
  switch (source.kind) {
    case 'typed': return typedCells;
    case 'table': return tableCells(context, source, key) ?? typedCells;
    case 'staffing': return staffingCells(context, key) ?? typedCells;
    case 'months': {
      const addresses = source.cells[key === 'sourceVolume' ? 'volume' : key as MonthlyKey];
      const unit = key === 'ahtSeconds' && hasAhtUnit(request) ? `*${at.value('inputs', 'ahtUnit')}` : '';
      return (month, letter) => {
        const address = addresses?.[month];
        const cell = typedCells(month, letter);
        return address ? made(`=${sheetReference(source.sheet, address)}${unit}`, Number(cell.content)) : cell;
      };
    }
  }
}

/** Added up by date; the handle time weighted by calls. */
function tableCells({ request, places }: Context, source: TableSource, key: MonthRowKey): Cells | null {
  const at = places('inputs');
  const column = (index: number) => columnOf(source, index);
  const dates = column(source.columns.date);
  const from = (letter: string) => `${letter}$${HEADER_ROW}`;
  if (key === 'sourceVolume') {
    const calls = column(source.columns.calls);
    return (month, letter) => made(`=SUMIFS(${calls},${dates},">="&${from(letter)},${dates},"<"&EDATE(${from(letter)},1))`, source.demand.volume[month]!);
  }
  const { aht } = source.columns;
  if (key !== 'ahtSeconds' || aht === null || !source.demand.ahtSeconds) return null;
  const { ahtSeconds } = source.demand;
  const unit = hasAhtUnit(request) ? `*${at.value('inputs', 'ahtUnit')}` : '';
  return (month, letter) => {
    const volume = at.month('inputs', 'sourceVolume', letter);
    const within = `(${dates}>=${from(letter)})*(${dates}<EDATE(${from(letter)},1))`;
    return made(`=IF(${volume}=0,0,SUMPRODUCT(${within},${column(source.columns.calls)},${column(aht)})/${volume})${unit}`, ahtSeconds[month]!);
  };
}

function columnOf({ sheet, address, headerRows }: TableSource, column: number): string {
  const area = parseArea(address);
  if (!area) throw new Error(`The source of a cost workbook is no range: ${address}`);
  return sheetReference(sheet, fixedCell(areaAddress({ row: area.row + headerRows, rows: area.rows - headerRows, column: area.column + column, columns: 1 })));
}

/** A day as it was staffed, for each open day. */
function staffingCells({ figures: { model }, request: { settings: { monthly } }, places }: Context, key: MonthRowKey): Cells | null {
  const at = places('inputs');
  const total = (name: 'Calls' | 'Workload' | 'AgentHours' | 'PaidHours' | 'Days') => at.value('inputs', `staffing${name}`);
  const grown = (month: number) => model.labour[month]!.volume / (1 + monthly.growth[month]!);
  switch (key) {
    case 'sourceVolume': return (month, letter) => made(`=${total('Calls')}/${total('Days')}*${at.month('inputs', 'openDays', letter)}`, grown(month));
    case 'ahtSeconds': return (month) => made(`=${total('Workload')}*${at.value('inputs', 'secondsPerHour')}/${total('Calls')}`, model.labour[month]!.ahtSeconds);
    case 'occupancy': return (month) => made(`=${total('Workload')}/${total('AgentHours')}`, model.labour[month]!.occupancy);
    case 'shrinkage': return (month) => made(`=1-${total('AgentHours')}/${total('PaidHours')}`, model.labour[month]!.shrinkage);
    default: return null;
  }
}
