import { coverByInterval, type CellPrice, type CoverTrack, type ShiftType } from '../../roster';
import { folded } from '../people/shift-word';
import type { RosterRequest } from '../request';

/** People short or over add up the more, the larger their share of those needed: twice the price at half of them. */
const STEEPNESS = 1;
/** Of fewer people needed a share says little. */
const FEW = 4;

/** The requirement as cells of the cover, first of all people, then of each skill that the rules ask for; prices in hours of one person short. */
export function demandOf({ intervalMinutes, required, shifts, rules }: RosterRequest, types: readonly ShiftType[]): CoverTrack[] {
  const hours = intervalMinutes / 60;
  const pauses = shifts.map(({ away }) => (away ? [{ afterMinutes: away.afterMinutes, minutes: away.minutes }] : []));
  const track = (needed: readonly (readonly number[])[], over: number, skill?: string): CoverTrack => {
    const plain = coverByInterval({ intervalMinutes, required: needed, price: { under: hours, over: 0 }, ...(skill !== undefined && { skill }) }, types, pauses);
    return { ...plain, cells: plain.cells.map((cell) => priced(cell, hours, over * hours)) };
  };
  const skilled = rules.skills.map(({ skill, least }) => track(required.map((day) => day.map((need) => (need > 0 ? Math.min(least, Math.ceil(need)) : 0))), 0, folded(skill)));
  return [track(required, rules.weights.over), ...skilled];
}

function priced({ required }: CellPrice, under: number, over: number): CellPrice {
  const share = (2 * STEEPNESS) / Math.max(FEW, required);
  return { required, under, underSquare: under * share, over, overSquare: over * share };
}
