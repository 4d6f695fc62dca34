/** Most that Office hands out at a time. */
const SLICE = 4 * 1024 * 1024;

/** The workbook as it stands, as the text that `Excel.createWorkbook` takes. */
export async function takeFile(): Promise<string> {
  const file = await answer<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done));
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
    }
    return toBase64(slices);
  } finally {
    // Office keeps no more than two copies at a time.
    await answer<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => ask((result) => {
    if (String(result.status) === 'succeeded') resolve(result.value);
    else reject(new FileRefused(result.error.message));
  }));
}

/** Office gave no copy of the file: too large, or not in this place. */
export class FileRefused extends Error {}

function toBase64(slices: readonly Uint8Array[]): string {
  let binary = '';
  for (const slice of slices) for (const byte of slice) binary += String.fromCharCode(byte);
  return btoa(binary);
}
