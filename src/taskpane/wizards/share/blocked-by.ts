import type { Conversion } from '../../../sheets/share/conversion';
import type { ConversionAtHand } from '../../../workers/share';
import type { Speech } from '../../language-context';
import type { Contents } from './book/contents';
import type { BookReading } from '../../use-book';
import type { ShareState } from './state';
import { isPlan, type NoPlan, type PlanAtHand } from './use-plan';

interface Standing {
  readonly state: ShareState;
  readonly reading: BookReading;
  readonly contents: Contents | null;
  readonly chosen: ConversionAtHand | undefined;
  readonly planned: PlanAtHand | NoPlan | null;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? previewBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ reading, contents }: Standing, { words: { share: { data } }, say }: Speech): string | undefined {
  if (reading.kind === 'reading') return data.wait;
  if (reading.kind !== 'read') return data.needBook;
  if (!contents) return data.wait;
  if (contents.cells === 0 && contents.names === 0) return data.needFormulas;
  const locked = contents.sheets.find((sheet) => sheet.protected);
  return locked && say(data.needUnprotected, { sheet: locked.sheet });
}

function settingsBlock({ chosen }: Standing, { words: { share: { settings } } }: Speech): string | undefined {
  if (!chosen) return settings.wait;
  return chosen.kind === 'broken' ? settings.chooseAnother : undefined;
}

function previewBlock({ planned, state }: Standing, { words: { share: { preview, settings, data } } }: Speech): string | undefined {
  if (!isPlan(planned)) return planned === null ? preview.preparing : settings.chooseAnother;
  return state.handing.kind === 'refused' || state.handing.kind === 'collision' ? data.needBook : undefined;
}

/** What a way makes of the workbook; null as long as that isn’t known, or can't be. */
export function conversionIn(at: ConversionAtHand | undefined): Conversion | null {
  return at?.kind === 'converted' ? at.conversion : null;
}
