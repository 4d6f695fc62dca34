import { MOST_INCONSISTENT, type RuleConflict } from '../../../core/kpi/weighing/result';
import type { Block, PlannedCell } from '../../plan';
import { at, header } from '../cells';
import { nameOf, type Context, type JudgementBlock } from '../context';
import type { FirmnessBlocks } from '../scores/firmness-blocks';
import { isUnscored, notScored } from '../scores/is-scored';
import type { ShownScores } from '../scores/shown-scores';
import { number, sentence, text, type Filling, type Sentence } from './sentence';
import { nine } from '../head/weights-table';

const EPSILON = '1E-9';

/** What the sheet says in words, each sentence following its cells. */
export function findings(context: Context, judgement: JudgementBlock | null, firmness: FirmnessBlocks | null, shown: ShownScores | null): readonly Block[] {
  const { request: { words, settings, figures }, layout } = context;
  if (!layout.has('findings')) return [];
  const lines: Sentence[] = [
    ...(settings.rule ? [ruleSentence(context)] : []),
    ...(judgement?.ratios ? [consistencySentence(context, judgement.ratios)] : []),
    ...(judgement?.xi ? [sentence(words.finding.xi, { xi: number(judgement.xi, context.request.result.consistency?.value ?? 0, '0.000') })] : []),
    ...(firmness && shown ? [firstSentence(context, firmness, shown), anySentence(context, firmness, shown)] : []),
    ...(isUnscored(settings, figures) ? [unscoredSentence(context)] : []),
  ];
  return [at(0, layout.row.findings, [[header(words.findings)], ...lines.map(({ formula, shown: now }): PlannedCell[] => [{ content: `=${formula}`, sample: now, style: 'total' }])])];
}

/** Of two sentences the one that a condition picks. */
function either(condition: string, isTrue: boolean, yes: Sentence, no: Sentence): Sentence {
  return { formula: `IF(${condition},${yes.formula},${no.formula})`, shown: isTrue ? yes.shown : no.shown };
}

function ruleSentence(context: Context): Sentence {
  const { request: { words: { finding: words }, settings: { rule }, result }, layout } = context;
  const { min, max, step, total, most } = rule!;
  const cell = layout.input;
  const n = `ROWS(${layout.cells('points')})`;
  const up = (points: string) => `ROUNDUP(${points}/${cell('step')}-${EPSILON},0)*${cell('step')}`;
  const down = (points: string) => `INT(${points}/${cell('step')}+${EPSILON})*${cell('step')}`;
  const least = up(cell('min'));
  const largest = `MIN(${down(cell('max'))},${cell('total')})`;
  const typed = (key: 'min' | 'max' | 'total' | 'most', value: number) => text(cell(key), String(value));
  const { conflict } = result;
  const now = (code: RuleConflict['code'], pick: (found: RuleConflict) => number | null) => (conflict?.code === code ? String(pick(conflict)) : '');
  const count = text(n, String(layout.n));

  const change = layout.cells('change');
  const changes = result.ruled?.map((points, index) => nine(points - result.weights[index]! * total)) ?? [];
  const [up1, down1] = [Math.max(0, ...changes), Math.min(0, ...changes)];
  const largestChange = up1 >= -down1 ? up1 : down1;
  const furthest = `IF(MAX(${change})>=-MIN(${change}),MAX(${change}),MIN(${change}))`;
  const kept = sentence(words.kept, {
    change: number(`ABS(${furthest})`, Math.abs(largestChange), '0.0'),
    indicator: text(`INDEX(${layout.cells('indicator')},MATCH(${furthest},${change},0))`, changes.length > 0 ? nameOf(context, changes.indexOf(largestChange)) : ''),
  });
  const tooFew = sentence(words.tooFew, { n: count, max: typed('max', max), reach: text(`${n}*${largest}`, now('too-few', ({ reach }) => reach)), total: typed('total', total), limit: text(up(`${cell('total')}/${n}`), now('too-few', ({ limit }) => limit)) });
  const tooMany = sentence(words.tooMany, { n: count, min: typed('min', min), reach: text(`${n}*${least}`, now('too-many', ({ reach }) => reach)), total: typed('total', total), limit: text(down(`${cell('total')}/${n}`), now('too-many', ({ limit }) => limit)) });
  const moreThanMost = sentence(words.moreThanMost, { most: typed('most', most), n: count });
  const noSteps = sentence(words.noSteps);
  const offSteps = `OR(ABS(${down(cell('total'))}-${cell('total')})>${EPSILON}*${cell('total')},${least}>${largest})`;
  const is = (code: RuleConflict['code']) => conflict?.code === code;
  return either(`${cell('step')}<=0`, step <= 0, noSteps, either(offSteps, is('no-steps'), noSteps, either(
    `${n}>${cell('most')}`, is('more-than-most'), moreThanMost, either(`${n}*${least}>${cell('total')}+${EPSILON}`, is('too-many'), tooMany, either(`${n}*${largest}<${cell('total')}-${EPSILON}`, is('too-few'), tooFew, kept)),
  )));
}

