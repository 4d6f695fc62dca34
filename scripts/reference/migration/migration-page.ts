import { ADD_INS, type AddIn, type Counterpart, type MoveNote } from '../../../src/functions/elsewhere';
import { words as paneWords } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { editions } from '../editions';
import { table } from '../table';
import { DIFFERENCES } from './differences';
import { formulaValue } from './formula-value';
import { printedNumber, PUBLISHED_NUMBERS, type PublishedNumber } from './published-numbers';
import { migrationWords, type MigrationWords } from './words';

export const MIGRATION_PAGE = 'migration.md';

const GOOD_DIGITS = 14;

/** The page for people who come from another add-in, in one language, as Markdown. Numbers are computed as it is made. */
export function migrationPage(locale: LocaleName): string {
  const words = migrationWords[locale];
  const { about, notes } = paneWords(locale).elsewhere;
  const { literature, differing, unseen } = words;
  return [
    `# ${words.title}`,
    `<!-- ${words.generated} -->`,
    editions(locale, MIGRATION_PAGE),
    ...words.intro,
    ADD_INS.map(({ name }) => `- [${name}](#${anchor(name)})`).concat(`- [${differing.heading}](#${anchor(differing.heading)})`).join('\n'),
    `## ${words.first.heading}`,
    list(words.first.lines),
    ...ADD_INS.flatMap((addIn) => [
      `## ${addIn.name}`,
      about[addIn.id],
      ...namesOf(addIn, words, notes),
      ...numbersOf(addIn.id, words),
      `${words.readAt} ${addIn.readAt.map((address) => `\`${address.replace(/^https?:\/\//, '')}\``).join(', ')}`,
    ]),
    `## ${literature.heading}`,
    literature.text,
    ...numbersOf('literature', words),
    `## ${differing.heading}`,
    differing.text,
    table(differing.columns, differingRows(words)),
    `## ${unseen.heading}`,
    list(unseen.lines),
    words.reference,
  ].join('\n\n') + '\n';
}

/** A note that stands beside one pair is said there; one that many share gets a letter and is said once, below. */
function namesOf({ functions }: AddIn, words: MigrationWords, notes: Readonly<Record<MoveNote, string>>): string[] {
  const timesSaid = (note: MoveNote) => functions.filter((each) => each.notes?.includes(note)).length;
  const shared = [...new Set(functions.flatMap((each) => each.notes ?? []))].filter((note) => timesSaid(note) > 1);
  const letter = (note: MoveNote) => String.fromCharCode('a'.charCodeAt(0) + shared.indexOf(note));
  const differs = ({ notes: own = [] }: Counterpart) => [
    ...own.filter((note) => shared.includes(note)).map((note) => `(${letter(note)})`).sort(),
    ...own.filter((note) => !shared.includes(note)).map((note) => notes[note]),
  ].join(' ');
  const rows = functions.map((each) => [`\`${each.there}\``, `\`=${each.here}\``, differs(each)]);
  return [
    table(words.names, rows),
    ...(shared.length > 0 ? [list(shared.map((note) => `(${letter(note)}) ${notes[note]}`))] : []),
  ];
}

function numbersOf(of: PublishedNumber['of'], words: MigrationWords): string[] {
  const rows = PUBLISHED_NUMBERS.filter((number) => number.of === of).map(({ id, there, formula, source }) => {
    const { published, publishedDecimals: decimals } = printedNumber(id);
    const mark = id in DIFFERENCES ? ' ≠' : '';
    return [`\`${there}\``, `\`${formula}\``, shown(published, decimals), `${shown(formulaValue(formula), decimals, GOOD_DIGITS)}${mark}`, source];
  });
  return rows.length > 0 ? [words.numbersLead, table(words.numbers, rows)] : [];
}

function differingRows({ differences }: MigrationWords): string[][] {
  return PUBLISHED_NUMBERS.filter(({ id }) => id in DIFFERENCES).map(({ id, there, formula }) => {
    const { published, publishedDecimals: decimals } = printedNumber(id);
    // Enough digits to see which way the printed one should have been rounded.
    return [`\`${there}\``, shown(published, decimals), shown(formulaValue(formula), decimals === null ? null : decimals + 2, GOOD_DIGITS), differences[DIFFERENCES[id]!]];
  });
}

/** With as many decimals as were printed; our own, with no more than a double is good for. */
function shown(value: number | string, decimals: number | null, digits = 17): string {
  if (typeof value === 'string' || decimals === null) return String(value);
  const beforePoint = Math.max(1, Math.ceil(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, digits - beforePoint));
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The id that GitHub, and our own pages, give to a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}
