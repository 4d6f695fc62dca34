/** What a host reads from an add-in-only manifest to offer the add-in: who it is, where its files are, which buttons it has. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly taskpaneUrl: string;
  /** functions.json in the reader's language. */
  readonly functionsUrl: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** By pixel size. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction | undefined;
  /** Filled for a menu button. */
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  | { readonly kind: 'show-pane'; readonly url: string }
  | { readonly kind: 'run'; readonly functionName: string };

/**
 * Reads manifest.xml as Excel does (VersionOverrides 1.0 for Workbook). `locale` is a BCP 47 tag; texts and addresses
 * without an override for it keep their default.
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error(`manifest.xml starts with <${root.localName}>, not <OfficeApp>.`);
  const resources = readResources(root, locale);
  const host = descendants(root, 'Host').find((each) => each.getAttribute('xsi:type') === 'Workbook') ?? root;
  const functions = descendants(host, 'ExtensionPoint').find((each) => each.getAttribute('xsi:type') === 'CustomFunctions');
  const surface = descendants(host, 'ExtensionPoint').find((each) => each.getAttribute('xsi:type') === 'PrimaryCommandSurface');
  const metadata = functions && child(functions, 'Metadata');
  return {
    id: child(root, 'Id')?.textContent?.trim() ?? '',
    version: child(root, 'Version')?.textContent?.trim() ?? '',
    name: overridden(child(root, 'DisplayName'), locale),
    taskpaneUrl: overridden(descendants(root, 'SourceLocation').find((each) => each.hasAttribute('DefaultValue')), locale),
    functionsUrl: metadata && resources(resid(child(metadata, 'SourceLocation'))),
    groups: surface ? descendants(surface, 'Group').map((group) => readGroup(group, resources)) : [],
  };
}

type Resources = (id: string) => string;

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: group.getAttribute('id') ?? '',
    label: resources(resid(child(group, 'Label'))),
    controls: children(group, 'Control').map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const supertip = child(control, 'Supertip');
  const items = child(control, 'Items');
  return {
    id: control.getAttribute('id') ?? '',
    label: resources(resid(child(control, 'Label'))),
    tipTitle: supertip ? resources(resid(child(supertip, 'Title'))) : '',
    tip: supertip ? resources(resid(child(supertip, 'Description'))) : '',
    icons: Object.fromEntries(
      descendants(child(control, 'Icon'), 'Image').map((image) => [Number(image.getAttribute('size')), resources(resid(image))]),
    ),
    action: readAction(child(control, 'Action'), resources),
    items: items ? children(items, 'Item').map((item) => readControl(item, resources)) : [],
  };
}

function readAction(action: Element | undefined, resources: Resources): RibbonAction | undefined {
  switch (action?.getAttribute('xsi:type')) {
    case 'ShowTaskpane':
      return { kind: 'show-pane', url: resources(resid(child(action, 'SourceLocation'))) };
    case 'ExecuteFunction':
      return { kind: 'run', functionName: child(action, 'FunctionName')?.textContent?.trim() ?? '' };
    default:
      return undefined;
  }
}

function readResources(root: Element, locale: string): Resources {
  const texts = new Map<string, string>();
  for (const resource of descendants(root, 'Resources')) {
    for (const entry of resource.getElementsByTagName('*')) {
      const id = entry.getAttribute('id');
      if (id) texts.set(id, overridden(entry, locale));
    }
  }
  return (id) => texts.get(id) ?? '';
}

function overridden(entry: Element | undefined, locale: string): string {
  if (!entry) return '';
  const override = children(entry, 'Override').find((each) => each.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute('Value') ?? entry.getAttribute('DefaultValue') ?? '';
}

function resid(element: Element | undefined): string {
  return element?.getAttribute('resid') ?? '';
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

function children(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((each) => each.localName === name);
}

function descendants(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.getElementsByTagName('*') ?? [])].filter((each) => each.localName === name);
}
