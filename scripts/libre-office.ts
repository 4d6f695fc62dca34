// Makes sure that LibreOffice is there for the tests that recalculate workbooks with it: installed where a server runs them as root,
// nothing done anywhere else: `tsx scripts/libre-office.ts`.
import { spawnSync } from 'node:child_process';

function run(command: string, given: readonly string[]): boolean {
  return spawnSync(command, given, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

function main(): number {
  if (run('soffice', ['--version'])) return 0;
  const onServer = process.env.CI === 'true' && process.getuid?.() === 0;
  if (!onServer) {
    console.log('LibreOffice is not installed here; tests that need it are skipped. On Debian: apt-get install --no-install-recommends libreoffice-calc');
    return 0;
  }
  const installed = run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'libreoffice-calc']);
  return installed && run('soffice', ['--version']) ? 0 : 1;
}

process.exit(main());
