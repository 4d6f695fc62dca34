import { combinedShrinkageOf } from './interval-figures';
import type { IntervalFigures, StaffingTotals } from './figures';
import type { StaffingSettings } from './settings';

type Column = 'calls' | 'erlangs' | 'agents' | 'rostered' | 'thumbAgents';

/** The totals of a plan, as the formulas of the sheet compute them. `days` counts the different dates. */
export function staffingTotals(rows: readonly IntervalFigures[], days: number, settings: StaffingSettings): StaffingTotals {
  const sum = (column: Column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  const hours = settings.intervalMinutes / 60;
  const peakAgents = rows.reduce((most, row) => Math.max(most, row.agents ?? 0), 0);
  const peakRow = rows.findIndex((row) => row.agents === peakAgents);
  const paidHours = sum('rostered') * hours;
  return {
    calls: sum('calls'),
    peakAgents,
    peakRow: peakRow < 0 ? null : peakRow,
    peakPeople: rows.reduce((most, row) => Math.max(most, row.rostered ?? 0), 0),
    workloadHours: sum('erlangs') * hours,
    agentHours: sum('agents') * hours,
    paidHours,
    days,
    fullTimeEquivalents: days === 0 ? 0 : (paidHours / days) * settings.openDaysPerWeek / settings.paidHoursPerWeek,
    serviceLevel: weightedMean(rows, (row) => row.serviceLevel, (row) => row.calls),
    occupancy: weightedMean(rows, (row) => row.occupancy, (row) => row.agents),
    thumbHours: sum('thumbAgents') * hours,
    blankRows: rows.filter((row) => row.erlangs === null).length,
    rowsBelowTarget: rows.filter((row) => row.serviceLevel !== null && row.serviceLevel < settings.serviceLevel - 1e-12).length,
  };
}

/** Hours that roster and shrinkage fall short of each other by: nothing, in a plan that nobody changed by hand. */
export function hoursAdrift(totals: StaffingTotals, settings: StaffingSettings): number {
  return Math.max(0, totals.agentHours / (1 - combinedShrinkageOf(settings)) - totals.paidHours);
}

type Read = (row: IntervalFigures) => number | null;

function weightedMean(rows: readonly IntervalFigures[], value: Read, weight: Read): number {
  let total = 0;
  let weights = 0;
  for (const row of rows) {
    total += (value(row) ?? 0) * (weight(row) ?? 0);
    weights += weight(row) ?? 0;
  }
  return weights === 0 ? 0 : total / weights;
}
