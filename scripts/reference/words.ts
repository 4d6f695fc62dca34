import type { Family, Unit } from '../../src/functions/catalogue/entry';
import type { ExcelError } from '../../src/functions/binding/cell-value';
import type { LocaleName } from '../../src/locales/locale-name';

/** What the reference says around the texts of the functions. */
export interface ReferenceWords {
  readonly title: string;
  readonly generated: string;
  readonly rules: { readonly heading: string; readonly lines: readonly string[] };
  readonly errors: { readonly heading: string; readonly columns: readonly [string, string]; readonly meanings: Partial<Record<ExcelError, string>> };
  readonly families: Readonly<Record<Family, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly columns: { readonly argument: string; readonly unit: string; readonly meaning: string; readonly accepts: string; readonly leftOut: string; readonly range: string };
  readonly required: string;
  readonly notApplied: string;
  readonly takes: { readonly each: string; readonly total: string; readonly list: string; readonly table: string; readonly totalWith: (argument: string) => string };
  readonly accepts: {
    readonly any: string; readonly minutes: string;
    readonly above: (limit: number) => string; readonly from: (limit: number) => string; readonly upTo: (limit: number) => string;
    readonly whole: string; readonly join: string;
    readonly fraction: (zero: boolean, one: boolean) => string;
    readonly choices: (choices: string) => string;
    readonly word: (words: string) => string;
    readonly logical: string;
    readonly dateOrName: string;
  };
  /** The lead-in of a paragraph, with the punctuation that follows it. */
  readonly result: (unit: string) => string;
  readonly assumptions: string;
  readonly notFor: string;
  readonly formula: string;
  readonly source: string;
  readonly examples: { readonly heading: string; readonly formula: string; readonly shows: string; readonly source: string };
  readonly elsewhere: { readonly heading: string; readonly page: string };
}

const en: ReferenceWords = {
  title: 'Functions',
  generated: 'Made from the catalogue of functions by `npm run docs`; edits here are overwritten.',
  rules: {
    heading: 'How they all behave',
    lines: [
      'Times are in seconds, `interval` is in minutes, and shares are fractions from 0 to 1: 80 % is 0.8. Names stay English in every language.',
      'Every argument takes a value or a range. A column gives a column of results, a row against a column gives a grid, and lists of unequal length give `#N/A` in the cells that lack a partner. A bad row spoils its own cell only.',
      'Leave an optional argument out, or blank, for its default. Where 0 makes no sense, 0 is read as blank too, because Excel on the desktop hands blank cells over as 0. Where 0 does make sense, such as 0 seconds to answer, a blank cell is 0 on the desktop and the default in Excel on the web: leave the argument out, or fill the cell.',
      'A target counts as met within 1e-12. Before a number is rounded up, one part in a billion is taken off, so that 21 ÷ 0.7 makes 30 and not 31.',
    ],
  },
  errors: {
    heading: 'Errors',
    columns: ['Error', 'Meaning'],
    meanings: {
      '#VALUE!': 'Text, a logical or nothing where a number is needed, or a range of the wrong shape. A number stored as text counts as text.',
      '#NUM!': 'A number outside the values that the argument accepts.',
      '#N/A': 'A target that cannot be met, or a list that is shorter than its partner.',
    },
  },
  families: {
    staffing: 'Staffing', performance: 'Performance', traffic: 'Traffic', channels: 'Other channels', forecast: 'Forecast',
    efficiency: 'Schedule efficiency', kpi: 'KPI', cost: 'Cost and people',
  },
  units: {
    calls: 'calls', seconds: 'seconds', minutes: 'minutes', hours: 'hours', months: 'months', agents: 'agents', people: 'people', lines: 'lines',
    erlangs: 'erlangs', fraction: 'fraction', money: 'money', count: 'count', choice: 'choice', ratio: 'ratio', weeks: 'weeks', days: 'days', text: 'text', any: 'any unit',
  },
  columns: { argument: 'Argument', unit: 'Unit', meaning: 'Meaning', accepts: 'Accepts', leftOut: 'Left out', range: 'A range' },
  required: 'required',
  notApplied: 'not applied',
  takes: { each: 'one result each', total: 'is summed', list: 'is taken whole, blanks left out', table: 'is taken whole, as rows and columns', totalWith: (argument) => `is summed if ${argument} is given, else one result each` },
  accepts: {
    any: 'any number', minutes: 'above 0, up to 1,440', above: (limit) => `above ${limit}`, from: (limit) => `${limit} or more`, upTo: (limit) => `up to ${limit}`,
    whole: 'whole', join: ', ',
    fraction: (zero, one) => (zero ? (one ? '0 to 1' : '0 or more, below 1') : one ? 'above 0, up to 1' : 'above 0, below 1'),
    choices: (choices) => choices,
    word: (words) => `${words}, in quotation marks`,
    logical: 'TRUE or FALSE',
    dateOrName: 'dates, and names beside them',
  },
  result: (unit) => `**Result** (${unit}).`,
  assumptions: 'Assumptions',
  notFor: '**When not to use it.**',
  formula: '**Formula.**',
  source: '**Source.**',
  elsewhere: { heading: 'In other add-ins', page: 'Do your workbooks hold formulas of another add-in? [Moving from another add-in](migration.md) has the names side by side.' },
  examples: { heading: 'Examples', formula: 'Formula', shows: 'Shows', source: 'Also computed by' },
};

