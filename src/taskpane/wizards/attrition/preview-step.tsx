import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { isoDay } from '../../../core/history/calendar-day';
import { parseArea } from '../../../sheets/area';
import { blockArea } from '../../../sheets/footprint';
import type { ChartPlan, SheetPlan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { AttritionAction, AttritionState } from './state';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: AttritionState;
  readonly dispatch: Dispatch<AttritionAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** What the leavers come to, in words, the charts, the very cells, the place, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check }: PreviewStepProps) {
  const { words } = useWords();
  return (
    <>
      <Target
        where={state.where} writing={state.writing} check={check} usualName={words.sheets.attrition.sheetName}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      {!atHand ? <Spinner size="tiny" label={words.attrition.preview.computing} /> : (
        <>
          <Judgement {...atHand} />
          {atHand.plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => <PlanChart key={chart.name} {...inPane(sheet, chart)} />))}
          <PlanPreview plan={atHand.plan} firstRows={14} lastRows={1} />
        </>
      )}
    </>
  );
}

/**
 * The pane draws columns beside a line as lines, and between reasons there is nothing to draw a line through: they lie as bars.
 * Bars are drawn from the foot up, so that the largest comes last.
 */
function inPane(sheet: SheetPlan, chart: ChartPlan): { readonly sheet: SheetPlan; readonly chart: ChartPlan } {
  if (chart.type !== 'ColumnClustered') return { sheet, chart };
  const corner = parseArea(chart.categories);
  const blocks = sheet.blocks.map((block) => {
    const area = blockArea(block);
    const holds = corner && area.row === corner.row - 1 && area.column <= corner.column && corner.column < area.column + area.columns;
    return block.kind === 'cells' && holds ? { ...block, rows: [block.rows[0]!, ...block.rows.slice(1).reverse()] } : block;
  });
  return { sheet: { ...sheet, blocks }, chart: { ...chart, type: 'BarClustered', series: chart.series.slice(0, 1) } };
}

function Judgement({ figures: { people, headcount } }: PlanAtHand) {
  const { words: { attrition: { preview } }, say } = useWords();
  const lines: string[] = [];
  if (people) {
    lines.push(people.median === null ? preview.medianNotReached : say(preview.median, { months: people.median }));
    if (people.earlyShare !== null) lines.push(say(preview.early, { share: people.earlyShare }));
  }
  const short = headcount?.months.filter(({ gap }) => gap < -1e-9) ?? [];
  const late = short.filter(({ allowed }) => !allowed);
  const next = headcount?.months.find(({ classSize }) => classSize > 0);
  if (headcount && next) lines.push(say(preview.firstClass, { size: next.classSize, offers: next.offers, offerBy: isoDay(next.offerBy), start: isoDay(next.classStart) }));
  if (headcount && !next) lines.push(preview.noClass);
  return (
    <>
      {headcount && short.length > 0 && (
        <Notice kind="warning" title={say(preview.short, { months: short.length, deepest: Math.max(...short.map(({ gap }) => -gap)) })}>
          {late.length > 0 ? say(preview.late, { months: late.length }) : preview.tooSmall}
        </Notice>
      )}
      <div>{lines.join(' ')}</div>
    </>
  );
}
