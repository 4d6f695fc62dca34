import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import { catalogue, type FunctionName } from '../../src/functions/catalogue/catalogue';
import type { ArgumentEntry, Domain } from '../../src/functions/catalogue/entry';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/locale-name';
import { goodInputs } from './good-inputs';

interface Bad {
  readonly input: Input;
  readonly error: string;
  /** What each language's sentence must tell besides the argument. */
  readonly tells: Partial<Record<LocaleName, string>>;
}

/** What no argument takes, whatever it is made for. */
const anywhere: Bad[] = [
  { input: 'twelve', error: '#VALUE!', tells: { en: 'twelve', 'zh-CN': 'twelve', 'zh-TW': 'twelve' } },
  { input: ' ', error: '#VALUE!', tells: {} },
  { input: '#N/A', error: '#N/A', tells: { en: '#N/A', 'zh-CN': '#N/A', 'zh-TW': '#N/A' } },
  { input: { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }, error: '#DIV/0!', tells: { en: '#DIV/0!', 'zh-CN': '#DIV/0!', 'zh-TW': '#DIV/0!' } },
  { input: { code: '#REF!', message: '' }, error: '#VALUE!', tells: { en: '#REF!', 'zh-CN': '#REF!', 'zh-TW': '#REF!' } },
  { input: '#SPILL!', error: '#VALUE!', tells: {} },
  { input: [[1, 2], [3]], error: '#VALUE!', tells: { en: 'rectangle', 'zh-CN': '矩形', 'zh-TW': '矩形' } },
  { input: [], error: '#VALUE!', tells: {} },
];

const noNumber: Bad[] = [
  { input: '100', error: '#VALUE!', tells: { en: 'stored as text', 'zh-CN': '以文本存储', 'zh-TW': '以文字儲存' } },
  { input: [['1,250']], error: '#VALUE!', tells: { en: 'stored as text', 'zh-CN': '以文本存储', 'zh-TW': '以文字儲存' } },
  { input: true, error: '#VALUE!', tells: { en: 'TRUE', 'zh-CN': 'TRUE', 'zh-TW': 'TRUE' } },
  { input: [[false]], error: '#VALUE!', tells: { en: 'FALSE', 'zh-CN': 'FALSE', 'zh-TW': 'FALSE' } },
  { input: Infinity, error: '#NUM!', tells: { en: 'large', 'zh-CN': '过大', 'zh-TW': '過大' } },
  { input: NaN, error: '#NUM!', tells: {} },
];

const isNumeric = ({ kind }: Domain) => kind !== 'word' && kind !== 'logical' && kind !== 'date-or-name';

function outside(domain: Domain): Bad[] {
  const wrong = (input: number, en: string, zhCN: string, zhTW: string): Bad => ({ input, error: '#NUM!', tells: { en, 'zh-CN': zhCN, 'zh-TW': zhTW } });
  const wrongDate = (input: number | string): Bad => ({ input, error: '#VALUE!', tells: { en: 'Not a date', 'zh-CN': '不是日期', 'zh-TW': '不是日期' } });
  switch (domain.kind) {
    case 'fraction': return [
      wrong(80, '80 % is 0.8', '80 % 即 0.8', '80 % 即 0.8'), wrong(95, '95 % is 0.95', '95 % 即 0.95', '95 % 即 0.95'), wrong(-0.2, '-0.2', '-0.2', '-0.2'),
      wrong(1.0001, '1.0001', '1.0001', '1.0001'), ...(domain.one ? [] : [wrong(1, 'less than 1', '小于 1', '小於 1')]),
    ];
    case 'interval': return [wrong(1800, 'enter 30', '请输入 30', '請輸入 30'), wrong(-30, 'greater than 0', '大于 0', '大於 0')];
    case 'word': return [{ input: 42, error: '#VALUE!', tells: { en: domain.words[0], 'zh-CN': domain.words[0], 'zh-TW': domain.words[0] } }];
    case 'logical': return [{ input: 2, error: '#VALUE!', tells: { en: 'TRUE, FALSE', 'zh-CN': 'TRUE, FALSE', 'zh-TW': 'TRUE, FALSE' } }];
    case 'date-or-name': return [wrongDate(12), wrongDate('100'), { input: true, error: '#VALUE!', tells: { en: 'TRUE', 'zh-CN': 'TRUE', 'zh-TW': 'TRUE' } }];
    case 'choice': return [...[domain.choices.join(', ')].map((choices) => wrong(66, choices, choices, choices)), wrong(1.5, '1.5', '1.5', '1.5'), wrong(-7, '-7', '-7', '-7')];
    case 'number': return [
      ...(domain.whole ? [wrong(45.5, '45.5', '45.5', '45.5')] : []),
      ...(domain.above === undefined && domain.min === undefined ? [] : [{ input: -1, error: '#NUM!', tells: {} }]),
    ];
  }
}

