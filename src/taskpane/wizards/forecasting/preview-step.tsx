import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview, Progress } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { AccuracyTable } from './accuracy-table';
import type { Analysis } from './analysis';
import { EffectsTable } from './effects-table';
import { computingSentence } from './computing-sentence';
import { ErrorInAgents } from './error-in-agents';
import { HandleTimes } from './handle-times';
import { QueueField, listed } from './queue-field';
import { SinceLastTime } from './since-last-time';
import type { ForecastAction, ForecastState } from './state';
import type { ForecastRun, ForecastWork } from './use-forecasts';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  /** Of the queue that is looked at, among those that are forecast. */
  readonly analysis: Analysis;
  readonly inRun: readonly Analysis[];
  readonly leftOut: readonly string[];
  readonly work: ForecastWork;
  /** Of the queue that is looked at. */
  readonly run: ForecastRun | null;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** How good it is, what was taken for granted, the very cells, the place, and what would be in the way. */
export function PreviewStep(props: PreviewStepProps) {
  const { state, dispatch, analysis, inRun, leftOut, run, work, atHand, check } = props;
  const { words, say, locale } = useWords();
  const several = state.choices.way === 'history' && state.choices.all;
  return (
    <>
      <Computation {...props} />
      {several && leftOut.length > 0 && <Notice kind="warning">{say(words.forecast.data.leftOut, { list: listed(leftOut, locale) })}</Notice>}
      {several && inRun.length > 1 && work.kind === 'done' && <QueueField queue={analysis.queue} queues={inRun.map(({ queue }) => queue)} dispatch={dispatch} />}
      {atHand && (
        <>
          {state.choices.way === 'history' && run && <WhatCameOut {...props} run={run} />}
          <Target
            where={state.where} writing={state.writing} check={check} usualName={atHand.usualName}
            onChange={(where) => dispatch({ type: 'where', where })}
          />
          {state.choices.way === 'top-down' && <Charts plan={atHand.plan} />}
          <PlanPreview plan={atHand.inView} />
          {several && inRun.length > 1 && <div>{say(words.forecast.preview.others, { count: inRun.length - 1 })}</div>}
        </>
      )}
      {!atHand && work.kind === 'done' && <Progress words={words.forecast.preview.computing} />}
    </>
  );
}

function WhatCameOut({ state, analysis, run, atHand }: PreviewStepProps & { readonly run: ForecastRun }) {
  const { backtest, forecast, effects, handleTimes } = run.result;
  return (
    <>
      {atHand?.before && <SinceLastTime before={atHand.before} forecast={forecast} history={analysis.prepared.history} />}
      {atHand && <Charts plan={atHand.inView} only={state.choices.all ? 1 : 0} />}
      <AccuracyTable backtest={backtest} used={forecast.method} asked={state.choices.method} level={Number(state.choices.level)} />
      <ErrorInAgents choices={state.choices} analysis={analysis} result={run.result} />
      {handleTimes && <HandleTimes expected={handleTimes} />}
      <EffectsTable effects={effects} learnt={forecast.namedEffects} />
    </>
  );
}

/** Every chart of the plan, or those of one of its sheets. */
function Charts({ plan, only }: Pick<PlanAtHand, 'plan'> & { readonly only?: number }) {
  const sheets = plan.sheets.filter((_, index) => only === undefined || index === only);
  return <>{sheets.flatMap((sheet) => sheet.charts.map((chart) => <PlanChart key={`${sheet.name} ${chart.name}`} sheet={sheet} chart={chart} />))}</>;
}

/** How far the computation is, or why there is nothing to see. */
function Computation({ dispatch, state, work, inRun }: PreviewStepProps) {
  const speech = useWords();
  const { words, say } = speech;
  const sentences = words.forecast.preview;
  const again = [{ label: sentences.again, onPress: () => dispatch({ type: 'run' }) }];
  if (state.choices.way === 'top-down') return null;
  if (state.stopped) return <><Notice kind="info">{sentences.stopped}</Notice><Button onClick={() => dispatch({ type: 'run' })}>{sentences.again}</Button></>;
  switch (work.kind) {
    case 'running': return (
      <Progress
        words={computingSentence(work, inRun, speech)} share={work.share} afterMs={0}
        onCancel={() => dispatch({ type: 'stop' })}
      />
    );
    case 'refused': return <Notice kind="error">{say(sentences.noForecast, { why: words.forecast.data.needDays })}</Notice>;
    case 'broken': return <Notice kind="error" actions={again}>{say(sentences.broke, { detail: work.detail })}</Notice>;
    default: return null;
  }
}
