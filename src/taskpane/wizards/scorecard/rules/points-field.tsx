import { NumberField, type Entry, type EntryFieldProps } from '../../../parts';

/** Of full marks. */
const FULL = 100;

interface PointsFieldProps extends EntryFieldProps {
  readonly unit: string;
}

/** A score, kept as a fraction and typed in points of a hundred. */
export function PointsField({ value, fallback, onChange, ...field }: PointsFieldProps) {
  const inPoints = (fraction: number) => Number((fraction * FULL).toPrecision(12));
  return (
    <NumberField
      {...field} min={0} max={1000} value={typeof value === 'number' ? inPoints(value) : value} fallback={fallback === undefined ? undefined : inPoints(fallback)}
      onChange={(entry: Entry) => onChange(typeof entry === 'number' ? entry / FULL : entry)}
    />
  );
}
