import { say } from '../../../locales/say';
import { typedText } from '../../forecasting/typed-text';
import type { PlannedCell, SheetPlan, StyleName } from '../../plan';
import { quoted } from '../../scorecard/formula-text';
import type { BookSheet } from '../../share/book';
import { HANDOVER_SHEETS, type HandoverNames } from '../names';
import { placeOf } from '../places';
import type { HandoverRequest } from '../request';
import { cellsAt, formulaText, titles } from '../titles';
import { limitLines } from './limit-lines';
import { methodLines } from './method-lines';
import { paragraph, TEXT_WIDTH } from './paragraph';

const FIRST_ROW = 5;
const LEGEND = ['input', 'formula', 'link', 'total', 'check'] as const satisfies readonly StyleName[];

/** What it is for, who made it when and how, what to trust: the sheet that a reader begins with. */
export function aboutSheet(request: HandoverRequest, names: HandoverNames, passes: boolean): SheetPlan {
  const { words: { about: words }, book: { properties } } = request;
  const rows = [
    ...section(words.fields, fieldRows(request, names, passes)),
    ...section(words.method, methodLines(request)),
    ...section(words.reading, readingRows(request, names)),
    ...section(words.sheets, sheetRows(request, names)),
    ...section(words.legend, legendRows(request)),
    ...(request.conversion.definitions.length > 0 ? section(words.definitions, definitionRows(request)) : []),
    ...section(words.limits, limitLines(request)),
  ];
  const title = properties.title.trim() === '' ? words.title : say(words.titleOf, { title: properties.title }, request.locale);
  return {
    name: names.sheets.about,
    blocks: [titles(title, words.what, request), cellsAt(`A${FIRST_ROW}`, rows)],
    tables: [], charts: [], formats: [], columnWidths: [26, TEXT_WIDTH], rowHeights: { 1: 24 }, freeze: { rows: FIRST_ROW - 1, columns: 0 },
  };
}

function section(title: string, rows: readonly (readonly PlannedCell[])[]): (readonly PlannedCell[])[] {
  return [[{ content: title, style: 'header' }, { content: '', style: 'header' }], ...rows, []];
}

function fieldRows({ about, conversion, words: { about: words, checks }, writtenAt, addIn }: HandoverRequest, names: HandoverNames, passes: boolean): PlannedCell[][] {
  const typed = (label: string, text: string): PlannedCell[] => [{ content: label, style: 'label' }, { content: text.trim() === '' ? words.missing : typedText(text.trim()), style: 'input' }];
  const changed = placeOf(names, 'changedInputs');
  const needs = conversion.cells.some(({ after }) => after.kind === 'spill') && conversion.way === 'native' ? words.needsOf.spills : words.needsOf[conversion.way];
  return [
    typed(words.purpose, about.purpose), typed(words.author, about.author), typed(words.version, about.version), typed(words.sources, about.sources),
    [{ content: words.date, style: 'label' }, { content: isoDay(writtenAt), style: 'input' }],
    [{ content: words.madeWith, style: 'label' }, { content: `Callsheet ${addIn}`, style: 'label' }],
    [{ content: words.state, style: 'total' }, { content: `=${placeOf(names, 'overall')}`, style: 'link', sample: passes ? checks.overallGood : checks.overallBad }],
    [{ content: words.inputs, style: 'label' }, { content: `=IF(${changed}=0,${quoted(words.inputsSame)},${changed}&${quoted(words.inputsChanged)})`, style: 'link', sample: words.inputsSame }],
    ...paragraph(words.way, words.ways[conversion.way], 'label'),
    ...paragraph(words.needs, needs, 'label'),
  ];
}

function readingRows({ words: { about: words } }: HandoverRequest, { sheets }: HandoverNames): PlannedCell[][] {
  return (['assumptions', 'map', 'compared', 'checks', 'log'] as const).flatMap((key) => paragraph(sheets[key], words.readingLines[key === 'assumptions' ? 'inputs' : key], 'label'));
}

/** Every sheet with what it is for: those for the reader, the steps of formulas, then the planner's own by their titles. */
function sheetRows({ book, conversion, words: { about: words } }: HandoverRequest, names: HandoverNames): PlannedCell[][] {
  return [
    ...HANDOVER_SHEETS.flatMap((key) => paragraph(names.sheets[key], words.ofSheet[key], 'label')),
    ...conversion.sheets.flatMap(({ name }) => paragraph(name, words.ofSheet.workings, 'label')),
    ...book.sheets.flatMap((sheet) => paragraph(sheet.name, `${titleOf(sheet)}${sheet.hidden ? words.hidden : ''}`.trim(), 'label')),
  ];
}

/** As a text: it stands among texts, and a reader types over it. */
function isoDay(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What stands alone in the first row; side by side they are headers. */
function titleOf({ row, values }: BookSheet): string {
  const filled = row <= 2 ? (values[0] ?? []).filter((value) => value !== '') : [];
  return filled.length === 1 && typeof filled[0] === 'string' ? filled[0] : '';
}

function legendRows({ words: { about: words } }: HandoverRequest): PlannedCell[][] {
  return [
    ...LEGEND.map((style): PlannedCell[] => [{ content: words.legendLines[style][0]!, style }, { content: words.legendLines[style][1]!, style: 'label' }]),
    ...paragraph('', words.legendWhat, 'note'),
  ];
}

function definitionRows({ conversion, words: { about: words } }: HandoverRequest): PlannedCell[][] {
  return [...paragraph('', words.definitionsWhat, 'note'), ...conversion.definitions.flatMap(({ name, refersTo, comment }) => [
    ...paragraph(name, comment ?? formulaText(refersTo), 'label'), ...(comment ? paragraph('', formulaText(refersTo), 'note') : []),
  ])];
}
