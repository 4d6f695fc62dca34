import { METHODS, type Backtest, type MethodName } from '../../../core/forecasting';
import type { Speech } from '../../language-context';
import type { Choices } from './choices';

/** Which way is used and why: it did best, it did about as well as a simpler one, a simpler one did better, or the planner chose it. */
export function choiceSentence({ accuracy }: Backtest, used: MethodName, asked: Choices['method'], { words, say }: Speech): string {
  const sentences = words.forecast.accuracy;
  const { methods } = words.forecast.settings;
  const name = methods[used];
  const wapeOf = (method: MethodName) => accuracy[method]['four-weeks']?.wape;
  const wape = wapeOf(used);
  const rivals = METHODS.filter((method) => method !== used).flatMap((method) => {
    const otherWape = wapeOf(method);
    return otherWape === undefined ? [] : [{ other: methods[method], otherWape }];
  }).sort((a, b) => a.otherWape - b.otherWape);
  const ours = wapeOf('automatic');
  const [rival] = rivals;
  if (asked !== 'best') return say(sentences.asked, { name });
  if (wape === undefined || !rival) return sentences.short;
  if (used !== 'automatic' && ours !== undefined) return say(sentences.simpleBest, { name, wape, otherWape: ours });
  return say(rival.otherWape < wape ? sentences.nearly : sentences.oursBest, { name, wape, ...rival });
}
