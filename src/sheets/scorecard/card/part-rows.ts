import type { View } from '../../../core/kpi/catalogue/indicator';
import { DEMO_PARTS, demoOf, halfOf, lightOf, partScore, viewOf } from '../../../core/kpi/scorecard';
import type { ChosenIndicator } from '../../../core/kpi/selection/chosen-indicator';
import type { Block, PlannedCell } from '../../plan';
import { lightText } from '../formula-text';
import { FIRST_ROW, type Layout } from '../layout';
import { CHANGE, SHARE } from '../number-formats';
import { shown, type Setup } from '../setup';
import { cellOf, changeOf, type Cell } from './card-rows';

const NUMBERS: ReadonlySet<string> = new Set(['score', 'weight', 'contribution', 'change']);
const VIEWS: readonly View[] = ['response', 'quality', 'efficiency', 'productivity', 'people', 'finance'];

interface Part {
  readonly name: string;
  readonly within: (indicator: ChosenIndicator) => boolean;
}
interface Family {
  /** Whose column in the card names the parts. */
  readonly key: 'half' | 'view' | 'demo';
  readonly title: string;
  readonly parts: readonly Part[];
}

/** The same card by halves and views of the course standard, and by the parts of the DEMO framework: only parts that hold an indicator. */
export function partRows(setup: Setup, layout: Layout, firstRow: number): { readonly blocks: readonly Block[]; readonly lights: readonly string[]; readonly nextRow: number } {
  const { request: { words } } = setup;
  const { card: band } = layout;
  const columns = band.keys.filter((key) => !['half', 'view', 'demo', 'order'].includes(key));
  let row = firstRow;
  const lights: string[] = [];
  const lines = families(setup).flatMap((family): PlannedCell[][] => {
    row += 1;
    const heading: PlannedCell[] = [{ content: family.title, style: 'subtitle' }];
    return [heading, ...family.parts.map((part) => {
      const cells = partLine(setup, layout, family, part, row);
      lights.push(`${band.letter('light')}${row}`);
      row += 1;
      return columns.map((key) => cellOf(cells[key] ?? { value: '' }));
    })];
  });
  // Below the header stands the name of a family, no number: its side is said here.
  const header = columns.map((key): PlannedCell => (NUMBERS.has(key) ? { content: words.card[key as 'score'], style: 'number-header' }
    : { content: key === 'indicator' ? words.parts.heading : key === 'light' ? words.card.light : null, style: 'header' }));
  return { blocks: [{ kind: 'cells', at: `${band.letter('indicator')}${firstRow - 1}`, rows: [header, ...lines] }], lights, nextRow: row };
}

/** How many rows the parts take, headings included. */
export function partHeight(setup: Setup): number {
  return families(setup).reduce((sum, { parts }) => sum + 1 + parts.length, 0);
}

function families({ request: { indicators, words, kpiWords } }: Setup): Family[] {
  const some = (parts: readonly Part[]) => parts.filter(({ within }) => indicators.some(({ indicator }) => within(indicator)));
  const own: Part = { name: words.card.own, within: ({ id }) => id === null };
  return [
    { key: 'half', title: words.parts.halves, parts: some([...(['customer', 'support'] as const).map((half): Part => ({ name: words.half[half], within: (one) => halfOf(one) === half })), own]) },
    { key: 'view', title: words.parts.views, parts: some([...VIEWS.map((view): Part => ({ name: kpiWords.phrases.views[view], within: (one) => viewOf(one) === view })), own]) },
    { key: 'demo', title: words.parts.demo, parts: some([...DEMO_PARTS.map((part): Part => ({ name: words.demo[part], within: (one) => demoOf(one) === part })), own]) },
  ];
}

function partLine(setup: Setup, { card: band, setting }: Layout, { key }: Family, { name, within }: Part, row: number): Readonly<Record<string, Cell>> {
  const { request: { indicators, settings, words }, dated, chosen: { now, before } } = setup;
  const last = FIRST_ROW + indicators.length - 1;
  const column = (one: string) => `$${band.letter(one)}$${FIRST_ROW}:$${band.letter(one)}$${last}`;
  const here = (one: string) => `$${band.letter(one)}${row}`;
  const sum = (one: string) => `SUMIFS(${column(one)},${column(key)},${here('indicator')})`;
  const inside = (index: number) => within(indicators[index]!.indicator);
  const part = now && now.total !== null ? partScore(now, inside) : { weight: 0, contribution: 0, score: null };
  const changes = indicators.map((_, index) => (inside(index) ? changeOf(now, before, index) : null)).filter((change) => change !== null);
  return {
    indicator: { value: name, style: 'label' },
    score: { formula: `=IF(${here('weight')}>0,${here('contribution')}/${here('weight')},"")`, value: shown(part.score), numberFormat: SHARE },
    light: { formula: lightText(here('score'), setting('green'), setting('amber'), words.light), value: part.score === null ? '' : words.light[lightOf(part.score, settings.lights)] },
    weight: { formula: `=${sum('weight')}`, value: part.weight, numberFormat: SHARE },
    contribution: { formula: `=${sum('contribution')}`, value: part.contribution, numberFormat: SHARE },
    ...(dated && {
      change: { formula: `=IF(COUNT(${column('change')})=0,"",${sum('change')})`, value: changes.length === 0 ? '' : changes.reduce((total, one) => total + one, 0), numberFormat: CHANGE },
    }),
  };
}
