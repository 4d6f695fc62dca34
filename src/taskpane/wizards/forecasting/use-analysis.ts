import { useMemo } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import { prepareHistory, readCallHistories, reportHistory, type EventNames, type HistoryReport } from '../../../core/history/call-history';
import { dayOfTime } from '../../../core/forecasting/day-grid';
import type { Region } from '../../../workbook/port';
import { useWords, type Speech } from '../../language-context';
import { queueOf, type Analysis } from './analysis';
import type { Choices } from './choices';
import { usualDayOrder } from './usual-day-order';
import { useNamedDays, type NamedDaysAtHand, type Years } from './use-named-days';
import { writeTime } from './written-day';

/** Holidays are asked for as far ahead as a planner looks. */
const YEARS_AHEAD = 3;

export interface AnalysisAtHand {
  readonly analysis: Analysis | null;
  /** Why there is none, though there are cells. */
  readonly fault: Fault | null;
  readonly named: NamedDaysAtHand;
}

/** From the cells to a history as decided, each step only where something before it has changed. */
export function useAnalysis(region: Region | undefined, choices: Choices, eventCells: Region | undefined): AnalysisAtHand {
  const speech = useWords();
  const { numbersIn } = speech;
  const { reading: readAs, queue: queueName, calendar, decisions } = choices;
  const reading = useMemo(() => (region && region.rows > 0 ? readCallHistories(region, { ...readAs, usualDayOrder: usualDayOrder(numbersIn) }) : null), [region, readAs, numbersIn]);
  const queue = useMemo(() => (reading && !isFault(reading) ? queueOf(reading, queueName) : undefined), [reading, queueName]);
  const named = useNamedDays(calendar, useYears(queue?.history.times, choices.until), eventCells);
  const { days } = named;
  const options = useMemo(() => ({ namedDays: days ?? [], cellFindings: reading && !isFault(reading) ? reading.findings : [] }), [days, reading]);
  const report = useMemo(() => (queue ? reportHistory(queue, options) : null), [queue, options]);
  const prepared = useMemo(
    () => (queue && report ? prepareHistory(queue, decisions, options, eventNames(report, speech)) : null),
    [queue, report, decisions, options, speech],
  );
  const analysis = useMemo(
    () => (reading && !isFault(reading) && queue && report && prepared ? { reading, queue, report, prepared } : null),
    [reading, queue, report, prepared],
  );
  return { analysis, fault: isFault(reading) ? reading : null, named };
}

/** What events that the planner marks are called on the sheet. */
function eventNames({ findings }: HistoryReport, { words, say, numbersIn }: Speech): EventNames {
  return Object.fromEntries(findings.flatMap(({ question, from }) => (
    question ? [[question.id, say(words.forecast.decisions.event, { day: from === null ? '' : writeTime(from, numbersIn) })]] : []
  )));
}

function useYears(times: readonly string[] | undefined, until: string): Years | null {
  const first = times?.[0];
  const last = times?.at(-1);
  const furthest = dayOfTime(until) === null ? 0 : Number(until.slice(0, 4));
  const from = first === undefined ? 0 : Number(first.slice(0, 4));
  const to = last === undefined ? 0 : Math.max(Number(last.slice(0, 4)) + YEARS_AHEAD, Math.min(furthest, Number(last.slice(0, 4)) + 21));
  return useMemo(() => (from === 0 ? null : { from, to }), [from, to]);
}
