// What the add-in weighs: printed after every build, so that growth is seen when it happens.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '../dist');
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
const files = readdirSync(dist).filter((name) => /\.(js|json|html)$/.test(name)).sort();

console.log(`\n${'dist'.padEnd(28)}${'size'.padStart(11)}${'gzip'.padStart(11)}`);
for (const name of files) {
  const content = readFileSync(path.join(dist, name));
  console.log(`${name.padEnd(28)}${kilobytes(content.length)}${kilobytes(gzipSync(content).length)}`);
}
const strays = files.filter((name) => name.endsWith('.js') && /univerjs/i.test(readFileSync(path.join(dist, name), 'utf8')));
if (strays.length > 0) throw new Error(`The preview has leaked into the add-in: ${strays.join(', ')}`);
