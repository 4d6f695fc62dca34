import type { findings as en } from '../../en/kpi-catalogue/findings';
import type { Wording } from '../../wording';

export const findings: Wording<typeof en> = {
  missing: '沒有對應「{input}」的欄。請選一欄，或改用其他定義。',
  noNumbers: '「{input}」這一欄沒有數字。請檢查是否存成了文字。',
  noDenominator: '分母合計為零，算不出結果。請檢查「{input}」。',
  aboveOne: '比率為 {value, number, ::percent .0}，超過 100%。請檢查分子與分母的期間和範圍是否一致。',
  belowZero: '比率為 {value, number, ::percent .0}，低於零。請檢查所用的各欄。',
  negative: '第 {row} 列：「{input}」為負數。',
  partAboveWhole: '第 {row} 列：「{part}」大於「{whole}」。',
  gaps: '有 {rows, number} 列缺少「{input}」，而其他欄有資料，合計所含的列並不一致。',
  newUnderThreeMonths: '新指標需要連續三個月的資料，目前只有 {months, number} 個月。先觀察，再訂目標。',
  historyUnderSixMonths: '資料至少要連續保存六個月，目前只有 {months, number} 個月。',
  monthsNotInARow: '首末兩月之間缺 {gaps, number} 個月。',
  shortAbandonsNotSeparated: '短時放棄沒有單獨列出，撥錯的客戶也被算成流失。請補一欄，或在數字旁註明。',
  checks: { good: '✓', noValue: '沒有結果：分母為零或沒有數字', above: '超過 100%：請核對分子與分母的期間和範圍', below: '低於零：請檢查所用的各欄' },
  letters: { collected: '可蒐集', usable: '可使用', integrity: '完整可信', knowledgeable: '看得懂', actedOn: '用得上' },
  crucial: { collectable: '可蒐集', reportable: '可呈報', usedOften: '使用頻率足夠', improving: '帶來改善', accurate: '準確', logical: '合乎邏輯' },
};
