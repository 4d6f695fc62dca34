/** WCAG 2.2 asks 3 : 1 of lines that carry meaning, and 4.5 : 1 of text: a line and its name wear one colour. */
const LEAST_CONTRAST = 4.5;

const channels = (hex: string): [number, number, number] => {
  const value = parseInt(hex.replace('#', ''), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio by WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue, moved towards white or black only as far as it takes to be seen on this background. */
export function legibleOn(background: string, colour: string, least = LEAST_CONTRAST): string {
  const goal = luminance(background) < 0.18 ? 255 : 0;
  for (let step = 0; step <= 20; step++) {
    const mixed = `#${channels(colour).map((part) => Math.round(part + ((goal - part) * step) / 20).toString(16).padStart(2, '0')).join('')}`;
    if (contrast(mixed, background) >= least) return mixed;
  }
  return goal === 255 ? '#ffffff' : '#000000';
}
