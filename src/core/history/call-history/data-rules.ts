import { weekday } from '../calendar-day';
import type { DayTable } from './day-table';
import type { Finding, FindingCode } from './finding';
import type { QueueHistory } from './reading';
import type { RuleReport, RuleVerdict } from './report';

const DAYS_PER_MONTH = 365.25 / 12;
/** Six continuous months; three for a new indicator. */
const MONTHS = 6;
const MONTHS_WHEN_NEW = 3;
/** A longer stretch of missing days breaks what is continuous. */
const BREAK_DAYS = 7;

/** The sources' rules for data, as far as data can tell: CUIKA and CRUCIAL. What they can't tell is asked. */
export function dataRules(queue: QueueHistory, table: DayTable, cells: readonly Finding[], findings: readonly Finding[]): RuleReport[] {
  const all = [...cells, ...findings];
  const months = continuousMonths(table);
  const unreadable = counted(cells, ['calls-text', 'calls-negative', 'calls-blank', 'date-unreadable', 'time-unreadable']);
  const missing = counted(findings, ['gap']) + counted(findings, ['missing-days']) * slotsADay(table);
  const expected = queue.history.times.length + unreadable + missing;
  const usable = queue.history.times.length / expected;
  const doubtful = counted(all, ['not-adding-up', 'repeated', 'improbable-zero', 'calls-negative', 'queues-mixed', 'day-order-unsure', 'day-order-mixed', 'dates-half-converted']);
  const sound = 1 - Math.min(1, doubtful / expected);
  const collected: RuleVerdict = months >= MONTHS ? 'met' : months >= MONTHS_WHEN_NEW ? 'partly' : 'not-met';
  const integrity = byShare(sound, 1, 0.99);
  const disagree = counted(cells, ['not-adding-up']);
  const logical: RuleVerdict = queue.answered === null || queue.abandoned === null ? 'ask' : disagree > 0 ? 'not-met' : 'met';
  const rule = (set: RuleReport['set'], name: RuleReport['rule'], verdict: RuleVerdict, facts: RuleReport['facts'] = {}): RuleReport => ({ set, rule: name, verdict, facts });
  return [
    rule('CUIKA', 'collected', collected, { months }),
    rule('CUIKA', 'usable', byShare(usable, 0.99, 0.95), { share: usable }),
    rule('CUIKA', 'integrity', integrity, { doubtful }),
    rule('CUIKA', 'knowledgeable', 'ask'),
    rule('CUIKA', 'acted-on', 'ask'),
    rule('CRUCIAL', 'collectable', byShare(usable, 0.99, 0.95), { share: usable }),
    rule('CRUCIAL', 'reportable', table.intervalMinutes <= 60 ? 'met' : 'partly', { minutes: table.intervalMinutes }),
    rule('CRUCIAL', 'used', 'ask'),
    rule('CRUCIAL', 'improving', 'ask'),
    rule('CRUCIAL', 'accurate', integrity, { doubtful }),
    rule('CRUCIAL', 'logical', logical, { disagree }),
  ];
}

function counted(findings: readonly Finding[], codes: readonly FindingCode[]): number {
  return findings.filter(({ code }) => codes.includes(code)).reduce((sum, { count }) => sum + count, 0);
}

function byShare(share: number, met: number, partly: number): RuleVerdict {
  return share >= met ? 'met' : share >= partly ? 'partly' : 'not-met';
}

function slotsADay(table: DayTable): number {
  return Math.max(1, ...table.openMinutes.map((minutes) => minutes.size));
}

/** Back from the last day to the last break, in months. */
function continuousMonths(table: DayTable): number {
  let missing = 0;
  for (let day = table.lastDay; day >= table.firstDay; day -= 1) {
    if (table.days.has(day)) missing = 0;
    else if (table.states[weekday(day)] === 'open') missing += 1;
    if (missing > BREAK_DAYS) return (table.lastDay - day - missing + 1) / DAYS_PER_MONTH;
  }
  return (table.lastDay - table.firstDay + 1) / DAYS_PER_MONTH;
}
