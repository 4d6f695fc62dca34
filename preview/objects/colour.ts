import { HostError } from './host-error';

/** The names that HTML has for colours and that Excel's own documentation uses. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', lime: '#00FF00', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  purple: '#800080', gray: '#808080', grey: '#808080', silver: '#C0C0C0', navy: '#000080', teal: '#008080', maroon: '#800000', olive: '#808000',
  cyan: '#00FFFF', aqua: '#00FFFF', magenta: '#FF00FF', fuchsia: '#FF00FF', pink: '#FFC0CB', brown: '#A52A2A', lightgray: '#D3D3D3',
  lightblue: '#ADD8E6', lightgreen: '#90EE90', lightyellow: '#FFFFE0', darkgreen: '#006400', darkblue: '#00008B', darkred: '#8B0000',
};

/** `#rrggbb`, `rrggbb` or a name, as Excel gives it back: `#RRGGBB`. */
export function colourArgument(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  const colour = hex ? `#${hex[1]!.toUpperCase()}` : NAMED[value.toLowerCase()];
  if (!colour) throw new HostError('InvalidArgument');
  return colour;
}

export function shownColour(rgb: string | void | null, otherwise: string): string {
  if (!rgb) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return NAMED[rgb.toLowerCase()] ?? rgb.toUpperCase();
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
