import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview, ProblemList, type RegionReading } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { Analysis, Moment } from './analysis';
import { actualProblems } from './problems';
import { standingSentences, unattainableRows } from './standing';
import type { TodayAction, TodayState } from './state';
import type { PlanAtHand } from './use-plan';
import { writtenDate } from './written-date';

interface PreviewStepProps {
  readonly state: TodayState;
  readonly dispatch: Dispatch<TodayAction>;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
  readonly actual: RegionReading;
  readonly now: Moment;
}

/** How today stands, in sentences; then the very cells, their chart, and what would be in the way. */
export function PreviewStep({ state, dispatch, atHand, check, actual, now }: PreviewStepProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.today.preview;
  const sheet = atHand?.plan.sheets[0];
  const target = (
    <Target where={state.where} writing={state.writing} check={check} usualName={words.sheets.today.sheetName} onChange={(where) => dispatch({ type: 'where', where })} />
  );
  if (!atHand || !sheet) return <>{target}<Spinner size="tiny" label={sentences.computing} /></>;
  const unattainable = unattainableRows(atHand);
  return (
    <>
      <OtherDay analysis={atHand.analysis} refreshed={state.where.before !== null} now={now} dispatch={dispatch} />
      <ul style={{ margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' }}>
        {standingSentences(atHand, speech).map((sentence) => <li key={sentence}>{sentence}</li>)}
        {atHand.analysis.kept > 0 && <li>{say(sentences.kept, { count: atHand.analysis.kept })}</li>}
      </ul>
      {unattainable > 0 && <Notice kind="warning">{say(sentences.unattainable, { count: unattainable })}</Notice>}
      {actual.region && <ProblemList problems={actualProblems(atHand.analysis, actual.region, speech)} />}
      {sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={withSomething(chart, atHand)} />)}
      {target}
      <PlanPreview plan={atHand.plan} />
    </>
  );
}

/** A line without a single point says nothing. */
function withSomething(chart: NonNullable<PlanAtHand['plan']['sheets'][number]['charts'][number]>, { figures }: PlanAtHand) {
  return figures.rows.some(({ actual }) => actual !== null) ? chart : { ...chart, series: chart.series.filter(({ type }) => type !== 'ColumnClustered') };
}

/** A sheet of yesterday, opened today. */
function OtherDay({ analysis, refreshed, now, dispatch }: Pick<PreviewStepProps, 'now' | 'dispatch'> & { readonly analysis: Analysis; readonly refreshed: boolean }) {
  const { words: { today: { data } }, say, locale } = useWords();
  if (!refreshed || analysis.day === null || analysis.day === now.day || !analysis.days.includes(now.day)) return null;
  return (
    <Notice kind="info" actions={[{ label: data.takeToday, onPress: () => dispatch({ type: 'day', day: now.day }) }]}>
      {say(data.otherDay, { date: writtenDate(analysis.day, locale) })}
    </Notice>
  );
}
