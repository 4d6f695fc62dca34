import type { Level } from '../../../core/kpi/figures';
import type { SheetPlan, ValidationPlan } from '../../plan';
import { HEADER_ROW, LEFT_WIDTHS, type Layout } from '../layout';
import type { Setup } from '../setup';
import { bandBlocks } from './band-blocks';
import { chosenBlock, type ChosenBlock } from './chosen-block';
import { ruleCells, type RuleCells } from './left-strip';
import { rowColumns } from './row-columns';
import { unitLines } from './unit-lines';

export interface ScoresSheet {
  readonly sheet: SheetPlan;
  readonly rules: RuleCells;
  readonly chosen: ChosenBlock;
}

/** Weights and rules at the left, then a row for each row of the planner's table, totals by unit and month, and what the charts are drawn from. */
export function scoresSheet(setup: Setup, layout: Layout, ranked: Level): ScoresSheet {
  const { request: { words, names } } = setup;
  const rules = ruleCells(setup);
  const chosen = chosenBlock(setup, layout, rules.nextRow);
  return {
    rules, chosen,
    sheet: {
      name: names.scores,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: words.scoresTitle, style: 'title' }], [{ content: words.scoresWhat, style: 'subtitle' }]] },
        ...rules.blocks, chosen.block,
        ...rowColumns(setup, layout, rules), ...unitLines(setup, layout, ranked),
        ...bandBlocks(layout.choices, { missing: { header: words.choices, shown: [words.missing['share-out'], words.missing.zero], style: 'label' } }),
      ],
      tables: [], charts: [], formats: [],
      columnWidths: widths(layout),
      rowHeights: { 1: 24, [HEADER_ROW]: 60 },
      freeze: { rows: HEADER_ROW, columns: 0 },
    },
  };
}

const WIDE: ReadonlySet<string> = new Set(['unit', 'team', 'agent', 'trend', 'missing', 'order']);
/** A name of seven Chinese characters stays on one line, a long English one on four. */
const NARROW = 17;

function widths({ rows, units, choices }: Layout): number[] {
  return [...LEFT_WIDTHS, ...[rows, units, choices].flatMap((band) => [...band.keys.map((key) => (WIDE.has(key) ? 18 : NARROW)), 2])];
}

/** What the yellow cells of the card offer. */
export function offers({ request: { words }, dated }: Setup, { months, units, choices, settingAddress }: Layout): ValidationPlan[] {
  const offer = (key: 'month' | 'unit' | 'missing', list: string): ValidationPlan[] => {
    const address = settingAddress(key);
    return address === null ? [] : [{ address, list, strict: true, prompt: { title: words.setting[key], message: words.setting[`${key}Note`] } }];
  };
  return [...(dated && months ? offer('month', months.from('month')) : []), ...offer('unit', units.from('unit')), ...offer('missing', choices.from('missing'))];
}
