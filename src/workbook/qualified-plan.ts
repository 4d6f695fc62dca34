import type { Block, Plan } from '../sheets/plan';
import { qualifyFunctions, type FunctionSpace } from './qualify-functions';

/** A plan for a copy of the add-in whose functions have a namespace. Names of the workbook may hold formulas too. */
export function qualifiedPlan(plan: Plan, space: FunctionSpace | undefined): Plan {
  if (!space) return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => qualifiedBlock(block, space)) })),
    names: plan.names.map((name) => ({ ...name, refersTo: qualifyFunctions(name.refersTo, space) })),
  };
}

function qualifiedBlock(block: Block, space: FunctionSpace): Block {
  if (block.kind === 'spill') return { ...block, formula: qualifyFunctions(block.formula, space) };
  const rows = block.rows.map((row) => row.map((cell) => (
    typeof cell.content === 'string' ? { ...cell, content: qualifyFunctions(cell.content, space) } : cell
  )));
  return { ...block, rows };
}
