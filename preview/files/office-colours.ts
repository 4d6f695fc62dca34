/** The theme that Office gives a new workbook, in the order in which files number its colours (ECMA-376 part 1, 18.8.3). */
const OFFICE_THEME = ['ffffff', '000000', 'e7e6e6', '44546a', '4472c4', 'ed7d31', 'a5a5a5', 'ffc000', '5b9bd5', '70ad47', '0563c1', '954f72'];

/** `#rrggbb` of a colour as a file names it: outright, or by its place in the theme made lighter or darker. */
export function officeColour(colour: { argb?: string; theme?: number; tint?: number } | undefined): string | undefined {
  if (!colour) return undefined;
  if (colour.argb) return `#${colour.argb.slice(-6).toLowerCase()}`;
  const base = colour.theme === undefined ? undefined : OFFICE_THEME[colour.theme];
  return base && `#${tinted(base, colour.tint ?? 0)}`;
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shifted = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return shifted.map((value) => value.toString(16).padStart(2, '0')).join('');
}
