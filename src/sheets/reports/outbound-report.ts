import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import { constant, plus, unlessBlank, type Figure } from './figures/figure';
import { fitted } from './figures/indicator-figure';
import { clauseOf, joined, sentence, writtenNumber, writtenShare } from './figures/sentence';
import type { Span } from './figures/tests';
import { tableName, type ReportContext } from './parts/context';
import { goalLines, inputCells, type KnownInputs } from './parts/goals';
import { plainLine, projectLines } from './parts/input-lines';
import { keyFigures, type KeyFigures } from './parts/key-figures';
import { HEADER_ROW, reportSheet } from './parts/report-sheet';
import { WORKINGS_COLUMN } from './parts/section';
import { leading, usableTables } from './parts/usable';
import { dateInWords } from './parts/words';
import type { MadeReport } from './period-report';
import { GOAL_IDS, type ReportsRequest } from './request';
import { rankingSection } from './sections/outbound/ranking-section';
import { reachSection } from './sections/outbound/reach-section';
import { reasonSection } from './sections/outbound/reason-section';
import { weekdaySection } from './sections/outbound/weekday-section';

/** The statistics of an outbound project. */
const KEY_IDS: readonly IndicatorId[] = [
  'listSize', 'customersCalled', 'calledRate', 'attemptsPerRecord', 'invalidCount', 'invalidRate', 'reachedCount', 'reachRate', 'unreachableRate', 'refusalRate', 'successCount', 'hitRate', 'outboundMonitoringScore',
  'outboundComplaintRate', 'successesPerHour', 'attemptsPerHour', 'outboundUtilisation', 'outboundOccupancy', 'cancellationRate',
];

/** The report of an outbound project from its first day to its last. */
export function outboundReport(request: ReportsRequest, known: KnownInputs): MadeReport | null {
  const { words, settings, locale } = request;
  const tables = usableTables(request.tables, false);
  const { outbound, refusals } = tables;
  const own = { ...(outbound && { outbound }), ...(refusals && { refusals }) };
  const lead = leading(own, ['outbound']);
  if (!lead) return null;
  const goalIds = GOAL_IDS.filter((id) => KEY_IDS.includes(id) && fitted(id, own, settings));
  const lines = [...projectLines(lead, request), ...goalLines(goalIds, request), plainLine('near', request)];
  const inputs = inputCells(lines, 'outbound', request, known, HEADER_ROW);
  const [from, until] = [inputs.cell('projectFrom'), inputs.cell('projectUntil')];
  const context: ReportContext = { request, kind: 'outbound', tables: own, inputs, chosen: from };
  const before = unlessBlank([until], plus(until, 1));
  const lastWeek: Figure = unlessBlank([from, until], {
    text: `MAX(${from.text},${until.text}-6)`, shown: typeof from.shown === 'number' && typeof until.shown === 'number' ? Math.max(from.shown, until.shown - 6) : '',
  });
  const keys = keyFigures(request, {
    ids: KEY_IDS, tables: own, inputs, tableName: tableName(context, 'key'), title: words.section.project, workings: { row: HEADER_ROW, column: WORKINGS_COLUMN + 2 },
    periods: [{ header: words.period.project, span: { from: unlessBlank([from], from), before } }, { header: words.period.lastDays, span: { from: lastWeek, before } }],
    columns: [{ kind: 'period', period: 0 }, { kind: 'period', period: 1 }, { kind: 'goal' }, { kind: 'state', of: 0, header: words.stateOfProject }, { kind: 'state', of: 1, header: words.stateOfLastDays }],
  });
  // Sections read the ends of the project in the workings, where the last day is in it.
  const span: Span = { from, before: { text: `(${until.text}+1)`, shown: typeof until.shown === 'number' ? until.shown + 1 : '' } };
  const sections = [keys.section, reachSection(context, span), reasonSection(context, span), weekdaySection(context, span), rankingSection(context, span)].filter((section) => section !== null);
  const sheet = reportSheet({
    context, title: words.title.outbound, what: words.what.outbound, sections, headline: () => headline(context, keys, until), workings: keys.workings, validations: [],
  });
  return { sheet, inputs: Object.fromEntries(lines.map(({ key }) => [key, inputs.address(key)])) };

  function headline({ chosen }: ReportContext, figures: KeyFigures, last: Figure): Figure {
    const said = words.headline;
    const [successes, hit, perHour] = (['successCount', 'hitRate', 'successesPerHour'] as const).map((id) => figures.figure(id, 0)) as [Figure, Figure, Figure];
    const clauses = joined(
      sentence(said.project, { from: dateInWords(words.dayName, chosen, locale), until: dateInWords(words.dayName, last, locale) }),
      clauseOf([successes], sentence(said.successes, { successes: writtenNumber(successes, 0, locale) })),
      clauseOf([hit], sentence(said.hits, { rate: writtenShare(hit, locale) })),
      clauseOf([perHour], sentence(said.perHour, { perHour: writtenNumber(perHour, 2, locale) })),
      constant(said.end),
    );
    return { text: `IF(COUNT(${chosen.text},${last.text})<2,${constant(said.nothing).text},${clauses.text})`, shown: chosen.shown === '' || last.shown === '' ? said.nothing : clauses.shown };
  }
}
