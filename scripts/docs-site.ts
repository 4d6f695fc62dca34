// Renders docs/ to dist/docs: the pages that the manifest and the help of each function link to. Runs after webpack, which
// empties dist first.
import path from 'node:path';
import { writeSite } from './site/write-site';

const root = path.join(__dirname, '..');
const pages = writeSite(path.join(root, 'docs'), path.join(root, 'dist/docs'));
console.log(`dist/docs: ${pages.length} pages`);