const bad = catalogue.flatMap(({ name, arguments: entries }) => entries.flatMap((argument, index) => [...anywhere, ...(isNumeric(argument.domain) ? noNumber : []), ...outside(argument.domain)].map((given) => ({
  ...given, name, argument, index, title: `${name}: ${JSON.stringify(given.input) ?? 'undefined'} for ${argument.name}`,
}))));

function refusal(name: FunctionName, index: number, input: Input, locale: LocaleName): CellError {
  return evaluate(name, goodInputs[name].map((value, place) => (place === index ? input : value)), locale)[0]![0] as CellError;
}

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  test.each(bad)('$title is refused with $error and a sentence that names it', ({ name, argument, index, input, error, tells }) => {
    const shown = refusal(name, index, input, locale);
    expect(shown.error).toBe(error);
    expectSentence(shown.message, argument, locale);
    expect(shown.message).toContain(tells[locale] ?? '');
  });
});

function expectSentence(message: string, argument: ArgumentEntry, locale: LocaleName): void {
  expect(message).toContain(argument.name);
  expect(message).not.toMatch(/[{}…]|undefined|NaN/);
  expect(message).toMatch(locale === 'en' ? /\.$/ : /。$/);
  if (locale !== 'en') expect(message).toMatch(/[\u4e00-\u9fff]/);
  expect(message.length).toBeLessThan(240);
}

const each = catalogue.flatMap(({ name, result, arguments: entries }) => entries.flatMap((argument, index) => (
  argument.takes === 'each' && entries.length > 1 ? [{ name, spills: result.spills === true, argument, index, title: `${argument.name} of ${name}` }] : [])));

test.each(each.filter(({ spills }) => !spills))('$title, a shorter range than its neighbour, is #N/A where it has no value', ({ name, argument, index }) => {
  const other = each.find((candidate) => candidate.name === name && candidate.index !== index)?.index;
  if (other === undefined) return;
  const column = (value: Input, length: number): Input => Array.from({ length }, () => [value as number]);
  const inputs = goodInputs[name].map((value, place) => (place === index ? column(value, 2) : place === other ? column(value, 3) : value));
  for (const locale of LOCALE_NAMES) {
    const shown = evaluate(name, inputs, locale);
    expect(shown.slice(0, 2).flat().map((cell) => typeof cell === 'object')).toEqual([false, false]);
    const { error, message } = shown[2]![0] as CellError;
    expect(error).toBe('#N/A');
    expectSentence(message, argument, locale);
  }
});

test.each(each.filter(({ spills }) => spills))('$title takes one value: a range there is refused, for the result spills by itself', ({ name, argument, index }) => {
  const [value] = [goodInputs[name][index]!];
  for (const locale of LOCALE_NAMES) {
    const { error, message } = refusal(name, index, [[value as number], [value as number]], locale);
    expect(error).toBe('#VALUE!');
    expectSentence(message, argument, locale);
  }
});

const needed = catalogue.flatMap(({ name, arguments: entries }) => entries.flatMap((argument, index) => (argument.default === undefined ? [{ name, argument, index, title: `${argument.name} of ${name}` }] : [])));

