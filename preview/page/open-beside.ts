import type { WorkbookContent } from '../files/workbook-content';

/** Names the file in the address of the tab that is to open it. */
const FILE = 'workbook';
const ADD_IN = 'add-in';

/** Opens a file in a tab of its own, as Excel on the web does; tells whether the browser let it. */
export function openBeside(file: Uint8Array<ArrayBuffer>, addInId: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set(FILE, URL.createObjectURL(new Blob([file])));
  address.searchParams.set(ADD_IN, addInId);
  return window.open(address) !== null;
}

/** What this tab was opened for, if it was opened from another. */
export function openedBeside(search: string): Promise<WorkbookContent> | undefined {
  const given = new URLSearchParams(search);
  const file = given.get(FILE);
  // Only what the other tab holds in memory: an address of anything else is not opened.
  if (!file?.startsWith(`blob:${location.origin}/`)) return undefined;
  return fetch(file).then(async (response) => {
    const { readXlsx } = await import('../files/read-xlsx');
    return (await readXlsx(await response.arrayBuffer(), given.get(ADD_IN) ?? '')).content;
  });
}
