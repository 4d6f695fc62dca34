import type { Words } from '../../locales';
import type { WorkbookProblem } from '../../workbook/port';
import type { Speech } from '../language-context';

/** Why the workbook said no, with what to do. */
export function workbookSentence(problem: WorkbookProblem, { words, say }: Pick<Speech, 'say'> & { readonly words: Words }): string {
  return say(words.parts.workbookProblem[problem.code], { detail: problem.detail });
}

export function isWorkbookProblem(answer: object): answer is WorkbookProblem {
  return 'code' in answer && 'detail' in answer;
}
