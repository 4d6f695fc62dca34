import type { Fault } from '../../../core/fault';
import type { Speech } from '../../language-context';
import type { Card } from './card';
import { clockOf } from './clock-time';
import type { Unsettled } from './entries';

/** What a card must have mended, with its name in the sentence. */
export interface CardProblem {
  readonly card: number;
  readonly sentence: string;
}

/** Arguments of the core's faults that have a sentence of their own. */
type Argument = keyof Speech['words']['shifts']['fault'];

/** What is wrong with one card; null where nothing is, or where it is not a card that is wrong. */
export function cardProblem(cards: readonly Card[], settled: Unsettled | null, fault: Fault | null, speech: Speech): CardProblem | null {
  const { words: { shifts: { card: sentences } }, say } = speech;
  if (settled && 'card' in settled) {
    const card = cards.find(({ id }) => id === settled.card);
    if (!card) return null;
    const name = card.name.trim() || say(sentences.nameless, { number: cards.indexOf(card) + 1 });
    if (settled.fix === 'same-name') return { card: card.id, sentence: say(sentences.sameName, { name }) };
    return { card: card.id, sentence: say(sentences.fix, { name, field: sentences.field[settled.fix] }) };
  }
  const card = fault && cards[Number(fault['row'] ?? 0) - 1];
  return card ? { card: card.id, sentence: faultSentence(fault, card.name, speech) } : null;
}

/** A fault of the core in the words of the shift table. */
export function faultSentence(fault: Fault, name: string, { words: { shifts: { fault: sentences } }, say }: Speech): string {
  const { argument } = fault;
  const limit = Number(fault['limit'] ?? 0);
  const sentence = argument === 'earliest_start' && fault.code === 'above' ? sentences.day : argument in sentences ? sentences[argument as Argument] : sentences.other;
  return say(sentence, { name, limit, clock: clockOf(limit), hours: limit / 60 });
}
