// Stamps manifest.xml: another address to deploy to, or a development copy that can be installed beside production.
//   npm run manifest -- --base https://wfm.example.com/callsheet --out build/manifest.xml
//   npm run manifest -- --dev --out build/manifest.dev.xml
// Without --base the address is CALLSHEET_BASE, which `npm run build` reads too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_NAMESPACE, baseOfBuild, developmentManifest, manifestAt } from './stamp-manifest';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    dev: { type: 'boolean', default: false },
    out: { type: 'string', default: 'build/manifest.xml' },
  },
});

const production = readFileSync(path.join(__dirname, '../manifest.xml'), 'utf8');
const stamped = values.dev
  ? developmentManifest(production, values.base ?? 'https://localhost:3000')
  : manifestAt(production, values.base ?? baseOfBuild(process.env));
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, stamped);
console.log(`${values.out}: ${values.dev ? `development, functions under =${DEVELOPMENT_NAMESPACE}.` : 'production, functions bare'}`);
