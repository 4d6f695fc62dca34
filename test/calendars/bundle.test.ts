import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { namedDays } from '../../src/calendars';
import { COUNTRIES } from '../../src/calendars/countries';
import type { NamedDay } from '../../src/core/forecasting/series';

const YEARS = [2026, 2026] as const;
const CALENDARS = [...COUNTRIES, 'US-NY', 'DE-BY', 'GB-SCT', 'MY-10'];
const folder = mkdtempSync(path.join(tmpdir(), 'calendars-bundle-'));
const builtDays = (zone: string) => JSON.parse(execFileSync(process.execPath, [path.join(__dirname, 'build-calendars.js'), folder, ...YEARS.map(String), ...CALENDARS], {
  cwd: path.join(__dirname, '../..'), env: { ...process.env, TZ: zone }, maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'],
}).toString()) as Record<string, readonly NamedDay[]>;
let built: Record<string, readonly NamedDay[]>;

beforeAll(() => {
  built = builtDays('UTC');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is left of the libraries in the build knows the same days as the whole of them', async () => {
  const whole: Record<string, readonly NamedDay[]> = {};
  for (const id of CALENDARS) whole[id] = await namedDays(id, ...YEARS);
  expect(built).toEqual(whole);
});

test.each(['America/Los_Angeles', 'Pacific/Auckland'])('a machine in %s gives the same days', (zone) => {
  expect(builtDays(zone)).toEqual(built);
});

test('names of calendars come at once, and the libraries when asked: 10 kB and less than 200 kB over the wire', () => {
  const sizes = new Map(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name, gzipSync(readFileSync(path.join(folder, name))).length]));
  expect(sizes.get('names.js')).toBeLessThan(10_000);
  expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBeLessThan(200_000);
  expect(sizes.size).toBeGreaterThan(1);
});
