import type { InputId } from '../catalogue/inputs';
import { plainHeader } from './plain-header';
import { INPUT_WORDS, RATE_WORDS, type InputWords } from './words/input-words';

/** Names of inputs in the planner's languages, such as the catalogue's own. */
export type InputNames = Readonly<Partial<Record<InputId, readonly string[]>>>;

interface Alias {
  readonly input: InputId;
  readonly text: string;
  /** A name of a rate, where the header says nothing of one. */
  readonly rate: boolean;
  /** 1, less for words that others use too. */
  readonly weight: number;
}

export interface Fit {
  readonly input: InputId;
  /** The share of the header that the name is: 1 for the very name. */
  readonly score: number;
  readonly rate: boolean;
}

/** What may stand beside a name without changing what it means. */
const HARMLESS_LATIN = new Set('queue skill split acd inbound voice phone call calls contact contacts agent agents number no of count cnt total by customer customers interval daily in the time duration all int and for to from w with queued media n qty today monthly weekly current live #'.split(' '));
const HARMLESS_HAN = ['人工', '电话', '呼入', '来电', '座席', '语音', '热线', '业务', '客户', '系统', '当日', '本日', '本月', '次数', '通数', '件数', '时长', '时间', '总', '数', '量', '次', '个', '通', '件', '笔', '人', '的', '日', '户', '话务', '全部'];

function isHarmless(rest: string): boolean {
  return rest.split(/\s+/).filter((word) => word !== '').every((word) => {
    if (HARMLESS_LATIN.has(word)) return true;
    let left = word;
    for (const harmless of HARMLESS_HAN) left = left.replaceAll(harmless, '');
    return left === '';
  });
}

/** What a word counts that several inputs share, marked with a tilde. */
const LOOSE = 0.9;

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function aliasesOf(words: InputWords, rate: boolean): Alias[] {
  return (Object.entries(words) as [InputId, string][]).flatMap(([input, list]) => list.split('|').flatMap((text) => {
    const plain = text.trim();
    const loose = plain.startsWith('~');
    return plain === '' ? [] : [{ input, text: loose ? plain.slice(1) : plain, rate, weight: loose ? LOOSE : 1 }];
  }));
}

/** The own names of inputs are read as headers are, so that a sheet of ours is known again; whole, for hours of an interval are no interval. */
function ownNames(names: InputNames): Alias[] {
  return (Object.entries(names) as [InputId, readonly string[]][]).flatMap(([input, list]) => list.flatMap((name) => plainHeader(name).texts.slice(0, 1).map((text) => ({ input, text, rate: false, weight: 1 }))));
}

/** Finds the inputs that a header may stand for. Make it once for a language and keep it. */
export function headerIndex(names: InputNames = {}): (texts: readonly string[]) => Fit[] {
  const all = [...aliasesOf(INPUT_WORDS, false), ...aliasesOf(RATE_WORDS, true), ...ownNames(names)];
  const exact = new Map<string, Alias[]>();
  for (const alias of all) exact.set(alias.text, [...exact.get(alias.text) ?? [], alias]);
  return (texts) => {
    const found = new Map<string, Fit>();
    const add = ({ input, rate, weight }: Alias, fit: number) => {
      const score = fit * weight;
      const key = `${input} ${rate}`;
      if ((found.get(key)?.score ?? 0) < score) found.set(key, { input, score, rate });
    };
    for (const [place, text] of texts.entries()) {
      // The header with its unit is more than the header without.
      const whole = place === 0 ? 1 : 0.75;
      for (const alias of exact.get(text) ?? []) add(alias, whole);
      for (const alias of all) {
        if (alias.text.length >= text.length || alias.text.length < 2) continue;
        const at = placeOf(alias.text, text);
        if (at < 0) continue;
        const rest = `${text.slice(0, at)} ${text.slice(at + alias.text.length)}`;
        if (isHarmless(rest)) add(alias, alias.text.length / text.length * 0.95 * whole);
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  };
}

/** Where a name stands in a text: words of letters as whole words, Chinese anywhere. */
function placeOf(name: string, text: string): number {
  if (isHan(name)) return text.indexOf(name);
  const at = ` ${text} `.indexOf(` ${name} `);
  if (at >= 0) return at;
  // Letters before or after Chinese stand without a blank.
  const beside = text.indexOf(name);
  const [before, after] = [text[beside - 1] ?? '', text[beside + name.length] ?? ''];
  return beside >= 0 && (before === '' || isHan(before)) && (after === '' || isHan(after)) ? beside : -1;
}
