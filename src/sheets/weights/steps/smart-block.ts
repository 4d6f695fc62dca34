import { indicatorOf } from '../../../core/kpi/catalogue/catalogue';
import { counterMissing, smartChecks, SMART, type SmartLetter } from '../../../core/kpi/weighing/smart-checks';
import type { Block, PlannedCell } from '../../plan';
import { at, fixed, header, input, label, made, noNumber, plain, range } from '../cells';
import type { Context } from '../context';
import type { FiguresBlock } from './figures-block';
import { numberFormatOf } from './number-format';
import { quoted } from '../words/sentence';

export interface SmartBlock {
  readonly blocks: readonly Block[];
  readonly low: (indicator: number) => string;
  readonly high: (indicator: number) => string;
  readonly inputs: string;
}

const MARK = { met: '✓', doubtful: '✗', open: '?' } as const;
/** Low, high, day, owner, reason from B on. */
const FIRST_LETTER = 6;

/** Targets with their date and owner, and for each letter of SMART what the cells can say of it. */
export function smartBlock(context: Context, figures: FiguresBlock | null): SmartBlock {
  const { request, layout: { n, row } } = context;
  const { words: { smart: words }, settings, writtenAt } = request;
  const first = row.smart + 1;
  const chosen = settings.indicators.map(({ indicator }) => indicator);
  const rows = settings.indicators.map(({ indicator, definition, target, due, owner, reason }, index): PlannedCell[] => {
    const format = numberFormatOf(indicator.measure);
    const checks = smartChecks({
      indicator, definition, target, due, reason, chosen, today: serialOf(writtenAt), figures: request.figures && request.figures.columns[index] !== null ? request.figures.lines.map(({ values }) => values[index]!) : null,
    });
    const letters = SMART.map((letter, place) => made(`=${letterFormula(context, index, letter, figures, first + index)}`, MARK[checks[place]!.state], undefined, 'check'));
    const lacks = SMART.map((letter, place) => ({ cell: fixed(FIRST_LETTER + place, first + index), text: letter === 'realistic' && lacksCounter(context, index) ? words.lacks.counter : words.lacks[letter], isLacking: checks[place]!.state === 'doubtful' }));
    const sets = indicator.direction;
    return [
      label(indicator.name),
      sets === 'lower' ? noNumber(format) : input(target.low, format), sets === 'higher' ? noNumber(format) : input(target.high, format),
      input(due, 'yyyy-mm-dd'), input(owner === '' ? null : owner), input(reason === '' ? null : reason),
      ...letters,
      made(`=${lacks.map(({ cell, text }) => `IF(${cell}="✗",${quoted(text)},"")`).join('&')}`, lacks.map(({ text, isLacking }) => (isLacking ? text : '')).join(''), undefined, 'note'),
    ];
  });
  return {
    low: (indicator) => fixed(1, first + indicator), high: (indicator) => fixed(2, first + indicator), inputs: plain(range(0, first, 6, n)),
    blocks: [at(0, row.smart, [
      [words.heading, words.low, words.high, words.due, words.owner, words.reason, words.specific, words.measurable, words.attainable, words.realistic, words.timeBound, words.missing].map(header), ...rows,
    ])],
  };
}

function lacksCounter({ request: { settings } }: Context, index: number): boolean {
  const { id } = settings.indicators[index]!.indicator;
  return id !== null && counterMissing(id, settings.indicators.map(({ indicator }) => indicator));
}

function letterFormula(context: Context, index: number, letter: SmartLetter, figures: FiguresBlock | null, row: number): string {
  const { settings: { indicators: all }, figures: table } = context.request;
  const { indicator: { id, choice, direction, measure }, definition } = all[index]!;
  const [low, high, due, reason] = [fixed(1, row), fixed(2, row), fixed(3, row), fixed(5, row)];
  const column = figures && table?.columns[index] !== null ? figures.column(index) : null;
  const isTarget = direction === 'lower' ? `ISNUMBER(${high})` : direction === 'higher' ? `ISNUMBER(${low})` : direction === 'band' ? `AND(ISNUMBER(${low}),ISNUMBER(${high}))` : 'FALSE';
  const mark = (condition: string) => `IF(${condition},"✓","✗")`;
  switch (letter) {
    case 'specific': {
      if (measure === null || (id === null && definition.trim() === '')) return mark('FALSE');
      const named = `TRIM(${context.layout.name(index)})<>""`;
      return mark(`AND(${named},${isTarget}${direction === 'band' ? `,${low}<=${high}` : ''})`);
    }
    case 'measurable':
      return mark(column === null ? 'FALSE' : `COUNT(${column})>0`);
    case 'attainable': {
      if (column === null) return '"?"';
      const isReached = direction === 'lower' ? `MIN(${column})<=${high}` : direction === 'higher' ? `MAX(${column})>=${low}` : `COUNTIFS(${column},">="&${low},${column},"<="&${high})>0`;
      return `IF(COUNT(${column})=0,"?",IF(${isTarget},IF(${isReached},"✓","✗"),"?"))`;
    }
    case 'realistic': {
      if (lacksCounter(context, index)) return mark('FALSE');
      const indicative = id !== null && choice === null ? indicatorOf(id).target : undefined;
      const isMoney = indicative?.status === 'sourced' && indicative.currency !== undefined;
      const otherwise = `IF(TRIM(${reason})<>"","✓","?")`;
      if (!indicative || isMoney || direction === 'context') return otherwise;
      const beyond = direction === 'higher' ? `${low}>${indicative.high ?? indicative.low!}` : direction === 'lower' ? `${high}<${indicative.low ?? indicative.high!}` : 'FALSE';
      return `IF(${isTarget},IF(${beyond},"✗","✓"),${otherwise})`;
    }
    case 'timeBound':
      return `IF(ISNUMBER(${due}),IF(${due}>=TODAY(),"✓","✗"),"✗")`;
  }
}

/** The day as Excel counts it. */
export function serialOf(date: Date): number {
  return Math.floor((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

