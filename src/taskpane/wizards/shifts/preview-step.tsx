import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Plan } from '../../../sheets/plan';
import type { ShiftsSettings } from '../../../sheets/shifts/request';
import { useWords } from '../../language-context';
import { Notice, PlanChart, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import type { Analysis } from './analysis';
import { faultSentence } from './card-problem';
import { LeverTable } from './lever-table';
import { Outcome, Shortcomings } from './outcome';
import { plannedPeople } from './planned-people';
import { SearchProgress } from './search-progress';
import { SinceBefore } from './since-before';
import type { ShiftsAction, ShiftsState } from './state';
import type { Cover } from './use-cover';
import type { Levers } from './use-levers';

interface PreviewStepProps {
  readonly state: ShiftsState;
  readonly dispatch: Dispatch<ShiftsAction>;
  readonly analysis: Analysis;
  readonly settings: ShiftsSettings;
  readonly required: readonly number[];
  readonly cover: Cover;
  readonly lost: number;
  readonly levers: Levers;
  readonly plan: Plan | null;
  readonly check: TargetCheck;
}

/** How the search stands, what it found, what would bring more, the very cells, the place, and what would be in the way. */
export function PreviewStep(props: PreviewStepProps) {
  const { state, dispatch, cover: { work }, settings, plan, check, lost } = props;
  const { words } = useWords();
  const result = work.kind === 'done' ? work.result : null;
  const sheet = plan?.sheets[0];
  return (
    <>
      {state.before && state.where.refresh && <SinceBefore before={state.before} after={result && plannedPeople(result, settings.shifts)} people={state.people} lost={lost} dispatch={dispatch} />}
      <Search {...props} />
      {result && plan && sheet && (
        <>
          <Found {...props} />
          {sheet.charts.map((chart) => <PlanChart key={chart.name} sheet={sheet} chart={chart} />)}
          <Target
            where={state.where} writing={state.writing} check={check} usualName={words.sheets.shifts.sheetName}
            onChange={(where) => dispatch({ type: 'where', where })}
          />
          <PlanPreview plan={plan} />
        </>
      )}
    </>
  );
}

function Found({ cover: { work }, required, analysis, settings, levers, dispatch }: PreviewStepProps) {
  if (work.kind !== 'done') return null;
  const { result, kept } = work;
  return (
    <>
      <Outcome result={result} required={required} analysis={analysis} kept={kept} />
      <Shortcomings result={result} analysis={analysis} rowNames={settings.shifts.map(({ name }) => name)} />
      <LeverTable
        levers={levers} result={result} required={required} intervalMinutes={analysis.reading.intervalMinutes ?? 30}
        onUse={(rows) => dispatch({ type: 'table', rows })}
      />
    </>
  );
}

/** The search at work, or why there is nothing to see. */
function Search({ state, dispatch, cover: { work, keep }, settings, required }: PreviewStepProps) {
  const speech = useWords();
  const { words: { shifts: { search } } } = speech;
  const again = <div><Button onClick={() => dispatch({ type: 'run' })}>{search.again}</Button></div>;
  if (state.stopped || work.kind === 'nothing') return <><Notice kind="info">{search.stopped}</Notice>{again}</>;
  if (required.length === 0) return null;
  switch (work.kind) {
    case 'running': return <SearchProgress work={work} seconds={settings.seconds} onKeep={keep} onCancel={() => dispatch({ type: 'stop' })} />;
    case 'refused': return <Notice kind="error">{faultSentence(work.fault, settings.shifts[Number(work.fault['row'] ?? 1) - 1]?.name ?? '', speech)}</Notice>;
    case 'broken': return <Notice kind="error" title={search.broken}>{work.detail}</Notice>;
    default: return null;
  }
}
