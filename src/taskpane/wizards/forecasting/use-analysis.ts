import { useMemo, useState } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import { prepareHistory, readCallHistories, reportHistory, type EventNames, type HistoryReport } from '../../../core/history/call-history';
import { dayOfTime } from '../../../core/forecasting/day-grid';
import type { Region } from '../../../workbook/port';
import { useWords, type Speech } from '../../language-context';
import { isForecastable, queueOf, type Analysis } from './analysis';
import type { Choices } from './choices';
import { steady } from './steady';
import { usualDayOrder } from './usual-day-order';
import { useNamedDays, type NamedDaysAtHand, type Years } from './use-named-days';
import { writeTime } from './written-day';

/** Holidays are asked for as far ahead as a planner looks. */
const YEARS_AHEAD = 3;

export interface AnalysisAtHand {
  /** Of the queue that is looked at. */
  readonly analysis: Analysis | null;
  /** Of every queue that is forecast, in the order of the table. */
  readonly inRun: readonly Analysis[];
  /** Queues of the table that cannot be, by name; of a run of all. */
  readonly leftOut: readonly string[];
  /** Why there is none, though there are cells. */
  readonly fault: Fault | null;
  readonly named: NamedDaysAtHand;
}

/** From the cells to histories as decided, each step only where something before it has changed. */
export function useAnalysis(region: Region | undefined, choices: Choices, eventCells: Region | undefined): AnalysisAtHand {
  const speech = useWords();
  const { numbersIn } = speech;
  const [keep] = useState(steady);
  const { reading: readAs, queue: queueName, all, calendar, decisions } = choices;
  const reading = useMemo(() => (region && region.rows > 0 ? readCallHistories(region, { ...readAs, usualDayOrder: usualDayOrder(numbersIn) }) : null), [region, readAs, numbersIn]);
  const shown = useMemo(() => (reading && !isFault(reading) ? queueOf(reading, queueName) : undefined), [reading, queueName]);
  // Looking at another queue of a run changes nothing of the run.
  const one = all ? undefined : shown;
  const queues = useMemo(() => (one ? [one] : reading && !isFault(reading) ? reading.queues : []), [reading, one]);
  const named = useNamedDays(calendar, useYears(queues.map(({ history }) => history.times), choices.until), eventCells);
  const { days } = named;
  const options = useMemo(() => ({ namedDays: days ?? [], cellFindings: reading && !isFault(reading) ? reading.findings : [] }), [days, reading]);
  const analyses = useMemo(() => (!reading || isFault(reading) ? [] : queues.map((queue): Analysis => {
    const decided = decisions[queue.name] ?? NOTHING_DECIDED;
    const report = keep(`report ${queue.name}`, [queue, options], () => reportHistory(queue, options));
    return keep(`analysis ${queue.name}`, [report, decided, speech], () => (
      { reading, queue, report, prepared: prepareHistory(queue, decided, options, eventNames(report, speech)) }
    ));
  })), [reading, queues, options, decisions, speech, keep]);
  const analysis = analyses.find(({ queue }) => queue === shown) ?? null;
  const inRun = useMemo(() => (all ? analyses.filter(isForecastable) : analyses), [all, analyses]);
  const leftOut = useMemo(() => analyses.filter((each) => !inRun.includes(each)).map(({ queue }) => queue.name), [analyses, inRun]);
  return { analysis, inRun, leftOut, fault: isFault(reading) ? reading : null, named };
}

const NOTHING_DECIDED = {};

/** What events that the planner marks are called on the sheet. */
function eventNames({ findings }: HistoryReport, { words, say, numbersIn }: Speech): EventNames {
  return Object.fromEntries(findings.flatMap(({ question, from }) => (
    question ? [[question.id, say(words.forecast.decisions.event, { day: from === null ? '' : writeTime(from, numbersIn) })]] : []
  )));
}

/** The years of the histories together, and those ahead. */
function useYears(histories: readonly (readonly string[])[], until: string): Years | null {
  const years = histories.flatMap((times) => [times[0], times.at(-1)]).flatMap((time) => (time === undefined ? [] : [Number(time.slice(0, 4))]));
  const furthest = dayOfTime(until) === null ? 0 : Number(until.slice(0, 4));
  const from = years.length === 0 ? 0 : Math.min(...years);
  const last = Math.max(0, ...years);
  const to = years.length === 0 ? 0 : Math.max(last + YEARS_AHEAD, Math.min(furthest, last + 21));
  return useMemo(() => (from === 0 ? null : { from, to }), [from, to]);
}
