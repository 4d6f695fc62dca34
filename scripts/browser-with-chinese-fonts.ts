import { existsSync } from 'node:fs';

/** Of the system's browsers, the usual ones, whose fonts include Chinese; the one that npm brings has Latin letters only. */
export function browserWithChineseFonts(): string {
  return ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((each) => existsSync(each)) ?? '';
}