const zhCN: ReferenceWords = {
  title: '函数',
  generated: '由 `npm run docs` 根据函数目录生成，在此修改会被覆盖。',
  rules: {
    heading: '通用规则',
    lines: [
      '时长以秒计，`interval` 以分钟计，比例为 0 到 1 的小数：80 % 即 0.8。函数名在各语言中均为英文。',
      '每个参数都可以是一个值或一个区域。一列得到一列结果，一行对一列得到一张表；长度不同的列表在缺少对应值的单元格显示 `#N/A`。某一行有错，只影响该行的单元格。',
      '可选参数省略或留空即取默认值。凡 0 没有意义之处，0 也按空白处理，因为桌面版 Excel 会把空白单元格作为 0 传入。凡 0 有意义之处（如 0 秒内应答），空白单元格在桌面版为 0，在网页版为默认值：请省略该参数，或填上数值。',
      '与目标相差 1e-12 以内视为达到。向上取整之前先减去十亿分之一，因此 21 ÷ 0.7 得 30 而不是 31。',
    ],
  },
  errors: {
    heading: '错误值',
    columns: ['错误值', '含义'],
    meanings: {
      '#VALUE!': '需要数字之处是文本、逻辑值或空缺，或区域形状不对。以文本存储的数字也算文本。',
      '#NUM!': '数字超出该参数的取值范围。',
      '#N/A': '目标无法达到，或列表比对应的列表短。',
    },
  },
  families: {
    staffing: '座席配置', performance: '服务表现', traffic: '话务', channels: '其他渠道', forecast: '预测', efficiency: '排班效率', kpi: '指标', cost: '成本与人员',
  },
  units: {
    calls: '来电', seconds: '秒', minutes: '分钟', hours: '小时', months: '月', agents: '座席', people: '人', lines: '线路',
    erlangs: '厄兰', fraction: '小数比例', money: '金额', count: '个数', choice: '选项', ratio: '比值', weeks: '周', days: '天', text: '文本', any: '任意单位',
  },
  columns: { argument: '参数', unit: '单位', meaning: '含义', accepts: '取值', leftOut: '省略时', range: '给出区域时' },
  required: '必填',
  notApplied: '不考虑',
  takes: { each: '逐一得出结果', total: '求和', list: '作为整体读入，忽略空白', table: '作为整体读入，保留行列', totalWith: (argument) => `给出 ${argument} 时求和，否则逐一得出结果` },
  accepts: {
    any: '任意数', minutes: '大于 0，不超过 1,440', above: (limit) => `大于 ${limit}`, from: (limit) => `不小于 ${limit}`, upTo: (limit) => `不超过 ${limit}`,
    whole: '整数', join: '，',
    fraction: (zero, one) => (zero ? (one ? '0 到 1' : '不小于 0，小于 1') : one ? '大于 0，不超过 1' : '大于 0，小于 1'),
    choices: (choices) => choices,
    word: (words) => `${words}，写在引号内`,
    logical: 'TRUE 或 FALSE',
    dateOrName: '日期，旁边可有名称',
  },
  result: (unit) => `**结果**（${unit}）：`,
  assumptions: '前提与说明',
  notFor: '**何时不宜使用**：',
  formula: '**公式**：',
  source: '**出处**：',
  elsewhere: { heading: '在其他加载项中', page: '工作簿里有其他加载项的公式？[从其他加载项迁移](migration.md)把名称并排列出。' },
  examples: { heading: '示例', formula: '公式', shows: '显示', source: '他处同样得出' },
};

