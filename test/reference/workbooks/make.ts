import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { WORKBOOKS } from './contents';

/** Writes the workbooks of this release. See README.md beside this file. */
async function make(): Promise<void> {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const folder = path.join(__dirname, version);
  mkdirSync(folder, { recursive: true });
  for (const [name, saved] of Object.entries(WORKBOOKS).filter(([each]) => only === undefined || each === only)) {
    const file = path.join(folder, `${name}.xlsx`);
    if (existsSync(file)) throw new Error(`${file} is there already. What a release has saved stays as it is.`);
    const bytes = await saved();
    writeFileSync(file, bytes);
    console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(bytes.length / 1024)} kB`);
  }
}

// What the helpers of tests ask of the runner that isn't there.
Object.assign(globalThis, { jest: { retryTimes: () => undefined } });
void make();
