import { crossing } from '../../../core/kpi/scoring/crossing';
import type { Block, PlannedCell } from '../../plan';
import { at, fixed, header, made, noNumber, range, SHARE } from '../cells';
import { headerWith, indicators, nameHeader, nameLabel, nameOf, type Context } from '../context';
import { quoted } from '../words/sentence';
import type { ScoresBlock } from './scores-block';
import type { ShownScores } from './shown-scores';

const SIGNED = '+0.0%;-0.0%;0.0%';

export interface FirmnessBlocks {
  readonly blocks: readonly Block[];
  /** Columns of the table of firmness, a row an indicator. */
  readonly columns: Readonly<Record<'weight' | 'firstSize' | 'firstWeight' | 'challenger' | 'anySize' | 'anyWeight' | 'pair', string>>;
  readonly leader: string;
  readonly tornado: { readonly names: string; readonly lowered: string; readonly raised: string };
}

/**
 * Units by place, how far each weight must move until a place changes, and what moving it does to the leader's total. With L the
 * lead of one unit over another, a by how much its score is ahead and w the weight, both are level when the weight has moved by
 * L·(1 − w) ÷ (L − a). The first two to meet are neighbours, the first to meet the leader may be anyone.
 */
export function firmnessBlocks(context: Context, scores: ScoresBlock, shown: ShownScores): FirmnessBlocks {
  const { request: { words }, layout } = context;
  const { n, units, row, input } = layout;
  const m = units.length;
  const ofAll = indicators(context);
  const [first, top] = [row.ranking + 1, row.firmness + 1];
  const firstGap = n + 4;
  const anyGap = firstGap + n + 1;
  const labels = units.map((line) => context.request.figures!.lines[line]!.label);
  const score = (place: number, indicator: number) => shown.scores[shown.order[place]!]![indicator]!;
  const total = (place: number) => shown.totals[shown.order[place]!]!;

  const cellOf = (column: number, place: number) => fixed(column, first + place);
  const byPlace = units.map((_, place): PlannedCell[] => {
    const find = (range_: string) => `INDEX(${range_},MATCH(ROWS(${fixed(0, first)}:${cellOf(0, place)}),${scores.order},0))`;
    return [
      made(`=${find(scores.names)}`, labels[shown.order[place]!]!, undefined, 'label'),
      ...ofAll.map((indicator) => made(`=INDEX(${scores.scores},MATCH(ROWS(${fixed(0, first)}:${cellOf(0, place)}),${scores.order},0),${indicator + 1})`, score(place, indicator), SHARE)),
      made(`=${find(scores.totals)}`, total(place), SHARE, 'total'),
    ];
  });
  const apart = (ahead: (place: number) => number) => units.map((_, place): PlannedCell[] => ofAll.map((indicator): PlannedCell => {
    if (place === 0) return noNumber(SHARE);
    const other = ahead(place);
    const w = fixed(1, top + indicator);
    const lead = `(${cellOf(n + 1, other)}-${cellOf(n + 1, place)})`;
    const more = `(${cellOf(1 + indicator, other)}-${cellOf(1 + indicator, place)})`;
    const level = `(${lead}-${w}*${more})/(${lead}-${more})`;
    const formula = `=IF(OR(${w}=1,${lead}=${more}),"",IF(AND(${level}+1E-12>=0,${level}<=1+1E-12),ABS(${lead}*(1-${w})/(${lead}-${more})),""))`;
    const met = crossing(total(other) - total(place), score(other, indicator) - score(place, indicator), shown.weights[indicator]!);
    return made(formula, met === null ? '' : Math.abs(met - shown.weights[indicator]!), SHARE);
  }));

  const firmness = ofAll.map((indicator): PlannedCell[] => {
    const here = (column: number) => fixed(column, top + indicator);
    const w = shown.weights[indicator]!;
    const cells = (gap: number) => range(gap + indicator, first, 1, m);
    const size = (gap: number) => `MIN(${cells(gap)})`;
    const place = (gap: number) => `MATCH(${size(gap)},${cells(gap)},0)`;
    const at1 = (column: number, index: string) => `INDEX(${range(column, first, 1, m)},${index})`;
    // Which way: raised where the lead is the larger, as its sign says.
    const change = (gap: number, ahead: string) => {
      const index = place(gap);
      const lead = `${at1(n + 1, ahead)}-${at1(n + 1, index)}`;
      const more = `${at1(1 + indicator, ahead)}-${at1(1 + indicator, index)}`;
      return `=IF(COUNT(${cells(gap)})=0,${quoted(words.firmness.never)},${size(gap)}*IF(${lead}>${more},1,-1))`;
    };
    const orNever = (cell: string, formula: string) => `=IF(ISNUMBER(${cell}),${formula},"")`;
    const leaderScore = cellOf(1 + indicator, 0);
    const leaderTotal = cellOf(n + 1, 0);
    const moved = (to: string) => `=IF(${here(1)}=1,${leaderTotal},${to}*${leaderScore}+(1-${to})*(${leaderTotal}-${here(1)}*${leaderScore})/(1-${here(1)}))`;
    const firmest = shown.firmness!;
    const first1 = firmest.leaderChanges.find((one) => one.indicator === indicator);
    const any = firmest.rankingChanges.find((one) => one.indicator === indicator);
    const swing = firmest.tornado.find((one) => one.indicator === indicator)!;
    const never = words.firmness.never;
    return [
      nameLabel(context, indicator), made(`=${scores.weight(indicator)}`, w, SHARE, 'link'),
      made(change(firstGap, '1'), first1 ? first1.change : never, SIGNED, 'total'),
      made(orNever(here(2), `${here(1)}+${here(2)}`), first1 ? first1.newWeight : '', SHARE),
      made(orNever(here(2), at1(0, place(firstGap))), first1 ? labels[first1.challenger]! : ''),
      made(change(anyGap, `${place(anyGap)}-1`), any ? any.change : never, SIGNED, 'total'),
      made(orNever(here(5), `${here(1)}+${here(5)}`), any ? any.newWeight : '', SHARE),
      made(orNever(here(5), `${at1(0, `${place(anyGap)}-1`)}&" = "&${at1(0, place(anyGap))}`), any ? `${labels[any.ahead]!} = ${labels[any.behind]!}` : ''),
      made(moved(`MAX(0,${here(1)}-${input('shift')})`), swing.lowered, SHARE),
      made(moved(`MIN(1,${here(1)}+${input('shift')})`), swing.raised, SHARE),
      // A hair apart, so that no two have the same place in the tornado.
      made(`=ABS(${here(9)}-${here(8)})+ROWS(${fixed(0, top)}:${here(0)})*1E-12`, Math.abs(swing.raised - swing.lowered) + (indicator + 1) * 1e-12, SHARE),
      made(`=IF(ISNUMBER(${here(2)}),ABS(${here(2)}),9)`, first1 ? Math.abs(first1.change) : 9, SHARE),
      made(`=IF(ISNUMBER(${here(5)}),ABS(${here(5)}),9)`, any ? Math.abs(any.change) : 9, SHARE),
    ];
  });

  const spans = range(10, top, 1, n);
  const sorted = [...shown.firmness!.tornado].map(({ indicator, lowered, raised }) => ({ indicator, lowered, raised, key: Math.abs(raised - lowered) + (indicator + 1) * 1e-12 })).sort((a, b) => a.key - b.key);
  const tornadoTop = row.tornado + 1;
  const leaderTotal = cellOf(n + 1, 0);
  const tornado = sorted.map(({ indicator, lowered, raised }, index): PlannedCell[] => {
    const place = `MATCH(SMALL(${spans},${index + 1}),${spans},0)`;
    return [
      made(`=INDEX(${layout.names},${place})`, nameOf(context, indicator), undefined, 'label'),
      made(`=INDEX(${range(8, top, 1, n)},${place})-${leaderTotal}`, lowered - total(0), '+0.00%;-0.00%;0.00%'),
      made(`=INDEX(${range(9, top, 1, n)},${place})-${leaderTotal}`, raised - total(0), '+0.00%;-0.00%;0.00%'),
    ];
  });

  const f = words.firmness;
  return {
    leader: cellOf(0, 0),
    tornado: { names: range(0, tornadoTop, 1, n), lowered: range(1, tornadoTop, 1, n), raised: range(2, tornadoTop, 1, n) },
    columns: {
      weight: range(1, top, 1, n), firstSize: range(11, top, 1, n), firstWeight: range(3, top, 1, n), challenger: range(4, top, 1, n), anySize: range(12, top, 1, n), anyWeight: range(6, top, 1, n), pair: range(7, top, 1, n),
    },
    blocks: [
      at(0, row.ranking, [[header(words.ranking.heading), ...ofAll.map((index) => nameHeader(context, index)), header(words.ranking.total)], ...byPlace]),
      at(firstGap, row.ranking, [ofAll.map((index) => headerWith(context, words.ranking.first, index)), ...apart(() => 0)]),
      at(anyGap, row.ranking, [ofAll.map((index) => headerWith(context, words.ranking.any, index)), ...apart((place) => place - 1)]),
      at(0, row.firmness, [
        [f.heading, f.weight, f.firstChange, f.firstWeight, f.challenger, f.anyChange, f.anyWeight, f.pair, f.lowered, f.raised, f.span, f.firstSize, f.anySize].map(header), ...firmness,
      ]),
      at(0, row.tornado, [[header(words.tornado.heading), header(words.tornado.lowered), header(words.tornado.raised)], ...tornado]),
    ],
  };
}
