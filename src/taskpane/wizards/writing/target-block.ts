import type { Words } from '../../../locales';
import type { TargetCheck } from './use-target-check';
import type { Where, Writing } from './writing';

/** Why the plan can't be written there yet, in a sentence; undefined where it can. */
export function targetBlock(where: Where, writing: Writing, check: TargetCheck, sentences: Words['writing']): string | undefined {
  if (!where.refresh && where.sheet.trim() === '') return sentences.nameSheet;
  if (writing.kind === 'collision') return sentences.choose;
  if (!check.collisions) return sentences.checking;
  return check.collisions.length > 0 ? sentences.choose : undefined;
}
