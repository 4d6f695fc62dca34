import { indicatorOf } from '../../../core/kpi/catalogue/catalogue';
import type { WeighResult } from '../../../core/kpi/weighing';
import type { Speech } from '../../language-context';
import { writeNumber } from '../../parts';
import type { Item } from './state/item';

/** A line of 320 px holds no more names. */
const MOST_NAMED = 4;

/** "SL 30 · AHT 15 · … · CR 0.06": the answer so far, the heaviest first. */
export function answerLine(items: readonly Item[], { weights, ruled, consistency }: WeighResult, total: number, { words: { weights: { answer } }, say, numbersIn }: Speech): string {
  const points = ruled ?? weights.map((weight) => weight * total);
  const order = items.map((_, index) => index).sort((a, b) => points[b]! - points[a]!);
  const named = order.slice(0, MOST_NAMED).map((index) => `${shortName(items[index]!)} ${writeNumber(points[index]!, numbersIn, 1)}`);
  const rest = order.length > MOST_NAMED ? [say(answer.more, { count: order.length - MOST_NAMED })] : [];
  const consistent = consistency ? [say(answer[consistency.kind], { value: consistency.value })] : [];
  return [...named, ...rest, ...consistent].join(' · ');
}

function shortName({ indicator: { id, name } }: Item): string {
  return id === null ? name : indicatorOf(id).short ?? name;
}
