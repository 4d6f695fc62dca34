import { element, XML_HEAD } from './xml';
import { all, attribute, first, type XmlNode } from './xml-reader';

/** Which add-in settings belong to, as its manifest says. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

type Settings = Readonly<Record<string, unknown>>;

export const WEB_EXTENSION = {
  contentType: 'application/vnd.ms-office.webextension+xml',
  relation: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
};
export const TASK_PANES = {
  contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  relation: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
};

/**
 * The part in which Office keeps an add-in's settings with the document ([MS-OWEXML] 2.2.7): a property each, its value as
 * JSON. The add-in is looked for where an organisation deploys it (EXCatalog), then among those installed by a developer.
 */
export function webExtensionPart({ id, version }: AddInIdentity, settings: Settings): string {
  const reference = (store: string, storeType: string): string => element('we:reference', { id, version, store, storeType });
  const properties = Object.entries(settings).map(([name, value]) => element('we:property', { name, value: JSON.stringify(value) }));
  return XML_HEAD + element(
    'we:webextension',
    { 'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11', id: `{${id.toUpperCase()}}` },
    reference('EXCatalog', 'EXCatalog'),
    element('we:alternateReferences', {}, reference('developer', 'Registry')),
    element('we:properties', {}, ...properties),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }),
  );
}

/** The list of panes, through which Office finds the part. The pane is not opened with the file: that is the reader's choice. */
export function taskPanesPart(relationId: string): string {
  return XML_HEAD + element(
    'wetp:taskpanes',
    { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
    element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row: 0 },
      element('wetp:webextensionref', { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:id': relationId }),
    ),
  );
}

/** Whether a part was written for this add-in, wherever it had been installed from. */
export function isFor(part: XmlNode, addInId: string): boolean {
  const references = [part, ...all(part, 'reference'), ...all(first(part, 'alternateReferences'), 'reference')];
  return references.some((node) => bare(attribute(node, 'id')) === bare(addInId));
}

export function settingsOf(part: XmlNode): Settings {
  return Object.fromEntries(all(first(part, 'properties'), 'property').map((node) => [attribute(node, 'name') ?? '', parsed(attribute(node, 'value') ?? '')]));
}

function bare(id: string | undefined): string | undefined {
  return id?.replace(/[{}]/g, '').toLowerCase();
}

/** Other writers may have put plain text where Office puts JSON. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
