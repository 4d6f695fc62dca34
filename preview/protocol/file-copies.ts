/** `document.getFileAsync` as office.js asks for it: a copy is opened under a number, read in slices, and closed. */
export interface FileCopies {
  /** Number and size of the copy; `undefined` where there can be none. */
  open(kind: number, sliceSize: number): Promise<readonly [number, number] | undefined>;
  /** Bytes of a slice, and how many. */
  slice(copy: number, index: number): readonly [readonly number[], number] | undefined;
  close(copy: number): void;
}

/** Of office.js: the file as it is saved. Text and PDF are not played. */
const COMPRESSED = 1;
/** Office refuses a third copy before one of two is closed (docs of `Office.Document.getFileAsync`). */
const MOST_COPIES = 2;

export function fileCopies(takeFile: () => Promise<Uint8Array>): FileCopies {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;
  return {
    open: async (kind, sliceSize) => {
      if (kind !== COMPRESSED || copies.size >= MOST_COPIES) return undefined;
      const bytes = await takeFile();
      last += 1;
      copies.set(last, { bytes, sliceSize });
      return [last, bytes.length];
    },
    slice: (copy, index) => {
      const found = copies.get(copy);
      const part = found?.bytes.slice(index * found.sliceSize, (index + 1) * found.sliceSize);
      return part && part.length > 0 ? [[...part], part.length] : undefined;
    },
    close: (copy) => {
      copies.delete(copy);
    },
  };
}
