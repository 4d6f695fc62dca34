import { INDICATORS } from '../../core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { IndicatorNamed } from '../../core/kpi/figures';
import { LOCALE_NAMES } from '../../locales/locale-name';
import { catalogueWords } from './catalogue-words';

/** Case, accents, width, hyphens and spaces say nothing about what is meant. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s\-‐–—/.,，。、:：]+/gu, '').trim();
}

/** `Service level (%)` without the unit at its end. */
function withoutUnit(text: string): string {
  return text.replace(/[\s,，]*[（([【][^（）()[\]【】]*[）)\]】]\s*$/u, '').replace(/[,，]\s*(%|s|sec|seconds|min|minutes|h|hours|秒|分钟|分鐘|小时|小時)\s*$/iu, '');
}

/**
 * Knows an indicator by what stands above a column: its name, its short name or another name, in any of our languages, with
 * or without a unit in brackets behind it. Make it once and keep it.
 */
export function indicatorNamed(): IndicatorNamed {
  const known = new Map<string, IndicatorId>();
  const learn = (text: string | undefined, id: IndicatorId) => {
    const key = folded(text ?? '');
    if (key !== '' && !known.has(key)) known.set(key, id);
  };
  const words = LOCALE_NAMES.map(catalogueWords);
  // Names before short names before other names: what is said most exactly has the say.
  for (const { id } of INDICATORS) for (const { indicators } of words) learn(indicators[id].name, id);
  for (const { id, short } of INDICATORS) learn(short, id);
  for (const { id } of INDICATORS) for (const { aliases } of words) for (const alias of aliases[id] ?? []) learn(alias, id);
  // Customer satisfaction (top two boxes) is customer satisfaction to most.
  for (const { id } of INDICATORS) for (const { indicators } of words) learn(withoutUnit(indicators[id].name), id);
  return (text) => known.get(folded(text)) ?? known.get(folded(withoutUnit(text))) ?? null;
}
