/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../preview/page/add-in/add-in-manifest';

const production = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

test('the ribbon is read from the manifest: groups, buttons, icons, tips and actions', () => {
  const { groups, id } = readManifest(production, 'en-US');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(groups.map((group) => group.label)).toEqual(['Callsheet']);
  const [home, ...others] = groups[0]?.controls ?? [];
  expect(home).toMatchObject({ label: 'Callsheet', action: { kind: 'show-pane' } });
  expect(home?.icons[32]).toMatch(/^https:.*\.png$/);
  expect(others.length).toBeGreaterThan(0);
  expect(others.every((control) => control.action !== undefined && control.label !== '' && control.tip !== '')).toBe(true);
});

test.each(['zh-CN', 'zh-TW'])('labels and function descriptions come in %s where the manifest has them', (locale) => {
  const english = readManifest(production, 'en-US');
  const translated = readManifest(production, locale);
  expect(translated.functionsUrl).toContain(`functions.${locale}.json`);
  expect(translated.name).not.toBe(english.name);
  const labels = (manifest: typeof english): string[] => manifest.groups.flatMap((group) => group.controls.map((control) => control.tip));
  expect(labels(translated)).toHaveLength(labels(english).length);
  expect(labels(translated).every((label) => /\p{Script=Han}/u.test(label))).toBe(true);
});

test('a language without an override reads the defaults', () => {
  expect(readManifest(production, 'fr-FR')).toEqual(readManifest(production, 'en-US'));
});

test('a menu lists its items', () => {
  const menu = production.replace(
    '<Control xsi:type="Button" id="Callsheet.Home">',
    `<Control xsi:type="Menu" id="More"><Label resid="Group.Label" /><Items><Item id="One"><Label resid="Group.Label" />
     <Action xsi:type="ExecuteFunction"><FunctionName>openFunctions</FunctionName></Action></Item></Items></Control>
     <Control xsi:type="Button" id="Callsheet.Home">`,
  );
  expect(readManifest(menu, 'en-US').groups[0]?.controls[0]?.items).toMatchObject([{ label: 'Callsheet', action: { kind: 'run', functionName: 'openFunctions' } }]);
});

test('something else than a manifest is refused', () => {
  expect(() => readManifest('<html></html>', 'en-US')).toThrow('<html>');
});
