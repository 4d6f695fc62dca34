import type { BoundedName, ObstacleCode } from '../../src/functions/native/twin';
import type { LocaleName } from '../../src/locales/locale-name';

/** What the reference says of a function where nobody has the add-in. */
export interface NativeWords {
  readonly heading: string;
  readonly yes: string;
  readonly blocks: string;
  readonly no: Readonly<Record<ObstacleCode, string>>;
  /** How far formula and function were compared. */
  readonly within: (limits: string) => string;
  readonly quantities: Readonly<Record<BoundedName, string>>;
  readonly from: (quantity: string, limit: string) => string;
  readonly upTo: (quantity: string, limit: string) => string;
  readonly between: (quantity: string, low: string, high: string) => string;
  readonly whole: (quantity: string) => string;
  readonly join: string;
  readonly except: string;
  readonly inCell: (argument: string) => string;
  readonly given: (argument: string) => string;
}

const en: NativeWords = {
  heading: '**Without the add-in.**',
  yes: 'Share with finance turns its calls into Excel’s own formulas (Excel 2016 and later, LibreOffice) or into named LAMBDAs (Excel 2024, Microsoft 365, Excel on the web).',
  blocks: 'In Excel 2016 the formulas lean on blocks of cells on the sheet of workings.',
  no: {
    searched: 'Its calls stay as values: the answer is found by trying, and no formula says it.', 'model-in-cell': 'Its calls stay as values.', fractional: 'Its calls stay as values.', 'no-twin': 'Its calls stay as values.', 'unsized-array': 'Its calls stay as values.',
  },
  within: (limits) => `Formula and function agree to a billionth, checked for ${limits}; beyond, you are told before anything is written.`,
  quantities: {
    erlangs: 'load in erlangs', agents: 'agents', lines: 'waiting places or lines', patience: 'patience ÷ handle time', agents_by_patience: 'agents × patience ÷ handle time', service_level: 'service level', blocking: 'blocking',
  },
  from: (quantity, limit) => `${quantity} from ${limit}`, upTo: (quantity, limit) => `${quantity} up to ${limit}`, between: (quantity, low, high) => `${quantity} from ${low} to ${high}`, whole: (quantity) => `whole ${quantity} only`,
  join: '; ',
  except: 'Values stay where',
  inCell: (argument) => `\`${argument}\` stands in a cell`,
  given: (argument) => `\`${argument}\` is given`,
};

const zhCN: NativeWords = {
  heading: '**没有加载项时**：',
  yes: '“交给财务”会把它的调用改写成 Excel 自带的公式（Excel 2016 及以上、LibreOffice），或改写成命名的 LAMBDA（Excel 2024、Microsoft 365、网页版 Excel）。',
  blocks: '在 Excel 2016 中，公式要借助计算过程工作表上的单元格区域。',
  no: { searched: '它的调用保留为数值：结果要靠反复试算求得，没有公式可以表达。', 'model-in-cell': '它的调用保留为数值。', fractional: '它的调用保留为数值。', 'no-twin': '它的调用保留为数值。', 'unsized-array': '它的调用保留为数值。' },
  within: (limits) => `公式与函数相差不超过十亿分之一，核对范围：${limits}。超出此范围，写入之前会先提示。`,
  quantities: { erlangs: '话务强度（厄兰）', agents: '座席数', lines: '等待位或线路数', patience: '客户耐心度 ÷ 处理时长', agents_by_patience: '座席数 × 客户耐心度 ÷ 处理时长', service_level: '服务水平', blocking: '呼损率' },
  from: (quantity, limit) => `${quantity}不低于 ${limit}`, upTo: (quantity, limit) => `${quantity}不超过 ${limit}`, between: (quantity, low, high) => `${quantity}在 ${low} 到 ${high} 之间`, whole: (quantity) => `${quantity}为整数`,
  join: '；',
  except: '以下情形保留为数值：',
  inCell: (argument) => `\`${argument}\` 写在单元格里`,
  given: (argument) => `填了 \`${argument}\``,
};

const zhTW: NativeWords = {
  heading: '**沒有增益集時**：',
  yes: '「交給財務」會把它的呼叫改寫成 Excel 內建的公式（Excel 2016 以上、LibreOffice），或改寫成具名的 LAMBDA（Excel 2024、Microsoft 365、網頁版 Excel）。',
  blocks: '在 Excel 2016 中，公式要借助計算過程工作表上的儲存格範圍。',
  no: { searched: '它的呼叫保留為數值：結果要靠反覆試算求得，沒有公式可以表達。', 'model-in-cell': '它的呼叫保留為數值。', fractional: '它的呼叫保留為數值。', 'no-twin': '它的呼叫保留為數值。', 'unsized-array': '它的呼叫保留為數值。' },
  within: (limits) => `公式與函數相差不超過十億分之一，核對範圍：${limits}。超出此範圍，寫入之前會先提示。`,
  quantities: { erlangs: '話務強度（厄蘭）', agents: '座席數', lines: '等候位或線路數', patience: '客戶耐心度 ÷ 處理時長', agents_by_patience: '座席數 × 客戶耐心度 ÷ 處理時長', service_level: '服務水準', blocking: '阻塞率' },
  from: (quantity, limit) => `${quantity}不低於 ${limit}`, upTo: (quantity, limit) => `${quantity}不超過 ${limit}`, between: (quantity, low, high) => `${quantity}在 ${low} 到 ${high} 之間`, whole: (quantity) => `${quantity}為整數`,
  join: '；',
  except: '以下情形保留為數值：',
  inCell: (argument) => `\`${argument}\` 寫在儲存格裡`,
  given: (argument) => `填了 \`${argument}\``,
};

export const nativeWords: Readonly<Record<LocaleName, NativeWords>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
