import { IntlMessageFormat } from 'intl-messageformat';
import { words } from '../../src/locales';
import { LOCALE_NAMES } from '../../src/locales/locale-name';

// The parser's own number for plain text.
const LITERAL = 0;

type Table = { readonly [key: string]: string | Table };

function sentences(table: Table, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`)));
}

/** Every fact that a message quotes, in any of its branches. */
function factsOf(message: string): Set<string> {
  const facts = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== LITERAL) facts.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return facts;
}

const english = new Map(sentences({ ...words('en') } as unknown as Table));

test.each(LOCALE_NAMES)('every sentence in %s is a message that compiles and quotes no fact that English does not', (locale) => {
  const found = sentences({ ...words(locale) } as unknown as Table);
  expect(found.length).toBe(english.size);
  for (const [key, sentence] of found) {
    const facts = [...factsOf(sentence)];
    const known = factsOf(english.get(key)!);
    expect([key, facts.filter((fact) => !known.has(fact))]).toEqual([key, []]);
    expect([key, sentence.trim()]).not.toEqual([key, '']);
  }
});

test.each(['zh-CN', 'zh-TW'] as const)('%s leaves nothing untranslated but names and examples', (locale) => {
  const same = sentences({ ...words(locale) } as unknown as Table).filter(([key, sentence]) => sentence === english.get(key) && /[a-z]{4}/.test(sentence.replace(/\{[^}]*\}/g, '')));
  expect(same.map(([key]) => key).filter((key) => !['pane.product', 'pane.languages.en', 'parts.range.placeholder', 'sheets.staffing.chart.name'].includes(key))).toEqual([]);
});
