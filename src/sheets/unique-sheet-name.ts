const LONGEST = 31;

/** `Staffing`, `Staffing 2`, `Staffing 3`: the first name that the workbook does not use. Excel compares without case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedSheetName(wanted);
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` ${count}`;
    const name = base.slice(0, LONGEST - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel refuses : \ / ? * [ ] anywhere, an apostrophe at either end, and the name History. */
export function allowedSheetName(wanted: string): string {
  const name = wanted.replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, LONGEST);
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet' : name;
}
