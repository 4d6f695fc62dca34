import type { findings as en } from '../../en/kpi-catalogue/findings';
import type { Wording } from '../../wording';

export const findings: Wording<typeof en> = {
  missing: '没有对应“{input}”的列。请选一列，或改用其他定义。',
  noNumbers: '“{input}”一列没有数字。请检查是否被存成了文本。',
  noDenominator: '分母合计为零，算不出结果。请检查“{input}”。',
  aboveOne: '比率为 {value, number, ::percent .0}，超过 100%。请检查分子与分母的期间和范围是否一致。',
  belowZero: '比率为 {value, number, ::percent .0}，低于零。请检查所用的各列。',
  negative: '第 {row} 行：“{input}”为负数。',
  partAboveWhole: '第 {row} 行：“{part}”大于“{whole}”。',
  gaps: '有 {rows, number} 行缺少“{input}”，而其他列有数据，合计所含的行并不一致。',
  newUnderThreeMonths: '新指标需要连续三个月的数据，目前只有 {months, number} 个月。先观察，再定目标。',
  historyUnderSixMonths: '数据至少要连续保存六个月，目前只有 {months, number} 个月。',
  monthsNotInARow: '首末两月之间缺 {gaps, number} 个月。',
  shortAbandonsNotSeparated: '短时放弃没有单列，误拨的客户也被算作流失。请补一列，或在数字旁注明。',
  checks: { good: '✓', noValue: '没有结果：分母为零或没有数字', above: '超过 100%：请核对分子与分母的期间和范围', below: '低于零：请检查所用的各列' },
  letters: { collected: '可收集', usable: '可使用', integrity: '完整可信', knowledgeable: '被理解', actedOn: '被应用' },
  crucial: { collectable: '可采集', reportable: '可报告', usedOften: '使用频率足够', improving: '促进改善', accurate: '准确', logical: '合乎逻辑' },
};
