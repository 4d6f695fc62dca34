import type { LogEncoding } from './encoding';
import { LogFailure } from './log-failure';

/** Text comes in blocks of at least this many characters: each block costs the parser a start. */
const BLOCK = 1 << 20;

/** A part of the text, and how many bytes of the file lie behind it. */
export interface TextBlock {
  readonly text: string;
  readonly bytes: number;
}

/** The bytes of a file, unpacked where it is gzip, with the count of the bytes that were read for them. */
async function* unpacked(file: Blob, gzip: boolean): AsyncGenerator<{ bytes: Uint8Array; read: number }> {
  let read = 0;
  const counted = file.stream().pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      controller.enqueue(chunk);
    },
  }));
  // The DOM's types take any buffer here, Node's none that is shared.
  const stream = gzip ? counted.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>) : counted;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new LogFailure(gzip && read > 0 ? gzipProblem(error) : 'no-longer-there', error);
      });
      if (done) return;
      yield { bytes: value, read };
    }
  } finally {
    // Whoever stops listening early, to look at a beginning, wants no more of it read.
    await reader.cancel().catch(() => undefined);
  }
}

/** Chromium, Firefox and WebKit, each in its words, of bytes behind the end of what is packed. */
function gzipProblem(error: unknown): 'joined-gzip' | 'damaged-gzip' {
  return /junk|after the end|past the end|trailing/i.test(String(error)) ? 'joined-gzip' : 'damaged-gzip';
}

/** The text of a file from beginning to end, in blocks; a byte order mark is no part of it. */
export async function* logText(file: Blob, { gzip, encoding }: { readonly gzip: boolean; readonly encoding: LogEncoding }): AsyncGenerator<TextBlock> {
  const decoder = new TextDecoder(encoding);
  let parts: string[] = [];
  let length = 0;
  let bytes = 0;
  for await (const chunk of unpacked(file, gzip)) {
    bytes = chunk.read;
    const text = decoder.decode(chunk.bytes, { stream: true });
    parts.push(text);
    length += text.length;
    if (length < BLOCK) continue;
    yield { text: parts.join(''), bytes };
    parts = [];
    length = 0;
  }
  parts.push(decoder.decode());
  yield { text: parts.join(''), bytes };
}

/** The first bytes of a file, unpacked: as many as wanted, or all. */
export async function firstBytes(file: Blob, gzip: boolean, wanted: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of unpacked(file, gzip)) {
    parts.push(bytes);
    length += bytes.length;
    if (length >= wanted) break;
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined.subarray(0, wanted);
}
