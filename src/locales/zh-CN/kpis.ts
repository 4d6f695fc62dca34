import type { kpis as en } from '../en/kpis';
import type { Wording } from '../wording';

export const kpis: Wording<typeof en> = {
  next: '下一步',
  list: {
    search: '名称、简称或含义', group: '类别', allGroups: '全部类别', data: '现有数据', anyData: '不限数据', fromTable: '用 {table}',
    found: '{count, plural, =0 {没有这样的指标。} other {# 项指标}}', showAll: '显示全部', full: '数据列已够', nearly: '只差一列', lacks: '还缺：{input}', unknown: '没有指标 {name}，请在这里查找。',
  },
  basket: { take: '选用{name}', chosen: '已选 {count, number} 项', clear: '清空', add: '选用', remove: '不选用', insert: '写入工作表', insertAll: '将 {count, number} 项写入工作表' },
  page: {
    back: '返回指标目录', definitions: '定义', formula: '公式', short: '简称', unit: '单位', direction: '方向', group: '类别', aims: '服务于', target: '参考值',
    live: '在您的数据中', looking: '正在查看各工作表', noData: '没有找到含有这些列的表格。按“写入工作表”可自行选择。', lacks: '表格 {table} 还缺：{inputs}。', from: '{table} 全部行：', totals: '表格中夹有合计行，这个数字会重复计算。',
    factors: '影响因素', counters: '同时关注', countersWhy: '只追这一项时，受损的是这些指标。', conventions: '各行业常用服务水平', conventionsWhy: '行业惯例，并非标准：要能做到、符合客户需要，并与管理层商定。', blocking: '遇忙率 {low}–{high}', abandonment: '放弃率 {low}–{high}',
  },
  insert: {
    headings: { data: '用哪些数据？', settings: '按什么分行？用哪种定义？', preview: '将写入这些内容', write: '正在写入指标', done: '指标已写入工作表 {sheet}' },
    looking: '正在查看各工作表', range: '数据所在的表格', rangeHint: '包含表头。原始的数量与时长，每天、每时段、每座席或每月一行。', table: '表格 {number}', foundTable: '工作表 {sheet} 的表格 {table}。', foundBlock: '在工作表 {sheet}。',
    remembered: '上次使用的表格。', none: '没有找到含有所需数据的表格。请选取单元格，包含表头。', another: '再加一个表格', without: '不用表格 {number}',
    missing: '{name}还需要：{inputs}。请选择对应的列，或添加有这项数据的表格。', apart: '{name}要逐行比较，几列必须在同一个表格中。', leaveOut: '不要{name}',
    wait: '请稍候，正在读取表格。', needIndicator: '请返回选择指标。', needRange: '请选择数据所在的表格。', needColumns: '还缺数据列：请选择，或去掉该指标。', needNoErrors: '请先改正错误值单元格。', needSingles: '请填写表格中没有的数值。',
    totals: '表格中夹有合计行，求总计会重复计算。请改用其他分行方式，或选取不含合计行的单元格。',
    noGroups: { period: '表格 {number} 没有可用的日期列。', dates: '表格 {number} 的日期是文本：请转成日期，或改用其他分行方式。', team: '表格 {number} 没有班组列。', agent: '表格 {number} 没有座席列。', nothing: '没有可显示的行，请改用其他分行方式。' },
    rows: '每行代表', rowsHint: '只列出您的数据能区分的方式。', groupings: { total: '一个总计', month: '月份', week: '周', team: '班组', agent: '座席', monthTeam: '月份与班组', monthAgent: '月份与座席' },
    definition: '业内有几种定义，工作表会注明所用的一种。', definitionsHint: '只列出您的数据列能算的定义。',
    singles: { serviceLevelGoal: '您的目标，会成为工作表上的黄色单元格。', intervalHours: '半小时为 0.5，会成为工作表上的黄色单元格。', wagePerHour: '以您的货币计，会成为工作表上的黄色单元格。' },
    nothingElse: '没有其他要选的。', answer: '{indicators, number} 项指标 · {rows, number} 行', computing: '请稍候，正在规划工作表。', quality: '数据的不足', finding: '{names}：{sentence}',
    stage: { sheets: '正在准备工作表', cells: '正在写入 {rows, number} 行', formats: '正在设置格式', charts: '正在绘图', recalculating: 'Excel 正在计算' },
    made: '已写入 {indicators, number} 项指标，共 {rows, number} 行，并附检查、定义和数据质量报告。可一步撤消。',
    next: '接下来', goTo: '转到工作表', again: '查找其他指标', home: '返回首页',
    hints: { month: '在数据表格中追加数据，指标随之更新。增加月份时，把表格向下拖一行。', weigh: '可用这个工作表做“指标赋权”和“绩效评分”。', refresh: '替换数据后，在首页“继续”中按“刷新”。' },
  },
};
