/** Encodings of logs that planners meet: all that TextDecoder knows of them. */
export const LOG_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type LogEncoding = (typeof LOG_ENCODINGS)[number];

/**
 * The encoding of a text by its first bytes: a byte order mark, the zeros of UTF-16, valid UTF-8; else one of the two
 * encodings of Chinese, or Western text.
 */
export function findEncoding(bytes: Uint8Array): LogEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, 2048); index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const many = Math.min(bytes.length, 2048) / 8;
  if (zeros[1]! > many && zeros[1]! > zeros[0]!) return 'utf-16le';
  if (zeros[0]! > many) return 'utf-16be';
  if (decodes(bytes, 'utf-8') || fewBadInUtf8(bytes)) return 'utf-8';
  if (isWestern(bytes)) return 'windows-1252';
  const chinese = (['gb18030', 'big5'] as const).filter((encoding) => decodes(bytes, encoding));
  if (chinese.length === 2) return looksLikeBig5(bytes) ? 'big5' : 'gb18030';
  return chinese[0] ?? 'windows-1252';
}

/** Valid as far as it goes; the last character may be cut. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A byte that is broken here and there among many that are whole does not change what the text is. */
function fewBadInUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return bad * 10 < whole;
}

/** In Western text an accented letter stands alone among plain ones; in Chinese bytes above 7F come in pairs and runs. */
function isWestern(bytes: Uint8Array): boolean {
  let runs = 0;
  let alone = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index]! < 0x80) continue;
    const from = index;
    while (index + 1 < bytes.length && bytes[index + 1]! >= 0x80) index += 1;
    runs += 1;
    if (index === from && index + 1 < bytes.length) alone += 1;
  }
  return alone * 10 >= runs * 8;
}

/**
 * Common characters of GB 2312 have both bytes from A1 up; of those of Big5, every third has a second byte below 7F.
 */
function looksLikeBig5(bytes: Uint8Array): boolean {
  let pairs = 0;
  let low = 0;
  for (let index = 0; index + 1 < bytes.length; index += 1) {
    if (bytes[index]! < 0x81) continue;
    pairs += 1;
    if (bytes[index + 1]! < 0x7f) low += 1;
    index += 1;
  }
  return low * 8 > pairs;
}