function consistencySentence(context: Context, ratios: NonNullable<JudgementBlock['ratios']>): Sentence {
  const { request: { words: { finding: words }, result } } = context;
  const value = Math.max(...ratios.map((one) => one.value));
  const ratio = `MAX(${ratios.map(({ cell }) => cell).join(',')})`;
  const pair = result.consistency?.doubtful;
  // Of several raters the pair of the one that contradicts themselves most.
  const ofWorst = (pick: (doubt: typeof ratios[number]['doubt']) => string): string => ratios.slice(0, -1).reduceRight((rest, { cell, doubt }) => `IF(${cell}=${ratio},${pick(doubt)},${rest})`, pick(ratios.at(-1)!.doubt));
  const filling: Record<string, Filling> = {
    ratio: number(ratio, value, '0.00'),
    row: text(ofWorst(({ row }) => row), pair ? nameOf(context, pair.row) : ''), column: text(ofWorst(({ column }) => column), pair ? nameOf(context, pair.column) : ''),
    given: number(ofWorst(({ given }) => given), pair?.given ?? null, '0.00'), likely: number(ofWorst(({ likely }) => likely), pair?.likely ?? null, '0.00'),
  };
  return either(`${ratio}<=${MOST_INCONSISTENT}`, value <= MOST_INCONSISTENT, sentence(words.consistent, filling), sentence(words.inconsistent, filling));
}

function firstSentence(context: Context, { columns, leader }: FirmnessBlocks, shown: ShownScores): Sentence {
  const { request: { words: { finding: words }, figures }, layout } = context;
  const labels = layout.units.map((line) => figures!.lines[line]!.label);
  const smallest = `MATCH(MIN(${columns.firstSize}),${columns.firstSize},0)`;
  const change = firstOf(shown.firmness!.leaderChanges);
  const leads = text(leader, labels[shown.order[0]!]!);
  return either(`MIN(${columns.firstSize})=9`, !change, sentence(words.firstNever, { leader: leads }), sentence(words.first, {
    leader: leads, challenger: text(`INDEX(${columns.challenger},${smallest})`, change ? labels[change.challenger]! : ''), indicator: text(`INDEX(${layout.names},${smallest})`, change ? nameOf(context, change.indicator) : ''),
    from: number(`INDEX(${columns.weight},${smallest})`, change ? shown.weights[change.indicator]! : null, '0.0%'), to: number(`INDEX(${columns.firstWeight},${smallest})`, change ? change.newWeight : null, '0.0%'),
  }));
}

function anySentence(context: Context, { columns }: FirmnessBlocks, shown: ShownScores): Sentence {
  const { request: { words: { finding: words }, figures }, layout } = context;
  const labels = layout.units.map((line) => figures!.lines[line]!.label);
  const smallest = `MATCH(MIN(${columns.anySize}),${columns.anySize},0)`;
  const change = firstOf(shown.firmness!.rankingChanges);
  return either(`MIN(${columns.anySize})=9`, !change, sentence(words.anyNever), sentence(words.any, {
    pair: text(`INDEX(${columns.pair},${smallest})`, change ? `${labels[change.ahead]!} = ${labels[change.behind]!}` : ''), indicator: text(`INDEX(${layout.names},${smallest})`, change ? nameOf(context, change.indicator) : ''),
    from: number(`INDEX(${columns.weight},${smallest})`, change ? shown.weights[change.indicator]! : null, '0.0%'), to: number(`INDEX(${columns.anyWeight},${smallest})`, change ? change.newWeight : null, '0.0%'),
  }));
}

function firstOf<T>(changes: readonly T[]): T | undefined {
  return changes[0];
}

function unscoredSentence(context: Context): Sentence {
  const { request: { words, settings, figures } } = context;
  const names = notScored(settings, figures!).map((index) => nameOf(context, index)).join(', ');
  return sentence(words.finding.unscored.replace('{names}', names));
}
