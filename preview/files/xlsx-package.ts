import type JSZip from 'jszip';
import type { AddInOfFile } from './add-in-of-file';
import { parseRange } from './cell-address';
import { chartPart, drawingPart } from './chart-part';
import { conditionalFormatPart, DifferentialLooks } from './conditional-format-part';
import { dataValidationPart } from './data-validation-part';
import { CUSTOM_PROPERTIES, customPropertiesPart } from './document-facts-part';
import { WEB_EXTENSION, webExtensionPart, TASK_PANES, taskPanesPart } from './web-extension';
import type { WorkbookContent } from './workbook-content';
import { element, escapeXml, XML_HEAD } from './xml';

/**
 * Parts of the file that exceljs does not write, or not in full: charts, conditions and rules on typing, names of formulas, ids of sheets, the add-in's settings, and the
 * mark that makes an array formula a dynamic one, so that Excel lets it spill instead of showing braces ([MS-XLSX] 2.2.4.5, XLDAPR).
 */
export async function addParts(zip: JSZip, content: WorkbookContent, addIn: AddInOfFile): Promise<void> {
  const types: string[] = [];
  await addCharts(zip, content, types);
  await addRules(zip, content, addIn);
  await addNames(zip, content);
  await addSheetIds(zip, content);
  await addDynamicArrays(zip, content, types);
  await addSettings(zip, content, addIn, types);
  await addCustomProperties(zip, content, types);
  await edit(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${types.join('')}</Types>`));
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

async function addCharts(zip: JSZip, content: WorkbookContent, types: string[]): Promise<void> {
  let charts = 0;
  let drawings = 0;
  for (const [index, sheet] of content.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    drawings += 1;
    const relations = sheet.charts.map((chart, at) => {
      charts += 1;
      zip.file(`xl/charts/chart${charts}.xml`, chartPart(chart, (range) => holdsText(content, range)));
      types.push(override(`/xl/charts/chart${charts}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'));
      return element('Relationship', { Id: `rId${at + 1}`, Type: `${RELATION}/chart`, Target: `../charts/chart${charts}.xml` });
    });
    zip.file(`xl/drawings/drawing${drawings}.xml`, drawingPart(sheet.charts));
    zip.file(`xl/drawings/_rels/drawing${drawings}.xml.rels`, EMPTY_RELATIONS.replace('</Relationships>', `${relations.join('')}</Relationships>`));
    types.push(override(`/xl/drawings/drawing${drawings}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'));
    const id = 'rIdDrawing';
    await addRelation(zip, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, { Id: id, Type: `${RELATION}/drawing`, Target: `../drawings/drawing${drawings}.xml` });
    await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace(/(?=<legacyDrawing|<tableParts|<\/worksheet>)/, element('drawing', { 'r:id': id })));
  }
}

function holdsText(content: WorkbookContent, range: string): boolean {
  const [, quoted, plain, address = ''] = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(range) ?? [];
  const sheet = content.sheets.find((each) => each.name === (quoted?.replaceAll("''", "'") ?? plain));
  const area = parseRange(address);
  return area !== undefined && typeof sheet?.cells.find((cell) => cell.row === area.row && cell.column === area.column)?.value === 'string';
}

/** Before what comes after them in a sheet (ECMA-376 part 1, 18.3.1.99). */
const AFTER_RULES = /(?=<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/;

async function addRules(zip: JSZip, { sheets }: WorkbookContent, { isFunction }: AddInOfFile): Promise<void> {
  const looks = new DifferentialLooks();
  for (const [index, { conditions, validations }] of sheets.entries()) {
    const rules = conditionalFormatPart(conditions, looks, isFunction) + dataValidationPart(validations, isFunction);
    if (rules) await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace(AFTER_RULES, () => rules));
  }
  if (looks.written.length === 0) return;
  const written = element('dxfs', { count: looks.written.length }, ...looks.written);
  await edit(zip, 'xl/styles.xml', (xml) => xml.replace(/<dxfs\b[^>]*\/>/, () => written));
}

async function addNames(zip: JSZip, content: WorkbookContent): Promise<void> {
  if (content.names.length === 0) return;
  const names = content.names.map(({ name, refersTo, comment, sheet }) => element('definedName', { name, comment, localSheetId: sheet }, escapeXml(refersTo)));
  await edit(zip, 'xl/workbook.xml', (xml) => xml.replace('</sheets>', `</sheets>${element('definedNames', {}, ...names)}`));
}

/** Where Excel keeps a sheet's id ([MS-XLSX] 5.15, xr:uid); settings may refer to it. */
async function addSheetIds(zip: JSZip, content: WorkbookContent): Promise<void> {
  for (const [index, { id }] of content.sheets.entries()) {
    if (!id) continue;
    await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replace('mc:Ignorable="x14ac"', `mc:Ignorable="x14ac xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${escapeXml(id)}"`),
    );
  }
}

async function addDynamicArrays(zip: JSZip, content: WorkbookContent, types: string[]): Promise<void> {
  let found = false;
  for (const index of content.sheets.keys()) {
    await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replace(/<c ((?:[^>](?!cm=))*)><f t="array"/g, (_whole, attributes: string) => {
        found = true;
        return `<c ${attributes} cm="1"><f t="array"`;
      }),
    );
  }
  if (!found) return;
  zip.file('xl/metadata.xml', DYNAMIC_ARRAYS);
  types.push(override('/xl/metadata.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml'));
  await addRelation(zip, 'xl/_rels/workbook.xml.rels', { Id: 'rIdMetadata', Type: `${RELATION}/sheetMetadata`, Target: 'metadata.xml' });
}

async function addSettings(zip: JSZip, { settings }: WorkbookContent, addIn: AddInOfFile, types: string[]): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  zip.file('xl/webextensions/webextension1.xml', webExtensionPart(addIn, settings));
  zip.file('xl/webextensions/taskpanes.xml', taskPanesPart('rId1'));
  types.push(override('/xl/webextensions/webextension1.xml', WEB_EXTENSION.contentType), override('/xl/webextensions/taskpanes.xml', TASK_PANES.contentType));
  await addRelation(zip, 'xl/webextensions/_rels/taskpanes.xml.rels', { Id: 'rId1', Type: WEB_EXTENSION.relation, Target: 'webextension1.xml' });
  await addRelation(zip, '_rels/.rels', { Id: 'rIdTaskPanes', Type: TASK_PANES.relation, Target: 'xl/webextensions/taskpanes.xml' });
}

async function addCustomProperties(zip: JSZip, { properties }: WorkbookContent, types: string[]): Promise<void> {
  if (Object.keys(properties?.custom ?? {}).length === 0) return;
  zip.file('docProps/custom.xml', customPropertiesPart(properties!.custom));
  types.push(override('/docProps/custom.xml', CUSTOM_PROPERTIES.contentType));
  await addRelation(zip, '_rels/.rels', { Id: 'rIdCustom', Type: CUSTOM_PROPERTIES.relation, Target: 'docProps/custom.xml' });
}

const DYNAMIC_ARRAYS =
  XML_HEAD +
  element(
    'metadata',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray' },
    element('metadataTypes', { count: 1 }, element('metadataType', {
      name: 'XLDAPR', minSupportedVersion: 120000, copy: 1, pasteAll: 1, pasteValues: 1, merge: 1, splitFirst: 1, rowColShift: 1, clearFormats: 1, clearComments: 1, assign: 1, coerce: 1, cellMeta: 1,
    })),
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, element('bk', {}, element('extLst', {}, element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
      element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }))))),
    element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
  );

function override(part: string, type: string): string {
  return element('Override', { PartName: part, ContentType: type });
}

async function addRelation(zip: JSZip, path: string, relation: Record<string, string>): Promise<void> {
  if (!zip.file(path)) zip.file(path, EMPTY_RELATIONS);
  await edit(zip, path, (xml) => xml.replace('</Relationships>', `${element('Relationship', relation)}</Relationships>`));
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (!part) throw new Error(`The file lacks ${path}.`);
  zip.file(path, change(await part.async('string')));
}
