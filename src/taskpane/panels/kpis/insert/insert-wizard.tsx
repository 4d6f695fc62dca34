import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { likelyChoice } from '../../../../sheets/kpis/at-hand';
import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import { groupsOf, isNoGroups } from '../../../../sheets/kpis/groups';
import type { ReadSource } from '../../../../sheets/kpis/request';
import type { JobProps } from '../../../job';
import { useWords } from '../../../language-context';
import { Progress, WizardFrame, type StepName } from '../../../parts';
import { NO_TABLE } from '../../../wizards/kpi-table/kpi-table-entry';
import { useKpiTable } from '../../../wizards/kpi-table/use-kpi-table';
import { SheetDone } from '../../../wizards/writing/sheet-done';
import { useTargetCheck } from '../../../wizards/writing/use-target-check';
import { useWriting } from '../../../wizards/writing/use-writing';
import { reachableSteps, type Writing } from '../../../wizards/writing/writing';
import type { Basket } from '../basket';
import { blockedBy } from './blocked-by';
import { DataStep } from './data-step';
import { lacksOf, wantedInputs, wantedSingles } from './needs';
import { PreviewStep } from './preview-step';
import { GROUPINGS, SettingsStep } from './settings-step';
import { insertReducer, startState } from './state';
import { useOpening } from './use-opening';
import { usePlan } from './use-plan';

interface InsertWizardProps extends Pick<JobProps, 'intent' | 'memoryKey' | 'onLeave'> {
  readonly basket: Basket;
  /** Back to the catalogue, with what is in the basket now. */
  readonly onBack: (basket: Basket) => void;
}

/** From a basket of indicators to a live sheet: the five moves. */
export function InsertWizard({ intent, memoryKey, basket: chosen, onBack, onLeave }: InsertWizardProps) {
  const speech = useWords();
  const { words, say } = speech;
  const { insert } = words.kpis;
  const [state, dispatch] = useReducer(insertReducer, { basket: chosen, sheet: words.sheets.kpis.sheetName }, startState);
  const { basket, step, writing, tables, edition } = state;
  useOpening({ intent, memoryKey, basket }, dispatch);

  // What is looked for stays the same while indicators only choose another definition.
  const ids = basket.map(({ id }) => id).join();
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const wanted = useMemo(() => wantedInputs(basket), [ids]);
  const first = useKpiTable(tables[0] ?? NO_TABLE, edition, wanted);
  const second = useKpiTable(tables[1] ?? NO_TABLE, edition, wanted);
  const third = useKpiTable(tables[2] ?? NO_TABLE, edition, wanted);
  const fourth = useKpiTable(tables[3] ?? NO_TABLE, edition, wanted);
  const count = tables.length;
  const readings = useMemo(() => [first, second, third, fourth].slice(0, count), [first, second, third, fourth, count]);
  const sources = useMemo(() => {
    const read = readings.flatMap(({ source, table }): ReadSource[] => (source && table ? [{ source, table }] : []));
    return read.length === readings.length ? read : null;
  }, [readings]);
  const lacks = useMemo(() => lacksOf(basket, (sources ?? []).map(({ source }) => source.columns)), [basket, sources]);

  // The definition that the data speak for, and months where there are any.
  useEffect(() => {
    if (!sources) return;
    const at = new Set(sources.flatMap(({ source }) => Object.keys(source.columns.inputs) as InputId[]));
    for (const item of basket) {
      const choice = item.choice ?? likelyChoice(indicatorOf(item.id), at);
      if (choice !== item.choice) dispatch({ type: 'choice', item: { ...item, choice } });
    }
    const usual = (['month', 'team', 'agent', 'total'] as const).find((id) => !isNoGroups(groupsOf(sources, GROUPINGS[id], null)));
    if (usual) dispatch({ type: 'grouping', grouping: GROUPINGS[usual], chosen: false });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sources]);

  const singles = useMemo(() => {
    const asked = wantedSingles(basket);
    return asked.every((input) => typeof state.singles[input] === 'number') ? Object.fromEntries(asked.map((input) => [input, state.singles[input] as number])) : null;
  }, [basket, state.singles]);
  const made = usePlan(lacks.length === 0 ? sources : null, state, singles);
  const atHand = made && !('lacks' in made) ? made : null;
  const check = useTargetCheck(step === 'preview' ? atHand?.plan ?? null : null, state.where);
  const { write, cancel } = useWriting(useCallback((told: Writing) => dispatch({ type: 'writing', writing: told }), []));

  const go = (next: StepName) => dispatch({ type: 'go', step: next });
  const block = blockedBy({ state, readings, sources, lacks, made, check }, speech);
  const onward: Readonly<Record<StepName, () => void>> = {
    data: () => go('settings'), settings: () => go('preview'), preview: () => { if (atHand) write(atHand.plan, state.where); }, write: () => undefined, done: onLeave,
  };
  const back: Partial<Record<StepName, () => void>> = { data: () => onBack(basket), settings: () => go('data'), preview: () => go('settings') };
  const headings: Readonly<Record<StepName, string>> = {
    data: insert.headings.data, settings: insert.headings.settings, preview: insert.headings.preview, write: insert.headings.write,
    done: writing.kind === 'written' ? say(insert.headings.done, { sheet: writing.sheet }) : insert.headings.write,
  };
  const primary: Readonly<Record<StepName, string>> = { data: words.kpis.next, settings: words.kpis.next, preview: words.writing.write, write: words.writing.write, done: insert.home };
  const rows = atHand?.rows ?? 0;
  return (
    <WizardFrame
      title={words.pane.jobs.kpis.verb} step={step} reachable={reachableSteps(state)} onGo={go} onLeave={onLeave} heading={headings[step]}
      primary={{ label: primary[step], onPress: onward[step], blockedBy: block, busy: writing.kind === 'running' }} onBack={back[step]}
      answer={atHand && (step === 'settings' || step === 'preview') ? say(insert.answer, { rows, indicators: basket.length }) : undefined}
    >
      {step === 'data' && <DataStep state={state} dispatch={dispatch} readings={readings} lacks={lacks} />}
      {step === 'settings' && sources && <SettingsStep state={state} dispatch={dispatch} sources={sources} />}
      {step === 'preview' && <PreviewStep state={state} dispatch={dispatch} atHand={atHand} check={check} />}
      {writing.kind === 'running' && (
        <Progress words={writing.progress ? say(insert.stage[writing.progress.stage], { rows }) : words.writing.writing} done={writing.progress?.done} total={writing.progress?.total} onCancel={cancel} />
      )}
      {step === 'done' && writing.kind === 'written' && (
        <SheetDone sheet={writing.sheet} made={say(insert.made, { rows, indicators: basket.length })} words={insert} hints={[insert.hints.month, insert.hints.weigh, insert.hints.refresh]} onAgain={() => onBack([])} />
      )}
    </WizardFrame>
  );
}