test.each(needed)('$title, blank or zero, gives a number or a sentence, never anything else', ({ name, index }) => {
  for (const locale of LOCALE_NAMES) {
    for (const input of [null, [[null]], [['']], 0] as Input[]) {
      for (const cell of evaluate(name, goodInputs[name].map((value, place) => (place === index ? input : value)), locale).flat()) {
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        else if (typeof cell === 'object') expect(cell.message).toMatch(locale === 'en' ? /^[A-Z].*\.$/ : /[\u4e00-\u9fff].*。$/);
      }
    }
  }
});

test('the good inputs of these tests are good', () => {
  for (const { name } of catalogue) expect([name, ...evaluate(name, goodInputs[name], 'en').flat().filter((cell) => typeof cell === 'object')]).toEqual([name]);
});

test('the sentence says which row and column of a range is meant', () => {
  const column = evaluate('ERLANGC', [[[100], [100], ['x']], 180], 'en')[2]![0] as CellError;
  expect(column.message).toContain('row 3 of calls');
  expect((evaluate('ERLANGC', [[[100], [100], ['x']], 180], 'zh-CN')[2]![0] as CellError).message).toContain('calls 第 3 行');
  expect((evaluate('ERLANGC', [[[100], [100], ['x']], 180], 'zh-TW')[2]![0] as CellError).message).toContain('calls 第 3 列');
  expect((evaluate('ERLANGC', [[[100, -1]], 180], 'en')[0]![1] as CellError).message).toContain('column 2 of calls');
  expect((evaluate('COSTPERCALL', [[[1, 2], [3, 'n/a']], 5], 'en')[0]![0] as CellError).message).toContain('row 2, column 2 of total_cost');
});

test('what only the core can refuse is placed in its range too', () => {
  const shown = evaluate('ERLANGC', [[[0], [100]], [[0], [0]]], 'en');
  expect(shown).toEqual([[0], [{ error: '#NUM!', message: expect.stringContaining('row 2 of aht') }]]);
});

test('a target that no number of agents meets is #N/A and names the target', () => {
  const told = { en: 'Lower the target', 'zh-CN': '降低目标', 'zh-TW': '降低目標' };
  for (const locale of LOCALE_NAMES) {
    const [[shown]] = evaluate('ERLANGC', [100, 180, 1], locale) as [[CellError]];
    expect(shown.error).toBe('#N/A');
    expect(shown.message).toContain('service_level');
    expect(shown.message).toContain(told[locale]);
  }
});

test('an interval longer than a day of seconds is too long in any unit', () => {
  expect(evaluate('ERLANGC', [100, 180, 0.8, 20, 1e6], 'en')).toEqual([[{ error: '#NUM!', message: 'Too large: interval is 1,000,000. Enter 1,440 or less.' }]]);
});

test('huge and tiny numbers are written with powers of ten', () => {
  expect((evaluate('ERLANGC', [100, 180, 1e100], 'en')[0]![0] as CellError).message).toContain('1E100');
  expect((evaluate('SERVICELEVEL', [100, 180, 14, 20, 30, 60, 5e-300], 'en')[0]![0] as CellError).message).toContain('5E-300');
});

test('a negative total cost is refused, a credit among the lines is not', () => {
  expect(evaluate('COSTPERCALL', [-5, 10], 'en')).toEqual([[{ error: '#NUM!', message: expect.stringContaining('total_cost') }]]);
  expect(evaluate('COSTPERCALL', [[[120], [-20]], 10], 'en')).toEqual([[10]]);
});

test('numbers beyond all sense end in a number or in a named error, never in NaN or Infinity', () => {
  for (const { name, arguments: entries } of catalogue) {
    entries.forEach((argument, index) => {
      for (const huge of [1e9, 1e15, 1e100, 1e308, Number.MIN_VALUE]) {
        const shown = refusal(name, index, huge, 'en') as CellError | number | string;
        if (typeof shown === 'string') continue;
        if (typeof shown === 'number') expect([name, argument.name, huge, Number.isFinite(shown)]).toEqual([name, argument.name, huge, true]);
        else expect(entries.some((entry) => shown.message.includes(entry.name))).toBe(true);
      }
    });
  }
});
