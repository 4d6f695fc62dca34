import type { TableRow } from '../../../src/core/history/table-cell';
import { assessSchedule, type EfficiencySettings, type ScheduleAssessment } from '../../../src/core/scheduling/assess-schedule';
import { misfitRuns } from '../../../src/core/scheduling/misfit-runs';
import { readSchedule } from '../../../src/core/scheduling/read-schedule';
import { findScheduleColumns } from '../../../src/core/scheduling/schedule-columns';
import { likelyShiftHours, moveSteps, shiftMoves } from '../../../src/core/scheduling/shift-moves';
import { isFault } from '../../../src/core/fault';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { efficiencyPlan } from '../../../src/sheets/efficiency/efficiency-plan';
import { DEFAULT_EFFICIENCY } from '../../../src/sheets/efficiency/request';
import { sourceOf } from '../../../src/sheets/efficiency/source';
import type { Plan } from '../../../src/sheets/plan';
import { scheduleCase, type SCHEDULE_CASES } from '../../reference/cases/schedule-efficiency';

/** 5 January 2026, a Monday. */
export const MONDAY = 46_027;

export interface ExampleOptions {
  readonly settings?: Partial<EfficiencySettings>;
  readonly locale?: LocaleName;
  readonly sheet?: string;
}

export function made(table: readonly TableRow[], { settings: own = {}, locale = 'en', sheet = 'Roster' }: ExampleOptions = {}): { plan: Plan; assessment: ScheduleAssessment } {
  const formats = table.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 40_000 ? 'yyyy-mm-dd' : typeof cell === 'number' && cell > 0 && cell < 1 ? 'hh:mm' : 'General')));
  const columns = findScheduleColumns(table, formats);
  const reading = readSchedule(table, columns);
  const width = Math.max(...table.map((row) => row.length));
  const source = sourceOf({ sheet, address: `A1:${String.fromCharCode(64 + width)}${table.length}` }, columns, reading);
  if (!source) throw new Error('no schedule in this table');
  const settings: EfficiencySettings = { ...DEFAULT_EFFICIENCY, intervalMinutes: reading.intervalMinutes ?? 30, ...own };
  const has = { date: columns.date !== null, required: columns.required !== null, aht: columns.aht !== null };
  const assessment = assessSchedule({ rows: reading.rows, has, settings });
  if (isFault(assessment)) throw new Error(assessment.code);
  const shiftHours = likelyShiftHours(assessment.intervals, settings.intervalMinutes);
  const plan = efficiencyPlan({
    source, rows: reading.rows, settings, assessment, shiftHours: null, chosen: {}, words: words(locale).sheets.efficiency, locale,
    advice: {
      shiftHours, moveMinutes: moveSteps(settings.intervalMinutes) * settings.intervalMinutes, runs: misfitRuns(assessment.intervals, settings.intervalMinutes),
      moves: shiftHours === null ? [] : shiftMoves(assessment.intervals, settings, shiftHours),
    },
    writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0',
  });
  return { plan, assessment };
}

export const HEADER: TableRow = ['Interval', 'Calls', 'Scheduled', 'Required'];

/** The worked example as a planner has it. */
export function exampleDay(name: (typeof SCHEDULE_CASES)[number]): TableRow[] {
  const { inputs } = scheduleCase(name);
  return inputs.interval.map((time, index): TableRow => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return [(hour * 60 + minute) / 1440, inputs.calls[index]!, inputs.scheduled[index]!, inputs.required[index]!];
  });
}

/** Two ways to staff the same day, as two days. */
export function exampleDays(): TableRow[] {
  return (['before', 'after_parttime'] as const).flatMap((name, day) => exampleDay(name).map((row): TableRow => [MONDAY + day, ...row]));
}
