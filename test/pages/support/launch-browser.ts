import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const OVERRIDE = 'CALLSHEET_CHROMIUM';
/** Nothing that a machine without a screen or a user namespace would lack. */
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--in-process-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'];

/**
 * A browser for tests. On Linux the one that npm brings (@sparticuz/chromium), so that nothing but Node is needed; on
 * macOS and Windows an installed Chrome or Edge. `CALLSHEET_CHROMIUM=/path` names another.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env[OVERRIDE];
  if (chosen) return chromium.launch({ executablePath: chosen, args: FLAGS });
  if (process.platform === 'linux') {
    const { executable, env } = unpackedChromium();
    return chromium.launch({ executablePath: executable, args: FLAGS, env: { ...process.env, ...env } });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel });
    } catch {
      // Not installed: try the next.
    }
  }
  throw new Error(`No Chrome or Edge was found. Install one, or set ${OVERRIDE} to a Chromium.`);
}

interface Unpacked {
  readonly executable: string;
  readonly env: Record<string, string>;
}

/** Unpacking is left to a process of its own: the package is an ES module, and it sets the environment as it goes. */
const UNPACK = `
  import chromium from '@sparticuz/chromium';
  const executable = await chromium.executablePath();
  console.log(JSON.stringify({ executable, libraries: process.env.LD_LIBRARY_PATH }));
`;

/** The package's own configuration looks for fonts under /tmp only; a browser that finds none ends itself. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

function unpackedChromium(): Unpacked {
  const root = path.resolve(__dirname, '../../..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  // The package unpacks into a fixed name under TMPDIR and trusts whatever lies there: a folder a version keeps old ones out.
  const folder = path.join(os.tmpdir(), `callsheet-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  // The Lambda runtime's name makes the package bring its own NSS and fontconfig instead of relying on the system's.
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: '22.x' };
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: root, env, encoding: 'utf8' });
  const { executable, libraries } = JSON.parse(printed) as { executable: string; libraries: string };
  const fonts = path.join(folder, 'callsheet-fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  return { executable, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } };
}
