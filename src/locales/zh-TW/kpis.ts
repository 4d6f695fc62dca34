import type { kpis as en } from '../en/kpis';
import type { Wording } from '../wording';

export const kpis: Wording<typeof en> = {
  next: '下一步',
  list: {
    search: '名稱、簡稱或含義', group: '類別', allGroups: '全部類別', data: '現有資料', anyData: '不限資料', fromTable: '用 {table}',
    found: '{count, plural, =0 {沒有這樣的指標。} other {# 項指標}}', showAll: '顯示全部', full: '資料欄已足夠', nearly: '只差一欄', lacks: '還缺：{input}', unknown: '沒有指標 {name}，請在這裡尋找。',
  },
  basket: { take: '選用{name}', chosen: '已選 {count, number} 項', clear: '清除', add: '選用', remove: '不選用', insert: '寫入工作表', insertAll: '將 {count, number} 項寫入工作表' },
  page: {
    back: '返回指標目錄', definitions: '定義', formula: '公式', short: '簡稱', unit: '單位', direction: '方向', group: '類別', aims: '服務於', target: '參考值',
    live: '在您的資料中', looking: '正在查看各工作表', noData: '找不到含有這些欄的表格。按「寫入工作表」可自行選擇。', lacks: '表格 {table} 還缺：{inputs}。', from: '{table} 全部列：', totals: '表格中夾有合計列，這個數字會重複計算。',
    factors: '影響因素', counters: '同時關注', countersWhy: '只追這一項時，受損的是這些指標。', conventions: '各行業常用服務水準', conventionsWhy: '業界慣例，並非標準：要能做到、符合客戶需要，並與管理階層議定。', blocking: '遇忙率 {low}–{high}', abandonment: '放棄率 {low}–{high}',
  },
  insert: {
    headings: { data: '用哪些資料？', settings: '按什麼分列？用哪種定義？', preview: '將寫入這些內容', write: '正在寫入指標', done: '指標已寫入工作表 {sheet}' },
    looking: '正在查看各工作表', range: '資料所在的表格', rangeHint: '包含欄名。原始的數量與時長，每天、每時段、每座席或每月一列。', table: '表格 {number}', foundTable: '工作表 {sheet} 的表格 {table}。', foundBlock: '在工作表 {sheet}。',
    remembered: '上次使用的表格。', none: '找不到含有所需資料的表格。請選取儲存格，包含欄名。', another: '再加一個表格', without: '不用表格 {number}',
    missing: '{name}還需要：{inputs}。請選擇對應的欄，或加入有這項資料的表格。', apart: '{name}要逐列比較，幾欄必須在同一個表格中。', leaveOut: '不要{name}',
    wait: '請稍候，正在讀取表格。', needIndicator: '請返回選擇指標。', needRange: '請選擇資料所在的表格。', needColumns: '還缺資料欄：請選擇，或拿掉該指標。', needNoErrors: '請先改正錯誤值儲存格。', needSingles: '請填寫表格中沒有的數值。',
    totals: '表格中夾有合計列，求總計會重複計算。請改用其他分列方式，或選取不含合計列的儲存格。',
    noGroups: { period: '表格 {number} 沒有可用的日期欄。', dates: '表格 {number} 的日期是文字：請轉成日期，或改用其他分列方式。', team: '表格 {number} 沒有班組欄。', agent: '表格 {number} 沒有座席欄。', nothing: '沒有可顯示的列，請改用其他分列方式。' },
    rows: '每列代表', rowsHint: '只列出您的資料能區分的方式。', groupings: { total: '一個總計', month: '月份', week: '週', team: '班組', agent: '座席', monthTeam: '月份與班組', monthAgent: '月份與座席' },
    definition: '業界有幾種定義，工作表會註明所用的一種。', definitionsHint: '只列出您的資料欄能算的定義。',
    singles: { serviceLevelGoal: '您的目標，會成為工作表上的黃色儲存格。', intervalHours: '半小時為 0.5，會成為工作表上的黃色儲存格。', wagePerHour: '以您的貨幣計，會成為工作表上的黃色儲存格。' },
    nothingElse: '沒有其他要選的。', answer: '{indicators, number} 項指標 · {rows, number} 列', computing: '請稍候，正在規劃工作表。', quality: '資料的不足', finding: '{names}：{sentence}',
    stage: { sheets: '正在準備工作表', cells: '正在寫入 {rows, number} 列', formats: '正在設定格式', charts: '正在繪圖', recalculating: 'Excel 正在計算' },
    made: '已寫入 {indicators, number} 項指標，共 {rows, number} 列，並附檢查、定義和資料品質報告。可一步復原。',
    next: '接下來', goTo: '移至工作表', again: '尋找其他指標', home: '返回首頁',
    hints: { month: '在資料表格中附加資料，指標隨之更新。增加月份時，把表格向下拖曳一列。', weigh: '可用這個工作表做「指標賦權」和「績效評分」。', refresh: '替換資料後，在首頁「繼續」中按「重新整理」。' },
  },
};
