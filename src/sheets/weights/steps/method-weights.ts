import type { Context, JudgementBlock } from '../context';
import type { FiguresBlock } from './figures-block';

/** Weights as the method makes them, before goals and rule. */
export interface MethodWeights {
  readonly formula: (indicator: number) => string;
  readonly shown: readonly number[];
  /** True where the formula does more than point at the weights of one method. */
  readonly combined: boolean;
}

export function methodWeights(context: Context, judgement: JudgementBlock | null, figures: FiguresBlock | null): MethodWeights {
  const { request: { settings: { weighing }, result: { judged, measured } }, layout } = context;
  if (weighing.kind === 'judged') return { formula: (indicator) => `=${judgement!.weight(indicator)}`, shown: judged!, combined: false };
  if (weighing.kind === 'measured') return { formula: (indicator) => `=${figures!.weight(indicator)}`, shown: measured!, combined: false };
  const { how, part } = weighing;
  if (how === 'blend') {
    const share = layout.input('part');
    return {
      combined: true, shown: judged!.map((weight, index) => part * weight + (1 - part) * measured![index]!),
      formula: (indicator) => `=${share}*${judgement!.weight(indicator)}+(1-${share})*${figures!.weight(indicator)}`,
    };
  }
  const products = judged!.map((weight, index) => weight * measured![index]!);
  const total = products.reduce((sum, product) => sum + product, 0);
  // The table holds both columns side by side, whichever way the blocks below run.
  const sum = `SUMPRODUCT(${layout.cells('judged')},${layout.cells('measured')})`;
  return { combined: true, shown: products.map((product) => product / total), formula: (indicator) => `=${judgement!.weight(indicator)}*${figures!.weight(indicator)}/${sum}` };
}
