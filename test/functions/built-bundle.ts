import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The text of functions.js, built from the sources as they are now with the project's own webpack configuration. */
export function builtBundle(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-bundle-'));
  try {
    execFileSync(process.execPath, [path.join(__dirname, 'build-functions.js'), folder], { cwd: path.join(__dirname, '../..'), stdio: 'pipe' });
    return readFileSync(path.join(folder, 'functions.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
