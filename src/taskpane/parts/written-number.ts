/** The decimal and grouping marks of a BCP 47 tag, asked of Intl rather than listed. */
function marks(tag: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(tag).formatToParts(-12345678.9);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal') || '.', group: mark('group') };
}

// Full-width digits and marks come out of Chinese input methods.
const narrow = (text: string) =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[　\s]/g, '');

/**
 * Reads a number as this person writes it: 1,234.5 in English, 1.234,5 in German. A lone mark that cannot be grouping
 * is taken for the decimal mark, so 0.8 and 0,8 both read everywhere. Undefined where it is no number.
 */
export function readNumber(text: string, tag: string): number | undefined {
  const { decimal, group } = marks(tag);
  let digits = narrow(text).replace(/['’]/g, '').replace('−', '-');
  if (digits === '') return undefined;
  const other = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${other}\\d{3})+(\\${decimal}\\d*)?$`);
  if (grouped.test(digits) && (group === other || !digits.startsWith('0'))) digits = digits.split(other).join('');
  digits = digits.replace(decimal, '.').replace(other, '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : undefined;
}

/** Writes a number as this person does, with no more decimals than it has. */
export function writeNumber(value: number, tag: string, maximumFractionDigits = 6): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits }).format(value);
}

/** Reads a share: `80%`, `80` and `0.8` are all four fifths. Without a sign, up to 1 is a fraction, above it a percentage. */
export function readPercent(text: string, tag: string): number | undefined {
  const bare = narrow(text);
  const signed = bare.endsWith('%');
  const value = readNumber(signed ? bare.slice(0, -1) : bare, tag);
  if (value === undefined) return undefined;
  return signed || Math.abs(value) > 1 ? Number((value / 100).toPrecision(12)) : value;
}

/** Writes a fraction as a percentage with at most one decimal place. */
export function writePercent(fraction: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(fraction);
}

/** Reads seconds, or minutes and seconds `3:20`, or hours too `1:00:00`. */
export function readDuration(text: string, tag: string): number | undefined {
  const bare = narrow(text).replace(/s$|秒$/i, '');
  if (!bare.includes(':')) return readNumber(bare, tag);
  if (!/^\d+(:[0-5]?\d){1,2}$/.test(bare)) return undefined;
  return bare.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** `3:20` for 200 seconds, as planners say it. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
