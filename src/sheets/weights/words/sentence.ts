/** What stands for a name in braces: as a formula, and as it shows now. */
export interface Filling {
  readonly formula: string;
  readonly shown: string;
}

export interface Sentence {
  /** Without `=`, so that it can stand within another formula. */
  readonly formula: string;
  readonly shown: string;
}

/** A sentence that follows its cells: `{ratio}` becomes what a formula gives, all else stays text. */
export function sentence(template: string, fillings: Readonly<Record<string, Filling>> = {}): Sentence {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== '').map((part) => {
    const filling = /^\{\w+\}$/.test(part) ? fillings[part.slice(1, -1)] : undefined;
    return filling ?? { formula: quoted(part), shown: part };
  });
  return { formula: parts.map(({ formula }) => formula).join('&'), shown: parts.map(({ shown }) => shown).join('') };
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number within a sentence. The digits after the point are those of the format. */
export function number(formula: string, value: number | null, format: '0' | '0.0' | '0.00' | '0.000' | '0.0%'): Filling {
  return { formula: `TEXT(${formula},"${format}")`, shown: value === null ? '' : written(value, format) };
}

function written(value: number, format: string): string {
  const decimals = (format.split('.')[1] ?? '').replace('%', '').length;
  return format.endsWith('%') ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}

export function text(formula: string, shown: string): Filling {
  return { formula, shown };
}
