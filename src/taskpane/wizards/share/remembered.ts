import type { WorkbookPort } from '../../../workbook/port';
import type { Answers } from './state';

/** Where the workbook keeps how it was shared last. */
const KEY = 'share';

export async function keepAnswers(port: WorkbookPort, answers: Answers): Promise<void> {
  await port.remember(KEY, answers);
}

/** How the workbook was shared last time: its purpose and sources are still the same. */
export async function rememberedAnswers(port: WorkbookPort): Promise<Answers | null> {
  const kept = await port.recall(KEY);
  return isAnswers(kept) ? kept : null;
}

function isAnswers(value: unknown): value is Answers {
  if (typeof value !== 'object' || value === null) return false;
  const { way, into, handover, about } = value as Partial<Answers>;
  return ['native', 'lambdas', 'values'].includes(way!) && ['workbook', 'copy'].includes(into!) && typeof handover === 'boolean'
    && typeof about === 'object' && about !== null && [about.purpose, about.author, about.version, about.sources].every((text) => typeof text === 'string');
}
