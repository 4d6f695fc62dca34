import type { LocaleName } from '../../locales/locale-name';
import { isError, valueOf, valuesOf, type Call } from './call';

/** A number where there is one. */
export function numberOf(call: Call, locale: LocaleName): number | undefined {
  const value = valueOf(call, locale);
  return isError(value) ? undefined : value;
}

/** For a curve: a cell without a number leaves a gap. */
export function numbersOf(call: Call, locale: LocaleName): number[] {
  return valuesOf(call, locale).map((value) => (isError(value) ? Number.NaN : value));
}
