import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isChild, isMethod, isProperty, type ObjectClass } from '../../preview/objects/object-class';
import { nodeExcel } from '../../preview/protocol/node-excel';

const folder = path.join(__dirname, '../../preview/objects/classes');

/** Every class of the object model that the preview exports. */
async function playedClasses(): Promise<ObjectClass<never>[]> {
  const modules = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file)) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module)).filter((value): value is ObjectClass<never> => (
    typeof value === 'object' && value !== null && 'members' in value && 'name' in value
  ));
}

const camel = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Names on the wire that are not those of the client's properties. */
const WIRE_ONLY: readonly string[] = ['Gridlines', 'Styles', 'LegacyId', 'Count'];

test('the tables name members that Excel’s own client library has, and as what it has them', async () => {
  const { Excel, dispose } = nodeExcel();
  const library = Excel as unknown as Record<string, { prototype: object } | undefined>;
  const unknown: string[] = [];
  let checked = 0;
  for (const { name, members } of await playedClasses()) {
    const prototype = library[name]?.prototype;
    if (!prototype) {
      unknown.push(name);
      continue;
    }
    for (const [member, row] of Object.entries(members)) {
      if (member.startsWith('_') || WIRE_ONLY.includes(member)) continue;
      const descriptor = Object.getOwnPropertyDescriptor(prototype, camel(member));
      const fits = isMethod(row) ? typeof descriptor?.value === 'function' : (isProperty(row) || isChild(row)) && descriptor?.get !== undefined;
      const writable = !isProperty(row) || !row.set || descriptor?.set !== undefined;
      if (!fits || !writable) unknown.push(`${name}.${member}`);
      checked += 1;
    }
  }
  dispose();
  expect(unknown).toEqual([]);
  expect(checked).toBeGreaterThan(250);
});
