import { SOURCES } from '../../core/kpi/catalogue/sources';
import { formulaInWords } from '../../core/kpi/catalogue/formula-in-words';
import { headingRow } from '../forecasting/labelled-rows';
import type { CatalogueWords } from '../kpi/catalogue-words';
import { sourceCells } from '../kpi/source-columns';
import { targetInWords } from '../kpi/target-in-words';
import { unitInWords } from '../kpi/unit-in-words';
import type { PlannedCell } from '../plan';
import { inputPlaces, isSingle } from './at-hand';
import type { IndicatorColumn } from './indicator-columns';
import type { KpisRequest } from './request';

/** What each indicator is: unit, better side, definition, formula, the cells behind it, and an indicative figure with its page. */
export function indicatorBlock(request: KpisRequest, columns: readonly IndicatorColumn[], words: CatalogueWords): PlannedCell[][] {
  const { words: { indicator: heads }, locale } = request;
  const { phrases } = words;
  const rows = columns.map(({ indicator, way, uses }): PlannedCell[] => {
    const { name, definition } = words.indicators[indicator.id];
    const target = targetInWords(indicator, words, locale);
    const status = indicator.target === undefined ? null : indicator.target.status === 'convention' ? phrases.targets.convention : phrases.targets[indicator.target.as];
    const pages = indicator.target?.status === 'sourced' ? indicator.target.sources.map((source) => SOURCES[source].url).join(' ') : '';
    const texts = [
      indicator.short === undefined ? name : `${name} (${indicator.short})`, unitInWords(way.measure, words), phrases.directions[indicator.direction],
      way.choice === null ? definition : `${definition} ${phrases.choices[way.choice]}.`, formulaInWords(way.formula, words.inputs, phrases.formula), cellsBehind(request, uses, words),
      target === null ? '' : `${target} · ${status}`, pages,
    ];
    return texts.map((content, place) => ({ content: content === '' ? null : content, style: place === 0 ? 'label' : place === 1 ? 'unit' : 'note' }));
  });
  return [headingRow(heads.name, heads.unit, heads.better, heads.definition, heads.formula, heads.cells, heads.target, heads.page), ...rows];
}

/** `calls offered: Calls[Offered]; …`: where each input comes from, in words a reader can follow. */
function cellsBehind({ sources }: KpisRequest, uses: IndicatorColumn['uses'], { inputs }: CatalogueWords): string {
  const places = inputPlaces(sources.map(({ source }) => source.columns));
  return uses.flatMap((input) => {
    const place = places.get(input);
    if (place === undefined || isSingle(input)) return [];
    const { source } = sources[place]!;
    const { column, per } = source.columns.inputs[input]!;
    return [`${inputs[input]}: ${sourceCells(source, column)}${per === undefined ? '' : ` × ${sourceCells(source, per)}`}`];
  }).join('; ');
}
