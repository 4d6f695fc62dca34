export const AHT = 180;
export const TARGET = 0.8;
export const WITHIN = 20;

/** Carries Erlang B from one agent to the next and stops at the answer. */
export function onePass(erlangs: number): number {
  let inverse = 1;
  for (let n = 1; ; n++) {
    inverse = 1 + (n / erlangs) * inverse;
    if (n <= erlangs) continue;
    const waits = 1 / (1 + ((n - erlangs) / n) * (inverse - 1));
    if (1 - waits * Math.exp((-(n - erlangs) * WITHIN) / AHT) >= TARGET) return n;
  }
}

/** Starts the recurrence anew for every number of agents it tries, as most published code does. */
export function textbook(erlangs: number): number {
  for (let n = Math.floor(erlangs) + 1; ; n++) {
    let blocked = 1;
    for (let k = 1; k <= n; k++) blocked = (erlangs * blocked) / (k + erlangs * blocked);
    const waits = blocked / (1 - (erlangs / n) * (1 - blocked));
    if (1 - waits * Math.exp((-(n - erlangs) * WITHIN) / AHT) >= TARGET) return n;
  }
}
