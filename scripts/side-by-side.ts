// Runs npm scripts two and two at a time, in the order given, and fails when one does: `tsx scripts/side-by-side.ts build lint types`.
import { spawn } from 'node:child_process';

const AT_ONCE = 2;

/** What it says is told when it is over, so that two do not talk at the same time. */
function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      console.log(`npm run ${script}: ${code === 0 ? 'passed' : 'failed'}\n${said}`);
      resolve(code === 0);
    });
  });
}

async function main(): Promise<void> {
  const waiting = process.argv.slice(2);
  const passed: boolean[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) passed.push(await run(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  process.exit(passed.every(Boolean) ? 0 : 1);
}

void main();
