import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Fault } from '../../../core/fault';
import type { Finding } from '../../../core/history/call-history';
import type { Region } from '../../../workbook/port';
import { useWords, type Speech } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type DataProblem, type RegionReading } from '../../parts';
import type { Analysis } from './analysis';
import { ColumnsFold } from './columns-fold';
import { findingAddress, findingSentence } from './finding-sentence';
import { Holidays } from './holidays';
import { QueueField, listed } from './queue-field';
import { QuestionList } from './question-list';
import { RulesFold } from './rules-fold';
import type { ForecastAction, ForecastState } from './state';
import type { NamedDaysAtHand } from './use-named-days';
import { writeTime } from './written-day';

interface DataStepProps {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  /** Of all queues, those that cannot be forecast. */
  readonly leftOut: readonly string[];
  /** Why there is none, though there are cells. */
  readonly fault: Fault | null;
  readonly eventsReading: RegionReading;
  readonly named: NamedDaysAtHand;
}

/** Where the history is: the table found, its columns and queues, what is wrong in it, what is to be decided, and its holidays. */
export function DataStep(props: DataStepProps) {
  const { state, dispatch, reading, analysis, fault } = props;
  const { words } = useWords();
  const sentences = words.forecast.data;
  if (state.found === 'looking') return <Spinner size="tiny" label={sentences.looking} />;
  const hint = { none: undefined, own: sentences.rangeHint, 'by-looks': sentences.found, remembered: sentences.remembered }[state.found];
  return (
    <>
      {state.found === 'none' && <Notice kind="info">{sentences.none}</Notice>}
      <RangeField
        label={sentences.range} hint={hint ?? sentences.rangeHint} address={state.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {reading.region && fault && <Notice kind="warning">{sentences.nothing[fault.argument as keyof typeof sentences.nothing] ?? sentences.nothing.rows}</Notice>}
      {reading.region && analysis && <WhatIsThere {...props} region={reading.region} analysis={analysis} />}
    </>
  );
}

/** Beyond, a workbook would drown in sheets. */
const MOST_QUEUES = 20;
/** No queue has this name: it would be trimmed. */
const ALL = ' all ';

function WhatIsThere({ leftOut, dispatch, region, analysis, state, eventsReading, named }: DataStepProps & { readonly region: Region; readonly analysis: Analysis }) {
  const speech = useWords();
  const { words, say, locale } = speech;
  const sentences = words.forecast;
  const { reading, queue, report, prepared } = analysis;
  const findings = [...reading.findings, ...report.findings];
  return (
    <>
      <Summary analysis={analysis} />
      {reading.queues.length > 1 && (
        <ChoiceField
          look="list" label={sentences.data.queue} value={state.choices.all ? ALL : queue.name}
          hint={say(state.choices.all ? sentences.data.allHint : sentences.data.queueHint, { count: reading.queues.length })}
          choices={[
            ...(reading.queues.length <= MOST_QUEUES ? [{ value: ALL, label: say(sentences.data.allQueues, { count: reading.queues.length }) }] : []),
            ...reading.queues.map(({ name, offered }) => ({ value: name, label: say(sentences.data.queueCalls, { name: name === '' ? sentences.data.unnamed : name, calls: offered }) })),
          ]}
          onChange={(value) => dispatch({ type: 'choose', choices: value === ALL ? { all: true } : { all: false, queue: value } })}
        />
      )}
      {state.choices.all && <QueueField queue={queue} queues={reading.queues} dispatch={dispatch} />}
      {state.choices.all && leftOut.length > 0 && <Notice kind="warning">{say(sentences.data.leftOut, { list: listed(leftOut, locale) })}</Notice>}
      {(state.choices.reading.dayOrder !== undefined || reading.findings.some(({ code }) => code === 'day-order-unsure')) && (
        <ChoiceField
          label={sentences.data.dayOrder} value={reading.dayOrder}
          choices={[{ value: 'day-first', label: sentences.data.dayFirst }, { value: 'month-first', label: sentences.data.monthFirst }]}
          onChange={(dayOrder) => dispatch({ type: 'choose', choices: { reading: { ...state.choices.reading, dayOrder } } })}
        />
      )}
      <ProblemList problems={problems(reading.findings, report.findings, region, speech)} />
      <QuestionList findings={findings} decisions={state.choices.decisions[queue.name] ?? {}} place={region} onDecide={(decisions) => dispatch({ type: 'decide', queue: queue.name, decisions })} />
      {prepared.changes.length > 0 && <div>{say(sentences.decisions.changed, { count: prepared.changes.length })}</div>}
      <Holidays state={state} dispatch={dispatch} eventsReading={eventsReading} named={named} />
      <ColumnsFold region={region} reading={reading} dispatch={dispatch} />
      <RulesFold rules={report.rules} />
    </>
  );
}

/** How much there is, from when to when, and what it is good for. */
function Summary({ analysis: { reading, queue, report } }: { readonly analysis: Analysis }) {
  const { words, say, numbersIn } = useWords();
  const { firstDay, lastDay, openDays, allows } = report.length;
  return (
    <div>
      {firstDay !== null && lastDay !== null && say(words.forecast.data.summary, {
        calls: queue.offered, days: openDays, from: writeTime(firstDay, numbersIn), to: writeTime(lastDay, numbersIn),
        grain: reading.intervalMinutes >= 1440 ? 'daily' : 'intervals', minutes: reading.intervalMinutes,
      })}{' '}
      {words.forecast.allows[allows]}
    </div>
  );
}

/** What there is nothing to decide about: all that was left out or assumed of cells, and what is doubtful in the history; notes that merely describe it are not told here. */
function problems(cells: readonly Finding[], history: readonly Finding[], region: Region, speech: Speech): DataProblem[] {
  const told = [...cells, ...history.filter(({ severity }) => severity !== 'note')].filter(({ question }) => question === null);
  return told.map((finding) => ({
    severity: finding.severity === 'error' ? 'error' : 'warning', sentence: findingSentence(finding, speech), address: findingAddress(finding, region),
  }));
}
