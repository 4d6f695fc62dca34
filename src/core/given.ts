/** Whether an optional argument was given: a blank arrives as null, an absent one as undefined. */
export function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
