import { say } from '../../../locales/say';
import { areaAddress, type Area } from '../../area';
import { headingRow } from '../../forecasting/labelled-rows';
import { footprint } from '../../footprint';
import type { Block, PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { quoted } from '../../scorecard/formula-text';
import type { HandoverNames } from '../names';
import { placeOf } from '../places';
import type { HandoverRequest } from '../request';
import { cellsAt, titles } from '../titles';
import { FIRST_MAPPED } from '../map/map-sheet';
import type { MapRow } from '../map/map-rows';
import type { Grid } from '../reading/grid';
import { keptErrors } from './kept-errors';
import type { OwnCheck } from './own-checks';
import { KNOWN, workedSteps, type KnownAnswer } from './worked-steps';

const HEADER_ROW = 9;
const FAILED = '$B$6';
const TOLERANCE = '$B$7';
/** Two programs that sum in another order differ in the last digits. */
const ALLOWED = 1e-9;

type Line = (row: number) => PlannedCell[];

/** One flag for the whole workbook, and every check behind it. A changed input makes results incomparable, not wrong. */
export function checksSheet(request: HandoverRequest, names: HandoverNames, grids: ReadonlyMap<string, Grid>, map: readonly MapRow[], own: readonly OwnCheck[]): SheetPlan {
  const { words: { checks: words }, conversion } = request;
  const computes = conversion.way !== 'values';
  const sections: readonly (readonly [string, readonly Line[]])[] = [
    [words.conversion, conversionLines(request, names, map)],
    [words.errors, errorLines(request, grids)],
    [words.own, own.map((check) => ownLine(check))],
  ];
  const engine: readonly KnownAnswer[] = computes ? ['erlangC', 'agents', 'erlangA'] : [];
  const count = sections.reduce((sum, [, lines]) => sum + Math.max(1, lines.length) + 1, engine.length === 0 ? 0 : engine.length + 1);
  const workedRow = HEADER_ROW + count + 3;
  const worked = workedSteps(workedRow + 1, request.words);
  const lines: readonly (readonly [string, readonly Line[]])[] = engine.length === 0 ? sections : [[words.engine, engine.map((key) => engineLine(key, worked.results[key], request))], ...sections];
  const rows: PlannedCell[][] = [];
  for (const [title, each] of lines) {
    rows.push([{ content: title, style: 'total' }]);
    if (each.length === 0) rows.push([{ content: words.noOwn, style: 'note' }]);
    for (const line of each) rows.push(line(HEADER_ROW + 1 + rows.length));
  }
  const failing = rows.filter((row) => row[3]?.sample === '✗').length;
  const blocks: Block[] = [
    titles(words.title, words.what, request),
    cellsAt('A5', overallRows(request, names, failing, HEADER_ROW + rows.length)),
    cellsAt(`A${HEADER_ROW}`, [headingRow(words.column.check, words.column.now, words.column.expected, words.column.state, words.column.says, words.column.about), ...rows]),
    ...(computes ? [cellsAt(`A${workedRow}`, [[{ content: words.worked, style: 'total' } as const], ...worked.rows])] : []),
  ];
  return {
    name: names.sheets.checks, blocks, tables: [], charts: [], formats: [], columnWidths: [44, 18, 18, 12, 52, 20], rowHeights: { 1: 24 }, freeze: { rows: HEADER_ROW, columns: 0 },
    conditions: [
      { address: `D${HEADER_ROW + 1}:D${HEADER_ROW + rows.length}`, formula: `=D${HEADER_ROW + 1}="✗"`, look: 'strong-under' },
      { address: 'B5', formula: '=$B$6>0', look: 'strong-under' },
    ],
  };
}

function overallRows({ words: { checks: words } }: HandoverRequest, names: HandoverNames, failing: number, lastRow: number): PlannedCell[][] {
  const shown = failing === 0 ? words.overallGood : words.overallBad;
  return [
    [{ content: words.overall, style: 'total' }, { content: `=IF(${FAILED}>0,${quoted(words.overallBad)},IF(${placeOf(names, 'changedInputs')}>0,${quoted(words.overallChanged)},${quoted(words.overallGood)}))`, style: 'total', sample: shown }],
    [{ content: words.failed, style: 'label' }, { content: `=COUNTIF(D${HEADER_ROW + 1}:D${lastRow},"✗")`, style: 'formula', numberFormat: '0', sample: failing }],
    [{ content: words.tolerance, style: 'label' }, { content: ALLOWED, style: 'input', numberFormat: '0E+00' }],
  ];
}

function engineLine(key: KnownAnswer, result: string, { words: { checks: words } }: HandoverRequest): Line {
  return (row) => [
    { content: words[key], style: 'label' },
    { content: `=${result}`, style: 'formula', numberFormat: key === 'agents' ? '0' : '0.000000000000', sample: KNOWN[key] },
    { content: KNOWN[key], style: 'formula', numberFormat: key === 'agents' ? '0_)' : '0.000000000000_)' },
    { content: `=IF(ISNUMBER(B${row}),IF(ABS(B${row}-C${row})<=${TOLERANCE}*MAX(1,ABS(C${row})),"✓","✗"),"✗")`, style: 'check', sample: '✓' },
    { content: `=IF(D${row}="✓",${quoted(words.engineGood)},${quoted(words.engineBad)})`, style: 'check', sample: words.engineGood },
    { content: '', style: 'label' },
  ];
}

function conversionLines({ words: { checks: words } }: HandoverRequest, names: HandoverNames, map: readonly MapRow[]): Line[] {
  const [changed, apart] = [placeOf(names, 'changedInputs'), placeOf(names, 'cellsApart')];
  const cells = map.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const listed = map.length === 0 ? '=0' : `=SUM(${sheetReference(names.sheets.map, `D${FIRST_MAPPED}:D${FIRST_MAPPED + map.length - 1}`)})`;
  const about = (sheet: string): PlannedCell => ({ content: sheet, style: 'label' });
  const zero = (now: string): PlannedCell[] => [{ content: now, style: 'link', numberFormat: '0', sample: 0 }, { content: 0, style: 'formula', numberFormat: '0_)' }];
  return [
    (row) => [
      { content: words.inputs, style: 'label' }, ...zero(`=${changed}`), { content: `=IF(B${row}=C${row},"✓","–")`, style: 'check', sample: '✓' },
      { content: `=IF(D${row}="✓",${quoted(words.inputsGood)},${quoted(words.inputsChanged)})`, style: 'check', sample: words.inputsGood }, about(names.sheets.assumptions),
    ],
    (row) => [
      { content: words.agree, style: 'label' }, ...zero(`=${apart}`), { content: `=IF(B${row}=C${row},"✓",IF(${changed}>0,"–","✗"))`, style: 'check', sample: '✓' },
      { content: `=IF(D${row}="✓",${quoted(words.agreeGood)},IF(D${row}="–",${quoted(words.agreeChanged)},${quoted(words.agreeBad)}))`, style: 'check', sample: words.agreeGood }, about(names.sheets.map),
    ],
    (row) => [
      { content: words.listed, style: 'label' }, { content: listed, style: 'link', numberFormat: '#,##0', sample: cells }, { content: cells, style: 'formula', numberFormat: '#,##0_)' },
      { content: `=IF(B${row}=C${row},"✓","✗")`, style: 'check', sample: '✓' }, { content: `=IF(D${row}="✓",${quoted(words.listedGood)},${quoted(words.listedBad)})`, style: 'check', sample: words.listedGood }, about(names.sheets.map),
    ],
  ];
}

/** No more errors than when it was handed over. The steps of formulas may show some: of a condition that nobody has set, nothing comes of them. */
function errorLines({ words: { checks: words }, conversion, locale }: HandoverRequest, grids: ReadonlyMap<string, Grid>): Line[] {
  const label = (sheet: string): PlannedCell => ({ content: say(words.errorsIn, { sheet }, locale), style: 'label' });
  const count = (sheet: string, area: Area): string => `=SUMPRODUCT(--ISERROR(${sheetReference(sheet, areaAddress(area))}))`;
  const sheets = [...grids.values()].filter(({ area }) => area.rows > 0 && area.columns > 0).map((grid): Line => {
    const { sheet: { name }, area } = grid;
    const kept = keptErrors(grid);
    return (row) => [
      label(name), { content: count(name, area), style: 'link', numberFormat: '0', sample: kept }, { content: kept, style: 'formula', numberFormat: '0_)' },
      { content: `=IF(B${row}<=C${row},"✓","✗")`, style: 'check', sample: '✓' },
      { content: `=IF(D${row}="✗",${quoted(words.errorsBad)},IF(B${row}=0,${quoted(words.errorsGood)},${quoted(words.errorsKept)}))`, style: 'check', sample: kept === 0 ? words.errorsGood : words.errorsKept },
      { content: name, style: 'label' },
    ];
  });
  const steps = conversion.sheets.flatMap((sheet): Line[] => {
    const areas = footprint(sheet);
    if (areas.length === 0) return [];
    const all = { row: 0, column: 0, rows: Math.max(...areas.map(({ row, rows }) => row + rows)), columns: Math.max(...areas.map(({ column, columns }) => column + columns)) };
    return [(row) => [
      label(sheet.name), { content: count(sheet.name, all), style: 'link', numberFormat: '0' }, { content: '', style: 'formula' }, { content: `=IF(B${row}=0,"✓","–")`, style: 'check' },
      { content: `=IF(B${row}=0,${quoted(words.errorsGood)},${quoted(words.errorsInSteps)})`, style: 'check' }, { content: sheet.name, style: 'label' },
    ]];
  });
  return [...sheets, ...steps];
}

function ownLine({ sheet, label, address, passes, sentence, says }: OwnCheck): Line {
  const tick = sheetReference(sheet, address);
  return () => [
    { content: label, style: 'label' }, { content: '', style: 'formula' }, { content: '', style: 'formula' },
    { content: `=IF(ISERROR(${tick}),"✗",LEFT(${tick},1))`, style: 'link', sample: passes ? '✓' : '✗' },
    { content: `=IFERROR(${sentence === undefined ? tick : sheetReference(sheet, sentence)},"")`, style: 'link', sample: says },
    { content: sheet, style: 'label' },
  ];
}