const zhTW: ReferenceWords = {
  title: '函數',
  generated: '由 `npm run docs` 依函數目錄產生，在此修改會被覆寫。',
  rules: {
    heading: '通用規則',
    lines: [
      '時長以秒計，`interval` 以分鐘計，比例為 0 到 1 的小數：80 % 即 0.8。函數名稱在各語言中均為英文。',
      '每個引數都可以是一個值或一個範圍。一欄得到一欄結果，一列對一欄得到一張表；長度不同的清單在缺少對應值的儲存格顯示 `#N/A`。某一列有錯，只影響該列的儲存格。',
      '選用引數省略或留空即取預設值。凡 0 沒有意義之處，0 也視為空白，因為桌面版 Excel 會把空白儲存格當作 0 傳入。凡 0 有意義之處（如 0 秒內應答），空白儲存格在桌面版為 0，在網頁版為預設值：請省略該引數，或填入數值。',
      '與目標相差 1e-12 以內視為達到。無條件進位之前先減去十億分之一，因此 21 ÷ 0.7 得 30 而不是 31。',
    ],
  },
  errors: {
    heading: '錯誤值',
    columns: ['錯誤值', '意義'],
    meanings: {
      '#VALUE!': '需要數字之處是文字、邏輯值或空缺，或範圍形狀不對。以文字儲存的數字也算文字。',
      '#NUM!': '數字超出該引數的取值範圍。',
      '#N/A': '目標無法達到，或清單比對應的清單短。',
    },
  },
  families: {
    staffing: '座席配置', performance: '服務表現', traffic: '話務', channels: '其他管道', forecast: '預測', efficiency: '排班效率', kpi: '指標', cost: '成本與人員',
  },
  units: {
    calls: '來電', seconds: '秒', minutes: '分鐘', hours: '小時', months: '月', agents: '座席', people: '人', lines: '線路',
    erlangs: '厄蘭', fraction: '小數比例', money: '金額', count: '個數', choice: '選項', ratio: '比值', weeks: '週', days: '天', text: '文字', any: '任意單位',
  },
  columns: { argument: '引數', unit: '單位', meaning: '意義', accepts: '取值', leftOut: '省略時', range: '給出範圍時' },
  required: '必填',
  notApplied: '不考慮',
  takes: { each: '逐一得出結果', total: '加總', list: '作為整體讀入，忽略空白', table: '作為整體讀入，保留列與欄', totalWith: (argument) => `給出 ${argument} 時加總，否則逐一得出結果` },
  accepts: {
    any: '任意數', minutes: '大於 0，不超過 1,440', above: (limit) => `大於 ${limit}`, from: (limit) => `不小於 ${limit}`, upTo: (limit) => `不超過 ${limit}`,
    whole: '整數', join: '，',
    fraction: (zero, one) => (zero ? (one ? '0 到 1' : '不小於 0，小於 1') : one ? '大於 0，不超過 1' : '大於 0，小於 1'),
    choices: (choices) => choices,
    word: (words) => `${words}，寫在引號內`,
    logical: 'TRUE 或 FALSE',
    dateOrName: '日期，旁邊可有名稱',
  },
  result: (unit) => `**結果**（${unit}）：`,
  assumptions: '前提與說明',
  notFor: '**何時不宜使用**：',
  formula: '**公式**：',
  source: '**出處**：',
  elsewhere: { heading: '在其他增益集中', page: '活頁簿裡有其他增益集的公式？[從其他增益集遷移](migration.md)把名稱並排列出。' },
  examples: { heading: '範例', formula: '公式', shows: '顯示', source: '他處同樣得出' },
};

export const referenceWords: Readonly<Record<LocaleName, ReferenceWords>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
