import { INDICATORS, indicatorOf, waysOf } from '../../../src/core/kpi/catalogue/catalogue';
import { FACTORS } from '../../../src/core/kpi/catalogue/factors';
import { formulaInWords } from '../../../src/core/kpi/catalogue/formula-in-words';
import type { IndicatorId } from '../../../src/core/kpi/catalogue/indicator-id';
import { INPUT_IDS } from '../../../src/core/kpi/catalogue/inputs';
import { LOCALE_NAMES, type LocaleName } from '../../../src/locales/locale-name';
import { say } from '../../../src/locales/say';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import { targetInWords } from '../../../src/sheets/kpi/target-in-words';
import { unitInWords } from '../../../src/sheets/kpi/unit-in-words';

function formulaOf(id: IndicatorId, locale: LocaleName): string {
  const words = catalogueWords(locale);
  return formulaInWords(indicatorOf(id).formula, words.inputs, words.phrases.formula);
}

const texts = (table: unknown): string[] => (typeof table === 'string' ? [table] : Object.values(table as object).flatMap(texts));

test.each(LOCALE_NAMES)('every indicator, input and factor has its words in %s, and none that nobody asks for', (locale) => {
  const words = catalogueWords(locale);
  expect(Object.keys(words.indicators).sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
  expect(Object.keys(words.inputs).sort()).toEqual([...INPUT_IDS].sort());
  expect(Object.keys(words.factors).sort()).toEqual([...FACTORS].sort());
  // A count has no unit but what it counts.
  expect(texts({ ...words, phrases: { ...words.phrases, units: { ...words.phrases.units, count: '–' } } }).filter((text) => text.trim() === '')).toEqual([]);
});

test.each(LOCALE_NAMES)('no two indicators and no two kinds of data have one name in %s', (locale) => {
  const { indicators, inputs } = catalogueWords(locale);
  for (const names of [Object.values(indicators).map(({ name }) => name), Object.values(inputs)]) expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(LOCALE_NAMES)('a definition is one sentence in %s, and does not just repeat the name', (locale) => {
  const odd = Object.entries(catalogueWords(locale).indicators).filter(([, { name, definition }]) =>
    !/[.。]$/.test(definition) || (definition.match(/[。]|[.](?=\s[A-Z])/g) ?? []).length > 1 || definition.replace(/[.。]$/, '') === name);
  expect(odd).toEqual([]);
});

test('Chinese words are Chinese, each in its own script and usage', () => {
  // Other names to look for may be those of the other side.
  const [mainland, taiwan] = (['zh-CN', 'zh-TW'] as const).map((locale) => texts({ ...catalogueWords(locale), aliases: {} })) as [string[], string[]];
  // Characters that exist in one script only, from words that these texts use.
  expect(mainland.filter((text) => /[績員訓練雙單應時個數據質處議選務區間錄與為從來沒這對]/.test(text))).toEqual([]);
  expect(taiwan.filter((text) => /[绩员训练双单应时个数据质处议选务区间录与为从来没这对]/.test(text))).toEqual([]);
  // Mainland terms that read foreign in Taiwan.
  expect(taiwan.filter((text) => /質量|信息|數據|渠道|簽入|外呼|投訴|工單|服務水平|培訓|默認|軟件|用戶|菜單|短信|視頻|呼入|計劃|反饋|在線(?!上)/.test(text))).toEqual([]);
  expect(mainland.filter((text) => /品质不|资讯|管道|登入|外拨|客诉|专人|选单|预设/.test(text))).toEqual([]);
});

test.each([
  ['averageHandleTime', 'handle time ÷ calls answered', '处理时长 ÷ 应答量', '處理時長 ÷ 應答量'],
  ['abandonRate', 'calls abandoned ÷ calls offered', '放弃量 ÷ 来电量', '放棄量 ÷ 來電量'],
  ['reachRate', 'customers reached ÷ (list size − invalid records)', '成功联系客户数 ÷ (名单量 − 无效数据量)', '成功聯繫客戶數 ÷ (名單量 − 無效名單數)'],
  ['costPerSuccess', 'hourly labour cost × outbound logged-in hours ÷ successes', '每小时人力成本 × 外呼签入小时 ÷ 成功客户数', '每小時人力成本 × 外撥登入時數 ÷ 成交客戶數'],
  ['satisfaction', '(very satisfied + satisfied) ÷ survey answers', '(非常满意数 + 满意数) ÷ 评价数', '(非常滿意數 + 滿意數) ÷ 調查回覆數'],
  ['attrition', 'leavers ÷ mean headcount of agents', '离职人数 ÷ 平均在职座席数', '離職人數 ÷ 平均在職座席數'],
  ['occupancy', 'handle time ÷ 3600 ÷ logged-in hours', '处理时长 ÷ 3600 ÷ 签入小时', '處理時長 ÷ 3600 ÷ 登入時數'],
  ['scheduleInflexibility', 'Σ |agents scheduled − agents required| ÷ agents required', 'Σ |排班座席 − 所需座席| ÷ 所需座席', 'Σ |排班座席 − 所需座席| ÷ 所需座席'],
  ['intervalsNearRequirement', 'rows in which agents scheduled is within ±10% of agents required ÷ all rows', '排班座席 与 所需座席 相差不超过 ±10% 的行数 ÷ 全部行数', '排班座席 與 所需座席 相差不超過 ±10% 的列數 ÷ 全部列數'],
  ['costPerCall', 'all cost ÷ (inbound contacts handled + outbound contacts handled (if any) + other transactions handled (if any))',
    '全部成本 ÷ (呼入处理量 + 外呼处理量（如有） + 其他处理量（如有）)', '全部成本 ÷ (進線處理量 + 外撥處理量（如有） + 其他處理量（如有）)'],
] as const)('the formula of %s reads as people write it', (id, en, zhCN, zhTW) => {
  expect([formulaOf(id, 'en'), formulaOf(id, 'zh-CN'), formulaOf(id, 'zh-TW')]).toEqual([en, zhCN, zhTW]);
});

test.each(LOCALE_NAMES)('no formula in %s leaves a gap', (locale) => {
  const words = catalogueWords(locale);
  const all = INDICATORS.flatMap((one) => waysOf(one).map(({ formula }) => formulaInWords(formula, words.inputs, words.phrases.formula)));
  expect(all.filter((text) => /[{}]|undefined|NaN|0\.000/.test(text))).toEqual([]);
});

test('units read as headers do', () => {
  const en = catalogueWords('en');
  expect((['averageHandleTime', 'serviceLevel', 'acdVolume', 'complaintsPerTenThousand', 'successesPerHour', 'costPerSeat', 'tenure'] as const).map((id) => unitInWords(indicatorOf(id).measure, en)))
    .toEqual(['s per call', '%', 'calls', 'per 10,000', 'customers per hour', 'currency per seat', 'months']);
  expect(INDICATORS.map(({ measure }) => unitInWords(measure, en)).filter((text) => text.trim() === '' || text.startsWith(' '))).toEqual([]);
});

test.each(LOCALE_NAMES)('findings are whole sentences in %s with their facts filled in', (locale) => {
  const { letters, crucial, checks, ...sentences } = catalogueWords(locale).findings;
  const facts = { input: 'A', part: 'B', whole: 'C', value: 1.074, row: 7, rows: 1, months: 2, gaps: 3 };
  for (const sentence of Object.values(sentences)) expect(say(sentence, facts, locale)).not.toMatch(/[{}]/);
  expect(say(sentences.aboveOne, facts, locale)).toContain('107.4');
  expect([Object.keys(letters).length, Object.keys(crucial).length, Object.keys(checks).length]).toEqual([5, 6, 4]);
});

test('one row and several rows are said as such in English', () => {
  const { findings } = catalogueWords('en');
  expect(say(findings.gaps, { rows: 1, input: 'talk time' }, 'en')).toMatch(/^One row has no number|^1 row has no number/);
  expect(say(findings.gaps, { rows: 4, input: 'talk time' }, 'en')).toMatch(/^4 rows have no number/);
});

test.each(LOCALE_NAMES)('other names in %s belong to indicators, and none is the name itself', (locale) => {
  const { aliases, indicators } = catalogueWords(locale);
  const ids = new Set<string>(INDICATORS.map(({ id }) => id));
  expect(Object.keys(aliases).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.entries(aliases).filter(([id, names]) => names.includes(indicators[id as IndicatorId].name))).toEqual([]);
});

test('indicative figures read with their unit, and none is made up', () => {
  const en = catalogueWords('en');
  const read = (id: IndicatorId, numbersIn = 'en') => targetInWords(indicatorOf(id), en, numbersIn);
  expect((['serviceLevel', 'abandonRate', 'averageSpeedOfAnswer', 'averageHandleTime', 'chatConcurrency', 'shrinkage', 'costPerCall', 'forecastBias', 'availabilityOfSystems', 'spanOfControl', 'privacyIncidentCount', 'hitRate'] as const).map((id) => read(id)))
    .toEqual(['≥ 80%', '≤ 5%', '≤ 30 s per call', '360 s per call', '2–3', '15%–35%', '2–5 CNY per contact', '-5%–5%', '≥ 99.99%', '12–15 agents per team leader', '≤ 0 incidents', null]);
  expect(read('availabilityOfSystems', 'de')).toMatch(/^≥ 99,99\s%$/);
});
