import type JSZip from 'jszip';
import type { ProtectionOptions } from '../objects/protection-model';
import { readChart } from './read-chart';
import { readConditions, readLooks, readValidations } from './read-rules';
import { readProtection } from './sheet-protection';
import { fromStored } from './stored-formula';
import { isFor, settingsOf } from './web-extension';
import { readNotes } from './read-notes';
import type { ChartContent, ConditionContent, NameContent, NoteContent, ValidationContent } from './workbook-content';
import { all, attribute, childrenOf, first, parseXml, tagOf, textOf, type XmlNode } from './xml-reader';

/** What an opened file holds that the preview does not take over. */
export type LeftOut = 'macros' | 'pivots' | 'pictures' | 'conditional formats' | 'data validation' | 'comments' | 'external links' | 'chart kinds' | 'other add-ins';

/** Left edges of columns and top edges of rows, in points: to place a chart that is tied to cells. */
export interface Edges {
  column(index: number): number;
  row(index: number): number;
}

export interface SheetParts {
  readonly id: string | undefined;
  readonly charts: readonly ChartContent[];
  readonly conditions: readonly ConditionContent[];
  readonly validations: readonly ValidationContent[];
  readonly notes: readonly NoteContent[];
  readonly protection?: ProtectionOptions;
  readonly left: readonly LeftOut[];
}

const EMU_PER_POINT = 12_700;

export async function readNames(zip: JSZip, isFunction: (name: string) => boolean): Promise<NameContent[]> {
  const workbook = await readPart(zip, 'xl/workbook.xml');
  return all(first(workbook, 'definedNames'), 'definedName')
    .filter((node) => attribute(node, 'hidden') !== '1' && !attribute(node, 'name')?.startsWith('_xlnm.'))
    .map((node) => {
      const comment = attribute(node, 'comment');
      const sheet = attribute(node, 'localSheetId');
      return {
        name: attribute(node, 'name') ?? '', refersTo: fromStored(textOf(node), isFunction).slice(1),
        ...(comment ? { comment } : {}), ...(sheet === undefined ? {} : { sheet: Number(sheet) }),
      };
    });
}

/** The path of each sheet's part, in the order of the tabs. */
export async function sheetPaths(zip: JSZip): Promise<string[]> {
  const workbook = await readPart(zip, 'xl/workbook.xml');
  const targets = await relations(zip, 'xl/workbook.xml');
  return all(first(workbook, 'sheets'), 'sheet').map((sheet) => targets.get(attribute(sheet, 'id') ?? '') ?? '');
}

/** The looks that conditional formats of all sheets draw on. */
export async function readSharedLooks(zip: JSZip): Promise<ReturnType<typeof readLooks>> {
  return readLooks(await readPart(zip, 'xl/styles.xml'));
}

export async function readSheetParts(zip: JSZip, sheetPath: string, edges: Edges, looks: ReturnType<typeof readLooks>): Promise<SheetParts> {
  const sheet = await readPart(zip, sheetPath);
  const targets = await relations(zip, sheetPath);
  const left = new Set<LeftOut>();
  const conditions = readConditions(sheet, looks);
  const validations = readValidations(sheet);
  if (conditions.more) left.add('conditional formats');
  if (validations.more) left.add('data validation');
  const targetTo = (part: RegExp): string | undefined => [...targets.values()].find((path) => part.test(path));
  const comments = targetTo(/(^|\/)comments\d*\.xml$/i);
  const notes = comments ? readNotes(await readPart(zip, comments)) : [];
  // A thread of comments lies beside a note that tells older versions of it.
  if (targetTo(/threadedComment/i)) left.add('comments');
  if ([...targets.values()].some((path) => path.includes('pivotTable'))) left.add('pivots');
  const drawing = targets.get(attribute(first(sheet, 'drawing'), 'id') ?? '');
  const charts = drawing ? await readDrawing(zip, drawing, edges, left) : [];
  const protection = readProtection(sheet);
  return { notes, ...(protection ? { protection } : {}), id: attribute(sheet, 'uid'), charts, conditions: conditions.found, validations: validations.found, left: [...left] };
}

/** Settings of one add-in, and whether the file holds any of others. */
export async function readSettings(zip: JSZip, addInId: string): Promise<{ settings: Readonly<Record<string, unknown>>; others: boolean }> {
  const parts = await Promise.all(zip.file(/^xl\/webextensions\/[^/]+\.xml$/).map(async (file) => parseXml(await file.async('string'))));
  const extensions = parts.flatMap((each) => (each && tagOf(each) === 'webextension' ? [each] : []));
  const ours = extensions.filter((each) => isFor(each, addInId));
  return { settings: Object.assign({}, ...ours.map(settingsOf)) as Readonly<Record<string, unknown>>, others: ours.length < extensions.length };
}

export function leftInFile(zip: JSZip): LeftOut[] {
  const left: LeftOut[] = [];
  if (zip.file('xl/vbaProject.bin')) left.push('macros');
  if (zip.file(/^xl\/externalLinks\//).length > 0) left.push('external links');
  return left;
}

async function readDrawing(zip: JSZip, path: string, edges: Edges, left: Set<LeftOut>): Promise<ChartContent[]> {
  const targets = await relations(zip, path);
  const charts: ChartContent[] = [];
  for (const anchor of childrenOf(await readPart(zip, path))) {
    const frame = first(anchor, 'graphicFrame');
    const reference = first(first(first(frame, 'graphic'), 'graphicData'), 'chart');
    const chartPath = targets.get(attribute(reference, 'id') ?? '');
    if (!chartPath) {
      if (/Anchor$/.test(tagOf(anchor))) left.add('pictures');
      continue;
    }
    const name = attribute(first(first(frame, 'nvGraphicFramePr'), 'cNvPr'), 'name') ?? '';
    const space = await readPart(zip, chartPath);
    const chart = space && readChart(space, name, placeOf(anchor, edges));
    if (chart) charts.push(chart);
    else left.add('chart kinds');
  }
  return charts;
}

function placeOf(anchor: XmlNode, edges: Edges): { left: number; top: number; width: number; height: number } {
  const points = (value: string | undefined): number => Number(value ?? 0) / EMU_PER_POINT;
  const corner = (node: XmlNode): { x: number; y: number } => ({
    x: edges.column(Number(textOf(first(node, 'col')))) + points(textOf(first(node, 'colOff'))),
    y: edges.row(Number(textOf(first(node, 'row')))) + points(textOf(first(node, 'rowOff'))),
  });
  const from = first(anchor, 'from');
  const to = first(anchor, 'to');
  const position = first(anchor, 'pos');
  const size = first(anchor, 'ext');
  const start = from ? corner(from) : { x: points(attribute(position, 'x')), y: points(attribute(position, 'y')) };
  const end = to ? corner(to) : { x: start.x + points(attribute(size, 'cx')), y: start.y + points(attribute(size, 'cy')) };
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

export async function readPart(zip: JSZip, path: string): Promise<XmlNode | undefined> {
  const xml = await zip.file(path)?.async('string');
  return xml === undefined ? undefined : parseXml(xml);
}

/** Relation ids of a part, with their targets as paths from the root of the file. */
async function relations(zip: JSZip, path: string): Promise<Map<string, string>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const listed = await readPart(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    all(listed, 'Relationship').map((node) => {
      const target = attribute(node, 'Target') ?? '';
      return [attribute(node, 'Id') ?? '', new URL(target, `file:///${folder}`).pathname.slice(1)];
    }),
  );
}
