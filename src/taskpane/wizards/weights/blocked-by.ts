import type { Fault } from '../../../core/fault';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { FEWEST_ROWS, unsettledSentence } from './methods';
import { unreadableTarget, type Reason } from './settled';
import type { WeightsState } from './state/state';

interface Standing {
  readonly state: WeightsState;
  readonly reading: RegionReading;
  /** Why there is no weighing yet; null where there is one. */
  readonly reason: Reason | null;
  /** The method's own refusal. */
  readonly fault: Fault | null;
  readonly hasPlan: boolean;
  readonly check: TargetCheck;
}

/** So few can't be compared. */
const FEWEST = 2;
/** Twenty are 190 pairs. */
const MOST = 20;

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? previewBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ state, reading }: Standing, { words: { weights: { data } }, say }: Speech): string | undefined {
  if (state.found.kind === 'looking' || (state.address.trim() !== '' && reading.reading)) return data.wait;
  if (state.items.length < FEWEST) return data.needTwo;
  return state.items.length > MOST ? say(data.tooMany, { most: MOST }) : undefined;
}

function settingsBlock({ state, reason, fault }: Standing, speech: Speech): string | undefined {
  const why = reason ?? unreadableTarget(state.items);
  return why ? reasonSentence(why, state, speech) : fault ? faultSentence(fault, speech) : undefined;
}

export function reasonSentence(why: Reason, { items }: Pick<WeightsState, 'items'>, speech: Speech): string {
  const { words: { weights: { block, rules, settings } }, say } = speech;
  const nameOf = (index: number) => items[index]?.indicator.name ?? '';
  switch (why.reason) {
    case 'judgement': return unsettledSentence(why.unsettled, items.map(({ key, indicator: { name, measure } }) => ({ key, name, measure })), speech);
    case 'without-column': return say(block['without-column'], { name: nameOf(why.index) });
    case 'few-rows': return say(block['few-rows'], { rows: why.rows, least: FEWEST_ROWS });
    case 'goal': return block.goal[why.goal];
    case 'rule': return say(block.fix, { setting: rules.field[why.rule] });
    case 'target': return say(block.target, { name: nameOf(why.index) });
    case 'cap': return say(block.fix, { setting: settings.cap });
    case 'shift': return say(block.fix, { setting: settings.shift });
    default: return block[why.reason];
  }
}

/** What a method has against what it was given. */
export function faultSentence(fault: Fault, { words: { weights: { block } }, say }: Speech): string {
  const sentences: Readonly<Partial<Record<Fault['code'], string>>> = block.fault;
  return say(sentences[fault.code] ?? block.faultOther, {});
}

function previewBlock({ state, hasPlan, check }: Standing, { words }: Speech): string | undefined {
  return hasPlan ? targetBlock(state.where, state.writing, check, words.writing) : words.weights.preview.computing;
}
