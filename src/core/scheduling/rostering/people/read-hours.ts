import { halfWidth } from '../../../history/half-width';
import { numberOfText } from '../../../history/number-text';
import type { TableCell } from '../../../history/table-cell';

/** The contract hours that words stand for. */
export interface UsualHours {
  readonly fullTime: number;
  readonly partTime: number;
}

const FULL = /^(ft|full[- ]?time(r)?|fulltime|全职|全職|全日制|正职|正職|vollzeit|vz|temps plein|tiempo completo|tempo pieno|tempo integral|voltijd)$/i;
const PART = /^(pt|part[- ]?time(r)?|parttime|兼职|兼職|半职|半職|非全日制|teilzeit|tz|temps partiel|tiempo parcial|tempo parziale|tempo parcial|deeltijd)$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const UNIT = /\s*(h|hrs?|hours?|std\.?|stunden|heures|horas|ore|uur|uren|小时|小時|时|時|工时|工時)?\s*((\/|a|per|每)\s*(w|wk|week|woche|semaine|semana|settimana|周|週))?\.?$/i;

/** Contract hours a week; null where the cell names none. */
export function readHours(cell: TableCell, usual: UsualHours): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = halfWidth(cell).trim();
  if (FULL.test(text)) return usual.fullTime;
  if (PART.test(text)) return usual.partTime;
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60;
  return numberOfText(text.replace(UNIT, '').replace(/^(每周|每週|周|週)/, ''));
}
