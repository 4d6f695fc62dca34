import { useEffect, useState } from 'react';
import { shiftCodes, type PlannedShift } from '../../../core/scheduling/rostering';
import { useWorkbook } from '../../workbook-context';
import { requiredHours, type Demand } from './horizon';
import { readShifts, type ShiftsSheet } from './shifts-sheets';

/** A sheet of shifts as it stands, or that it can't be read any more. */
export type Shifts =
  | { readonly kind: 'gone'; readonly key: string; readonly sheet: string }
  | {
    readonly kind: 'read'; readonly key: string; readonly sheet: string;
    readonly demand: Demand;
    readonly planned: readonly PlannedShift[];
    /** Different shifts. */
    readonly sorts: number;
    /** Of people, in the days of the requirement. */
    readonly hours: number;
    /** The people needed, one cell an interval, on that sheet. */
    readonly requiredAddress: string | null;
  };

/** Reads the chosen sheet of shifts; null while that is under way. */
export function useShifts(sheets: readonly ShiftsSheet[] | null, key: string | null, edition: number): Shifts | null {
  const port = useWorkbook();
  const [read, setRead] = useState<{ readonly of: string; readonly shifts: Shifts } | null>(null);
  const chosen = sheets?.find((sheet) => sheet.key === key) ?? null;
  const of = `${key} ${edition}`;
  useEffect(() => {
    if (!chosen) return;
    let stale = false;
    void readShifts(port, chosen).then(({ reading, requiredAddress }) => {
      if (stale) return;
      const { planned, required, firstDay, intervalMinutes } = reading;
      const sorts = shiftCodes(planned).length;
      const hours = requiredHours(required, intervalMinutes);
      const usable = sorts > 0 && hours > 0;
      setRead({
        of, shifts: usable
          ? { kind: 'read', key: chosen.key, sheet: chosen.sheet, demand: { intervalMinutes, firstDay, days: required }, planned, sorts, hours, requiredAddress }
          : { kind: 'gone', key: chosen.key, sheet: chosen.sheet },
      });
    });
    return () => {
      stale = true;
    };
  }, [port, chosen, of]);
  return read?.of === of ? read.shifts : null;
}
