import type { IntervalFigures, StaffingTotals } from './figures';
import { combinedShrinkageOf, isUnattainable } from './interval-figures';
import type { StaffingSettings } from './settings';

type Read = (row: IntervalFigures) => number | null;

/** The totals of a plan, as the formulas of the sheet compute them. `days` counts the different dates. */
export function staffingTotals(rows: readonly IntervalFigures[], days: number, settings: StaffingSettings): StaffingTotals {
  const hours = (read: Read) => scaled(sum(rows, read), settings.intervalMinutes / 60);
  const peakAgents = peak(rows, (row) => row.agents);
  const peakRow = rows.findIndex((row) => row.agents !== null && row.agents === peakAgents);
  const paidHours = hours((row) => row.rostered);
  const unattainableRows = rows.filter(isUnattainable).length;
  return {
    calls: sum(rows, (row) => row.calls),
    peakAgents,
    peakRow: peakRow < 0 ? null : peakRow,
    peakPeople: peak(rows, (row) => row.rostered),
    workloadHours: hours((row) => row.erlangs),
    agentHours: hours((row) => row.agents),
    paidHours,
    days,
    fullTimeEquivalents: days === 0 ? scaled(paidHours, 0) : scaled(paidHours, settings.openDaysPerWeek / settings.paidHoursPerWeek / days),
    serviceLevel: weightedMean(rows, (row) => row.serviceLevel, (row) => row.calls),
    occupancy: weightedMean(rows, (row) => row.occupancy, (row) => row.agents),
    thumbHours: hours((row) => row.thumbAgents),
    blankRows: rows.filter((row) => row.erlangs === null).length,
    rowsBelowTarget: rows.filter((row) => row.erlangs !== null && (row.serviceLevel ?? 0) < settings.serviceLevel - 1e-12).length,
    unattainableRows,
    errors: unattainableRows * (settings.patienceSeconds === null ? 4 : 5),
  };
}

/** Hours that roster and shrinkage fall short of each other by: nothing, in a plan that nobody changed by hand. */
export function hoursAdrift({ agentHours, paidHours }: StaffingTotals, settings: StaffingSettings): number {
  if (agentHours === null || paidHours === null) return agentHours ?? 0;
  return Math.max(0, agentHours / (1 - combinedShrinkageOf(settings)) - paidHours);
}

const scaled = (value: number | null, factor: number) => (value === null ? null : value * factor);
const known = (rows: readonly IntervalFigures[], read: Read) => rows.map(read).filter((value) => value !== null);

function sum(rows: readonly IntervalFigures[], read: Read): number | null {
  const values = known(rows, read);
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}

function peak(rows: readonly IntervalFigures[], read: Read): number | null {
  const values = known(rows, read);
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value), 0);
}

/** Over the rows that have both figures. */
function weightedMean(rows: readonly IntervalFigures[], value: Read, weight: Read): number | null {
  const weighed = rows.filter((row) => value(row) !== null);
  const weights = sum(weighed, weight) ?? 0;
  if (weighed.length === 0) return null;
  return weights === 0 ? 0 : (sum(weighed, (row) => (value(row) ?? 0) * (weight(row) ?? 0)) ?? 0) / weights;
}
