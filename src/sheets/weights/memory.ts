import type { Measurement, Weighing } from '../../core/kpi/weighing/request';
import { sheetReference } from '../sheet-reference';
import { plain, range } from './cells';
import { weightsColumns } from './head/columns';
import type { JudgementBlock } from './context';
import type { FiguresBlock } from './steps/figures-block';
import type { GoalsBlock } from './steps/goals-block';
import { FIRST_ROW, type Layout } from './layout';
import type { WeightsInputs, WeightsMemory, WeightsRequest } from './request';
import type { SmartBlock } from './steps/smart-block';

interface Written {
  readonly inputs: WeightsInputs['cells'];
  readonly judgement: JudgementBlock | null;
  readonly figures: FiguresBlock | null;
  readonly goals: GoalsBlock | null;
  readonly smart: SmartBlock;
  readonly layout: Layout;
}

/** What the workbook keeps: the answers, and where each can be read back. Figures stay in the planner's table. */
export function memoryOf({ settings, figures: table, words, tableName }: WeightsRequest, { inputs, judgement, figures, goals, smart, layout }: Written): WeightsMemory {
  const source = table && { ...table.source, columns: table.columns };
  return {
    source: source ? sheetReference(source.sheet, source.address) : words.sourceJudged,
    table: source, tableName, columns: weightsColumns(settings), settings: { ...settings, weighing: withoutFigures(settings.weighing) },
    inputs: {
      weights: plain(range(0, FIRST_ROW, layout.columns.length, layout.n)), targets: smart.inputs, cells: inputs, list: judgement?.inputs.list ?? null, matrices: judgement?.inputs.matrices ?? [],
      bestToOthers: judgement?.inputs.bestToOthers ?? null, othersToWorst: judgement?.inputs.othersToWorst ?? null, rounds: judgement?.inputs.rounds ?? [], goals: goals?.points ?? null, directions: figures?.directions ?? null,
    },
  };
}

function withoutFigures(weighing: Weighing): Weighing {
  const bare = (measurement: Measurement): Measurement => ({ ...measurement, figures: [] });
  return weighing.kind === 'judged' ? weighing : { ...weighing, measurement: bare(weighing.measurement) };
}
