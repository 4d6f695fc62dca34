/** How months begin in English, German, French, Spanish, Portuguese, Italian and Dutch, accents left out. */
const BEGINNINGS: readonly RegExp[] = [
  /^(jan|ene|gen)/, /^(feb|fev)/, /^(mar|mae|mrz|maa|mrt)/, /^(apr|avr|abr)/, /^(may|mai|mag|mei)/, /^(jun|juin|giu)/,
  /^(jul|juil|lug)/, /^(aug|aou|ago)/, /^(sep|set)/, /^(oct|okt|out|ott)/, /^(nov)/, /^(dec|dez|dic)/,
];

/** 1 to 12 for the name of a month, whole or cut short, or null. */
export function monthNumber(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = BEGINNINGS.findIndex((beginning) => beginning.test(plain));
  return index < 0 ? null : index + 1;
}
