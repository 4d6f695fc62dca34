import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { handoverSheets } from '../../../src/sheets/handover/handover-sheets';
import type { About } from '../../../src/sheets/handover/request';
import type { Plan } from '../../../src/sheets/plan';
import type { Book } from '../../../src/sheets/share/book';
import type { Conversion, Way } from '../../../src/sheets/share/conversion';
import { conversionOf } from '../../../src/sheets/share/conversion-of';
import type { LiveWorkbook } from '../../workbook/live-workbook';

export const ABOUT: About = { purpose: 'Agents for January', author: 'Ada Planner', version: '2026 budget, v3', sources: 'ACD report of December' };

export interface HandedOver {
  readonly book: Book;
  readonly conversion: Conversion;
  readonly plan: Plan;
}

/** What the wizard makes of the workbook as it stands, sheets for the reader included; nothing is written. */
export async function handingOf(live: LiveWorkbook, way: Way, locale: LocaleName = 'en'): Promise<HandedOver> {
  const book = await live.port.book({});
  if (!('sheets' in Object(book))) throw new Error(`The workbook was not read: ${JSON.stringify(book)}`);
  const read = book as Book;
  const { share, handover } = words(locale).sheets;
  const conversion = conversionOf(read, way, share);
  const reader = handoverSheets({ book: read, conversion, about: ABOUT, words: handover, locale, writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), addIn: '1.0.0' });
  return { book: read, conversion, plan: { job: 'share', sheets: [...conversion.sheets, ...reader], names: conversion.definitions, memory: null } };
}

export async function handOver(live: LiveWorkbook, way: Way, locale: LocaleName = 'en'): Promise<HandedOver> {
  const handed = await handingOf(live, way, locale);
  const { plan, conversion } = handed;
  const result = await live.port.handOver({ plan, cells: conversion.cells, names: conversion.names, noteOf: ({ before }) => before }, 'workbook', {});
  if (result.kind !== 'handed-over') throw new Error(`Not handed over: ${JSON.stringify(result)}`);
  return handed;
}
