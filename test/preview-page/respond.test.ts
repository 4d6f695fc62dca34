import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { respond, withLocalOffice } from '../../preview/serve/respond';

const folder = mkdtempSync(path.join(os.tmpdir(), 'callsheet-served-'));
mkdirSync(path.join(folder, 'page'));
mkdirSync(path.join(folder, 'dist'));
writeFileSync(path.join(folder, 'page/index.html'), 'the page');
writeFileSync(path.join(folder, 'dist/manifest.xml'), '<OfficeApp/>');
writeFileSync(path.join(folder, 'secret.txt'), 'secret');
const options = { served: { '/': path.join(folder, 'page'), '/add-in/': path.join(folder, 'dist') }, shim: 'shim();' };

afterAll(() => rmSync(folder, { recursive: true }));

test('the page is at the root, the add-in in its own folder', async () => {
  expect(await respond('/', options)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: Buffer.from('the page') });
  expect(await respond('/add-in/manifest.xml', options)).toMatchObject({ status: 200, type: 'application/xml; charset=utf-8' });
});

test('what does not exist is not found, and nothing outside the folders is served', async () => {
  expect((await respond('/missing.js', options)).status).toBe(404);
  expect((await respond('/../secret.txt', options)).status).toBe(404);
  expect((await respond('/%2e%2e/secret.txt', options)).status).toBe(404);
});

test('office.js comes from the preview, behind its shim, and the policy allows it; the rest of the page is untouched', () => {
  const page = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>Hello</body>`;
  expect(withLocalOffice(page)).toBe(`<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'self'">
<script src="/office-js/before-office.js"></script><script src="/office-js/office.js"></script></head><body>Hello</body>`);
});
