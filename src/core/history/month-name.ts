/** How months begin in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Turkish, accents left out. */
const BEGINNINGS: readonly RegExp[] = [
  /^(jan|ene|gen|sty|янв|oca)/, /^(feb|fev|lut|фев|sub)/, /^(mar|mae|mrz|maa|mrt|мар)/, /^(apr|avr|abr|kwi|апр|nis)/, /^(may|mai|mag|mei|maj|маи|мая)/,
  /^(jun|juin|giu|cze|июн|haz)/, /^(jul|juil|lug|lip|июл|tem)/, /^(aug|aou|ago|sie|авг)/, /^(sep|set|wrz|сен|eyl)/, /^(oct|okt|out|ott|paz|окт|eki)/,
  /^(nov|lis|ноя|kas)/, /^(dec|dez|dic|gru|дек|ara)/,
];

/** 1 to 12 for the name of a month, whole or cut short, or null. */
export function monthNumber(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = BEGINNINGS.findIndex((beginning) => beginning.test(plain));
  return index < 0 ? null : index + 1;
}
