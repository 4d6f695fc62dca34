/** Gives what it made before under a name as long as that was made of the very same things. */
export type Steady = <T>(name: string, of: readonly unknown[], make: () => T) => T;

/** Remembers the last of each name: what is derived for one of many is not derived anew because another has changed. */
export function steady(): Steady {
  const made = new Map<string, { readonly of: readonly unknown[]; readonly value: unknown }>();
  return <T>(name: string, of: readonly unknown[], make: () => T): T => {
    const known = made.get(name);
    if (known && known.of.length === of.length && known.of.every((each, index) => Object.is(each, of[index]))) return known.value as T;
    const value = make();
    made.set(name, { of, value });
    return value;
  };
}
