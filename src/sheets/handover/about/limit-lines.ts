import { say } from '../../../locales/say';
import type { PlannedCell } from '../../plan';
import type { ConversionWarning } from '../../share/conversion';
import type { HandoverRequest } from '../request';
import { paragraph } from './paragraph';

/** What a reader must not rely on: cells kept as values by reason, names that stay, how far formulas were compared. */
export function limitLines({ conversion, words, locale }: HandoverRequest): PlannedCell[][] {
  const { about: { limitLines: lines, limitsNone } } = words;
  const kept = new Map<keyof typeof words.reason, number>();
  for (const { after } of conversion.cells) if (after.kind === 'values' && after.why) kept.set(after.why.code, (kept.get(after.why.code) ?? 0) + 1);
  const names = conversion.names.flatMap(({ name, after, why }) => (why ? [say(after === undefined ? lines.names : lines.namesKept, { name, reason: words.reason[why.code] }, locale)] : []));
  const warnings = new Set(conversion.cells.flatMap(({ warnings: all }) => all).map((warning) => warningLine(warning, lines, locale)));
  const found = [...[...kept].map(([code, cells]) => say(lines.kept, { cells, reason: words.reason[code] }, locale)), ...names, ...warnings];
  return [...(found.length > 0 ? found : [limitsNone]), lines.model, lines.protection].flatMap((line) => paragraph('', line, 'label'));
}

function warningLine({ code, part, limit }: ConversionWarning, lines: HandoverRequest['words']['about']['limitLines'], locale: HandoverRequest['locale']): string {
  switch (code) {
    case 'outside-domain': return limit === undefined ? say(lines.domainOpen, { part }, locale) : say(lines.domain, { part, limit }, locale);
    case 'newer-excel': return say(lines.newer, { part }, locale);
    case 'hidden-error': return say(lines.hiddenError, { part }, locale);
  }
}
