import { fileCopies } from './file-copies';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * `Office.context.document` for tests in Node, where that part of office.js, which speaks to a window, does not run. Its
 * `getFileAsync` gives copies as the one in the pane does.
 */
export function nodeDocument(takeFile: () => Promise<Uint8Array>): Pick<Office.Document, 'getFileAsync'> {
  const copies = fileCopies(takeFile);
  const succeed = <T>(value: T, done: Callback<T> | undefined): void => done?.({ status: 'succeeded', value } as unknown as Office.AsyncResult<T>);
  const fail = <T>(message: string, done: Callback<T> | undefined): void => done?.({ status: 'failed', error: { code: 5001, name: 'InternalError', message } } as unknown as Office.AsyncResult<T>);
  const file = (copy: number, size: number, sliceSize: number): Office.File => ({
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, done?: Callback<Office.Slice>) => {
      const slice = copies.slice(copy, index);
      if (slice) succeed<Office.Slice>({ data: slice[0], index, size: slice[1] }, done);
      else fail('The slice is not there.', done);
    },
    closeAsync: (done?: Callback<void>) => {
      copies.close(copy);
      succeed(undefined, done);
    },
  });
  const getFileAsync = (type: string, { sliceSize = 4_194_304 }: { sliceSize?: number }, done: Callback<Office.File>): void => {
    copies.open(type === 'compressed' ? 1 : 0, sliceSize).then(
      (opened) => (opened ? succeed(file(opened[0], opened[1], sliceSize), done) : fail('There is no such copy.', done)),
      (reason: unknown) => fail(String(reason), done),
    );
  };
  return { getFileAsync: getFileAsync as unknown as Office.Document['getFileAsync'] };
}
