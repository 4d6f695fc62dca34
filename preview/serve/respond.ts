import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** An answer to a request for a file, whoever carries it: an http server, or a test's browser without one. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Folders on disk, by the address under which each is served; the longest address that fits is taken. */
export type Served = Readonly<Record<string, string>>;

export interface RespondOptions {
  readonly served: Served;
  /** Runs in the pane before office.js. */
  readonly shim: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']+\/office\.js/;
const SHIM = '/office-js/before-office.js';

/** Where everything lies in a checkout that has been built. */
export function servedFrom(root: string): Served {
  return {
    '/': path.join(root, 'build/preview'),
    '/add-in/': path.join(root, 'dist'),
    '/office-js/': path.join(root, 'node_modules/@microsoft/office-js/dist'),
  };
}

/** Files as they lie on disk, but for pages of the add-in: their office.js comes from npm instead of Microsoft's network. */
export async function respond(pathname: string, { served, shim }: RespondOptions): Promise<Answer> {
  if (pathname === SHIM) return answer(200, '.js', shim);
  const file = locate(pathname, served);
  if (!file) return answer(404, '.html', 'Not found');
  try {
    const body = await readFile(file);
    const extension = path.extname(file);
    return extension === '.html' && pathname.startsWith('/add-in/') ? answer(200, extension, withLocalOffice(body.toString())) : answer(200, extension, body);
  } catch {
    return answer(404, '.html', 'Not found');
  }
}

/** Rewrites the two places that name Microsoft's network: the script, and the content security policy that allows it. */
export function withLocalOffice(html: string): string {
  return html
    .replace(new RegExp(`<script([^>]*)\\ssrc=(["'])${OFFICE_JS.source}\\2`), (_whole, attributes: string, quote: string) =>
      `<script src="${SHIM}"></script><script${attributes} src=${quote}/office-js/office.js${quote}`)
    .replace(/(<meta[^>]+Content-Security-Policy[^>]+>)/i, (policy) => policy.replaceAll('https://appsforoffice.microsoft.com', "'self'"));
}

function locate(pathname: string, served: Served): string | undefined {
  const address = Object.keys(served).filter((each) => pathname.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const folder = address && served[address];
  if (!folder) return undefined;
  const rest = decodeURIComponent(pathname.slice(address.length)) || 'index.html';
  const file = path.resolve(folder, rest);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function answer(status: number, extension: string, body: string | Buffer): Answer {
  return { status, type: TYPES[extension] ?? 'application/octet-stream', body: Buffer.from(body) };
}
