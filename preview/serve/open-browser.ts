import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the user's browser where there is one; a machine without is no error. */
export function openBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (!opener || headless || process.env['CI'] || process.env['BROWSER'] === 'none') return;
  const [command, ...options] = opener;
  const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
