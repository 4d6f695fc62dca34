import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview, Progress } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { AccuracyTable } from './accuracy-table';
import type { Analysis } from './analysis';
import { EffectsTable } from './effects-table';
import { ErrorInAgents } from './error-in-agents';
import { HandleTimes } from './handle-times';
import { SinceLastTime } from './since-last-time';
import type { ForecastAction, ForecastState } from './state';
import type { ForecastWork } from './use-forecast';
import type { PlanAtHand } from './use-plan';

interface PreviewStepProps {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  readonly analysis: Analysis;
  readonly work: ForecastWork;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

/** How good it is, what was taken for granted, the very cells, the place, and what would be in the way. */
export function PreviewStep(props: PreviewStepProps) {
  const { state, dispatch, work, atHand, check } = props;
  const { words } = useWords();
  return (
    <>
      <Computation {...props} />
      {atHand && (
        <>
          {state.choices.way === 'history' && work.kind === 'done' && <WhatCameOut {...props} work={work} />}
          <Target
            where={state.where} writing={state.writing} check={check} usualName={atHand.usualName}
            onChange={(where) => dispatch({ type: 'where', where })}
          />
          {state.choices.way === 'top-down' && <Charts plan={atHand.plan} />}
          <PlanPreview plan={atHand.plan} />
        </>
      )}
      {!atHand && work.kind === 'done' && <Progress words={words.forecast.preview.computing} />}
    </>
  );
}

function WhatCameOut({ state, analysis, work, atHand }: PreviewStepProps & { readonly work: Extract<ForecastWork, { kind: 'done' }> }) {
  const { backtest, forecast, effects, handleTimes } = work.result;
  return (
    <>
      {atHand?.before && <SinceLastTime before={atHand.before} forecast={forecast} history={analysis.prepared.history} />}
      {atHand && <Charts plan={atHand.plan} only={0} />}
      <AccuracyTable backtest={backtest} used={forecast.method} asked={state.choices.method} level={Number(state.choices.level)} />
      <ErrorInAgents choices={state.choices} analysis={analysis} result={work.result} />
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
function Computation({ dispatch, state, work }: PreviewStepProps) {
  const { words, say } = useWords();
  const sentences = words.forecast.preview;
  const again = [{ label: sentences.again, onPress: () => dispatch({ type: 'run' }) }];
  if (state.choices.way === 'top-down') return null;
  if (state.stopped) return <><Notice kind="info">{sentences.stopped}</Notice><Button onClick={() => dispatch({ type: 'run' })}>{sentences.again}</Button></>;
  switch (work.kind) {
    case 'running': return (
      <Progress
        words={say(words.forecast.answer.computing, { share: work.share })} share={work.share} afterMs={0}
        onCancel={() => dispatch({ type: 'stop' })}
      />
    );
    case 'refused': return <Notice kind="error">{say(sentences.noForecast, { why: words.forecast.data.needDays })}</Notice>;
    case 'broken': return <Notice kind="error" actions={again}>{say(sentences.broke, { detail: work.detail })}</Notice>;
    default: return null;
  }
}
