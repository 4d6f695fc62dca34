import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { baseOfBuild, developmentManifest, manifestAt } from '../../scripts/stamp-manifest';
import { functionSpace } from '../../src/taskpane/function-space';
import { functionsJson } from '../../src/functions/functions-json';

const root = path.join(__dirname, '../..');
const production = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifests = {
  production,
  'stamped for another address': manifestAt(production, 'https://wfm.example.com/callsheet/'),
  development: developmentManifest(production, 'https://localhost:3000'),
};

const schemaText = (name: string) => readFileSync(path.join(__dirname, 'schemas', `${name}.xsd`), 'utf8');
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);

describe.each(Object.entries(manifests))('the %s manifest', (_name, xml) => {
  const resourceIds = all(xml, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const usedIds = all(xml, /\bresid="([^"]+)"/g);

  test('is valid against the schemas', async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: xml }],
      schema: [schemaText('OfficeAppManifestV1_1')],
      preload: ['OfficeAppBasicTypesV1_0', 'TaskPaneAppVersionOverridesV1_0'].map((name) => ({ fileName: `${name}.xsd`, contents: schemaText(name) })),
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('names only resources that it defines, and defines none that it does not use', () => {
    expect(usedIds.filter((id) => !resourceIds.includes(id))).toEqual([]);
    expect(resourceIds.filter((id) => !usedIds.includes(id))).toEqual([]);
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
  });

  test('keeps every resource id within 32 characters, short strings within 125 and long ones within 250', () => {
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
    const [shortStrings = '', longStrings = ''] = ['Short', 'Long'].map((kind) => xml.split(`<bt:${kind}Strings>`)[1]?.split(`</bt:${kind}Strings>`)[0]);
    const texts = (part: string) => all(part, /(?:DefaultValue|Value)="([^"]*)"/g);
    expect(texts(shortStrings).length).toBeGreaterThan(0);
    expect(texts(shortStrings).filter((text) => text.length > 125)).toEqual([]);
    expect(texts(longStrings).filter((text) => text.length > 250)).toEqual([]);
  });

  test('points to https only, and to icon files that exist', () => {
    const addresses = all(xml, /Value="([a-z]+:\/\/[^"]+)"/g);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    const icons = addresses.filter((address) => address.endsWith('.png')).map((address) => address.slice(address.indexOf('/assets/')));
    expect(icons.length).toBeGreaterThan(8);
    expect(icons.filter((icon) => !existsSync(path.join(root, icon)))).toEqual([]);
  });

  test('loads one shared runtime: Runtime, Page and FunctionFile are the same resource', () => {
    const runtime = /<Runtime resid="([^"]+)" lifetime="long"/.exec(xml)?.[1];
    const page = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(xml)?.[1];
    const functionFile = /<FunctionFile resid="([^"]+)"/.exec(xml)?.[1];
    expect(runtime).toBeDefined();
    expect([page, functionFile]).toEqual([runtime, runtime]);
  });

  test('speaks simplified and traditional Chinese wherever a word can be read that is not the product name', () => {
    const strings = xml.match(/<bt:String id="[^"]+"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g) ?? [];
    const untranslated = strings.filter((entry) => !(entry.includes('Locale="zh-CN"') && entry.includes('Locale="zh-TW"')));
    expect(untranslated.map((entry) => /id="([^"]+)"/.exec(entry)![1]).sort())
      .toEqual(['Functions.Namespace', 'Group.Label', 'Home.Label'].filter((id) => xml.includes(`id="${id}"`)));
  });
});

test('production functions have no namespace, so that =ERLANGC is typed bare; development ones have', () => {
  expect(production).not.toMatch(/Namespace/);
  expect(manifests.development).toMatch(/<Namespace resid="Functions.Namespace" \/>/);
  expect(manifests.development).toMatch(/id="Functions.Namespace" DefaultValue="[A-Z]+"/);
});

test('the development pane is told the namespace of its functions, the production pane none', () => {
  const pane = (xml: string) => new URL(/<bt:Url id="Pane\.Url" DefaultValue="([^"]+)"/.exec(xml)![1]!);
  const namespace = /id="Functions.Namespace" DefaultValue="([^"]+)"/.exec(manifests.development)![1];
  expect(functionSpace(pane(manifests.development).search)?.namespace).toBe(namespace);
  expect(pane(manifests.development).pathname).toBe('/taskpane.html');
  expect([pane(production), pane(manifests['stamped for another address'])].map(({ search }) => functionSpace(search))).toEqual([undefined, undefined]);
});

test('the development copy can be installed beside production: another id, [dev] in its name', () => {
  const id = (xml: string) => /<Id>([^<]+)<\/Id>/.exec(xml)![1];
  expect(id(manifests.development)).not.toBe(id(production));
  expect(manifests.development.match(/\[dev\]/g)).toHaveLength(4);
});

test('an address without https is refused', () => {
  expect(() => manifestAt(production, 'http://wfm.example.com')).toThrow(/https/);
  expect(() => baseOfBuild({ CALLSHEET_BASE: 'http://wfm.example.com' })).toThrow(/https/);
});

test('manifest, functions.json and their links follow CALLSHEET_BASE, and without it keep the address of manifest.xml', () => {
  const base = baseOfBuild({ CALLSHEET_BASE: 'https://wfm.example.com/callsheet/' });
  expect(base).toBe('https://wfm.example.com/callsheet');
  expect(manifestAt(production, base)).not.toContain('callsheet.example');
  expect(JSON.stringify(functionsJson('en', base))).not.toContain('callsheet.example');
  expect(manifestAt(production, baseOfBuild({}))).toBe(production);
});

test('package.json, its lock and the manifest tell one version', () => {
  const version = (file: string) => (JSON.parse(readFileSync(path.join(root, file), 'utf8')) as { version: string }).version;
  expect(/<Version>([^<]+)<\/Version>/.exec(production)![1]).toBe(`${version('package.json')}.0`);
  expect(version('package-lock.json')).toBe(version('package.json'));
});

test('every ribbon command is one that the commands room answers', () => {
  const commands = all(production, /<FunctionName>([^<]+)<\/FunctionName>/g);
  const source = readFileSync(path.join(root, 'src/commands/index.ts'), 'utf8');
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !source.includes(name))).toEqual([]);
});
