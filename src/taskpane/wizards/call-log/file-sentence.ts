import type { LogLook } from '../../../workers/call-log';
import type { Speech } from '../../language-context';

/** "calls.csv: 1.2 GB, text in UTF-8". */
export function fileSentence(file: File, look: LogLook, { words: { callLog: { file: words } }, say }: Speech): string {
  const facts = { file: file.name, size: sizeOf(file.size, words, say) };
  if (look.format.kind === 'parquet') return say(words.parquet, { ...facts, rows: look.rows ?? 0 });
  return say(look.format.gzip ? words.packed : words.csv, { ...facts, encoding: look.format.encoding.toUpperCase() });
}

type FileWords = Speech['words']['callLog']['file'];

function sizeOf(bytes: number, words: FileWords, say: Speech['say']): string {
  const rounded = (size: number) => (size < 10 ? Math.round(size * 10) / 10 : Math.round(size));
  if (bytes >= 1e9) return say(words.gigabytes, { size: rounded(bytes / 1e9) });
  return bytes >= 1e6 ? say(words.megabytes, { size: rounded(bytes / 1e6) }) : say(words.kilobytes, { size: Math.max(1, Math.round(bytes / 1e3)) });
}
