import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { IN_PANE_SHIM } from '../protocol/in-pane-shim';
import { openBrowser } from './open-browser';
import { respond, servedFrom } from './respond';

const FIRST_PORT = Number(process.env['PORT'] ?? 3000);
const PORTS_TRIED = 20;

const served = servedFrom(path.resolve(__dirname, '../..'));
for (const folder of Object.values(served)) {
  if (!existsSync(folder)) {
    process.stderr.write(`${folder} is missing. Run "npm run build" first.\n`);
    process.exit(1);
  }
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  void respond(pathname, { served, shim: IN_PANE_SHIM }).then(({ status, type, body }) => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
});

// Only this machine: the preview is nobody else's business.
void listen(server, FIRST_PORT, PORTS_TRIED).then((port) => {
  const address = `http://localhost:${port}/`;
  process.stdout.write(`\n  Callsheet preview: ${address}\n  It plays Excel for the add-in; it is not Excel. Stop it with Ctrl+C.\n\n`);
  openBrowser(address);
});

/** The port asked for, or the next one that is free. */
function listen(waiting: Server, port: number, left: number): Promise<number> {
  return new Promise((resolve, reject) => {
    waiting.once('error', (reason: NodeJS.ErrnoException) => {
      if (reason.code === 'EADDRINUSE' && left > 0) resolve(listen(waiting, port + 1, left - 1));
      else reject(reason);
    });
    waiting.listen(port, 'localhost', () => {
      waiting.removeAllListeners('error');
      resolve(port);
    });
  });
}
