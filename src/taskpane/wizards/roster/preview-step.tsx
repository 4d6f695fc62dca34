import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { Notice, PlanPreview } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { Changes } from './changes';
import { LeverTable } from './lever-table';
import { Outcome } from './outcome';
import { SearchProgress } from './search-progress';
import type { RosterAction, RosterState } from './state';
import type { Levers } from './use-levers';
import type { RosterPlan } from './use-plan';
import type { RosterTask, Search } from './use-search';

interface PreviewStepProps {
  readonly state: RosterState;
  readonly dispatch: Dispatch<RosterAction>;
  readonly task: RosterTask | null;
  readonly search: Search;
  readonly planned: RosterPlan | null;
  readonly levers: Levers;
  readonly check: TargetCheck;
}

/** The search with its progress; then what the roster is worth, what it changes, and the very cells that will be written. */
export function PreviewStep({ state, dispatch, task, search, planned, levers, check }: PreviewStepProps) {
  const { words: { roster: { preview }, sheets } } = useWords();
  const { work } = search;
  if (!task) return null;
  const { request } = task;
  switch (work.kind) {
    case 'idle': return null;
    case 'running': return <SearchProgress search={search} work={work} people={request.people.length} days={request.days} />;
    case 'cancelled': return <Notice kind="info" actions={[{ label: preview.again, onPress: search.again }]}>{preview.cancelled}</Notice>;
    case 'refused': return <Notice kind="error">{preview.cantPlan}</Notice>;
    case 'broken': return <Notice kind="error" title={preview.cantPlan} actions={[{ label: preview.again, onPress: search.again }]}>{work.detail}</Notice>;
    case 'done': return (
      <>
        <Target
          where={state.where} writing={state.writing} check={check} usualName={sheets.roster.sheetName}
          onChange={(where) => dispatch({ type: 'where', where })}
        />
        {state.standing && <Changes request={request} result={work.result} standing={state.standing} />}
        <Outcome request={request} result={work.result} kept={work.kept} />
        <LeverTable levers={levers} result={work.result} />
        {planned && <PlanPreview plan={planned.plan} firstRows={14} />}
      </>
    );
  }
}
