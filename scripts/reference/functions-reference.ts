import { catalogue, type FunctionName } from '../../src/functions/catalogue/catalogue';
import type { ArgumentEntry, Cell, Example, FunctionEntry } from '../../src/functions/catalogue/entry';
import { functionTexts, type FunctionText } from '../../src/functions/texts';
import { elsewhere } from '../../src/functions/elsewhere';
import type { LocaleName } from '../../src/locales/locale-name';
import { editions } from './editions';
import { nativeParagraph } from './native-paragraph';
import { table } from './table';
import { referenceWords, type ReferenceWords } from './words';

/** The reference of the functions in one language, as Markdown. */
export function functionsReference(locale: LocaleName): string {
  const words = referenceWords[locale];
  const texts = functionTexts(locale);
  return [
    `# ${words.title}`,
    `<!-- ${words.generated} -->`,
    editions(locale, 'functions.md'),
    words.elsewhere.page,
    contents(words, texts),
    `## ${words.rules.heading}`,
    words.rules.lines.map((rule) => `- ${rule}`).join('\n'),
    `## ${words.errors.heading}`,
    table(words.errors.columns, Object.entries(words.errors.meanings).map(([error, meaning]) => [`\`${error}\``, meaning])),
    ...catalogue.map((entry) => functionPage(entry, texts[entry.name], words, locale)),
  ].join('\n\n') + '\n';
}

function contents(words: ReferenceWords, texts: Readonly<Record<FunctionName, FunctionText>>): string {
  const families = [...new Set(catalogue.map(({ family }) => family))];
  return families.map((family) => {
    const links = catalogue.filter((entry) => entry.family === family).map(({ name }) => `[${name}](#${name.toLowerCase()}) ${texts[name].summary}`);
    return `**${words.families[family]}**\n\n${links.map((link) => `- ${link}`).join('\n')}`;
  }).join('\n\n');
}

function functionPage(entry: FunctionEntry<FunctionName>, text: FunctionText, words: ReferenceWords, locale: LocaleName): string {
  const { columns } = words;
  const rows = entry.arguments.map((argument) => [
    `\`${argument.name}\``, words.units[argument.unit], text.arguments[argument.name]!, accepts(argument, words), leftOut(argument, words), takes(argument, words),
  ]);
  return [
    `## ${entry.name}`,
    `\`=${signature(entry)}\``,
    text.summary,
    text.details,
    table([columns.argument, columns.unit, columns.meaning, columns.accepts, columns.leftOut, columns.range], rows),
    `${words.result(words.units[entry.result.unit])} ${text.result}`,
    `**${words.assumptions}**\n\n${text.assumptions.map((line) => `- ${line}`).join('\n')}`,
    `${words.notFor} ${text.notFor}`,
    `${words.formula} ${text.formula}`,
    `${words.source} ${text.source}`,
    nativeParagraph(entry.name, locale),
    `**${words.examples.heading}**`,
    table([words.examples.formula, words.examples.shows, words.examples.source], entry.examples.map(exampleRow)),
    ...olderNames(entry.name, words),
  ].join('\n\n');
}

/** What the same is called in older add-ins; the page for movers has what differs. */
function olderNames(name: string, { elsewhere: { heading } }: ReferenceWords): string[] {
  const names = elsewhere(name).map(({ addIn, there }) => `- ${addIn.name}: \`${there}\``);
  return names.length > 0 ? [`**${heading}**`, names.join('\n')] : [];
}

/** The function as typed, optional arguments in brackets. */
function signature({ name, arguments: entries }: FunctionEntry): string {
  return `${name}(${entries.map((entry) => (entry.default === undefined ? entry.name : `[${entry.name}]`)).join(', ')})`;
}

function leftOut({ default: value }: ArgumentEntry, words: ReferenceWords): string {
  if (value === undefined) return words.required;
  return value === null ? words.notApplied : String(value).toUpperCase();
}

function takes({ takes: kind }: ArgumentEntry, words: ReferenceWords): string {
  return typeof kind === 'object' ? words.takes.totalWith(kind.totalWith) : words.takes[kind];
}

function accepts({ domain }: ArgumentEntry, { accepts: say }: ReferenceWords): string {
  switch (domain.kind) {
    case 'fraction': return say.fraction(domain.zero, domain.one);
    case 'interval': return say.minutes;
    case 'choice': return say.choices(domain.choices.join(', '));
    case 'word': return say.word(domain.words.join(', '));
    case 'logical': return say.logical;
    case 'date-or-name': return say.dateOrName;
    case 'number': {
      const parts = [
        ...(domain.whole ? [say.whole] : []),
        ...(domain.above === undefined ? [] : [say.above(domain.above)]),
        ...(domain.min === undefined ? [] : [say.from(domain.min)]),
        ...(domain.max === undefined ? [] : [say.upTo(domain.max)]),
      ];
      return parts.length > 0 ? parts.join(say.join) : say.any;
    }
  }
}

function exampleRow({ formula, result, source }: Example): string[] {
  const shown = Array.isArray(result)
    ? (result as readonly (readonly Cell[])[]).map((row) => row.map(shownCell).join(' \\| ')).join('<br>')
    : shownCell(result as Cell);
  return [`\`${formula}\``, shown, source ?? ''];
}

/** As a cell of General format shows it, more or less: up to six significant digits after the point. */
function shownCell(cell: Cell): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(6)));
  return `\`${cell}\``;
}
