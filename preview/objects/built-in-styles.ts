import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';
import type { StyleModel } from './style-model';

const bold = { bl: BooleanNumber.TRUE };
const colour = (rgb: string) => ({ cl: { rgb } });
const fill = (rgb: string) => ({ bg: { rgb } });
const boxed = (rgb: string) => ({ bd: { t: line(rgb), b: line(rgb), l: line(rgb), r: line(rgb) } });
const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
const under = (rgb: string) => ({ bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb } } } });

/** The cell styles that a new workbook of Excel 365 brings along, with the looks of its Office theme. */
const LOOKS: Readonly<Record<string, IStyleData>> = {
  Normal: {},
  Good: { ...fill('#C6EFCE'), ...colour('#006100') },
  Bad: { ...fill('#FFC7CE'), ...colour('#9C0006') },
  Neutral: { ...fill('#FFEB9C'), ...colour('#9C5700') },
  Input: { ...fill('#FFCC99'), ...colour('#3F3F76'), ...boxed('#7F7F7F') },
  Output: { ...fill('#F2F2F2'), ...colour('#3F3F3F'), ...bold, ...boxed('#3F3F3F') },
  Calculation: { ...fill('#F2F2F2'), ...colour('#FA7D00'), ...bold, ...boxed('#7F7F7F') },
  'Check Cell': { ...fill('#A5A5A5'), ...colour('#FFFFFF'), ...bold, ...boxed('#3F3F3F') },
  'Linked Cell': { ...colour('#FA7D00'), ...under('#FF8001') },
  Note: { ...fill('#FFFFCC'), ...boxed('#B2B2B2') },
  'Explanatory Text': { ...colour('#7F7F7F'), it: BooleanNumber.TRUE },
  'Warning Text': colour('#FF0000'),
  Title: { ...colour('#0E2841'), fs: 18 },
  'Heading 1': { ...colour('#0E2841'), ...bold, fs: 15, ...under('#156082') },
  'Heading 2': { ...colour('#0E2841'), ...bold, fs: 13, ...under('#A6CAEC') },
  'Heading 3': { ...colour('#0E2841'), ...bold, ...under('#45B0E1') },
  'Heading 4': { ...colour('#0E2841'), ...bold },
  Total: { ...bold, bd: { t: line('#156082'), b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#156082' } } } },
  Comma: { n: { pattern: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' } },
  'Comma [0]': { n: { pattern: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' } },
  Currency: { n: { pattern: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' } },
  'Currency [0]': { n: { pattern: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' } },
  Percent: { n: { pattern: '0%' } },
};

export const BUILT_IN_STYLES: readonly StyleModel[] = Object.entries(LOOKS).map(([name, look]) => ({ name, builtIn: true, look, locked: true }));
