export const faults = {
  places: {
    whole: '{argument}',
    row: '{argument} 第 {row} 行',
    column: '{argument} 第 {column} 列',
    cell: '{argument} 第 {row} 行第 {column} 列',
  },
  sentences: {
    'not-a-number':
      '{found, select, numeric_text {{place} 是以文本存储的数字“{given}”。请将该单元格转换为数字。} '
      + 'logical {{place} 是逻辑值 {given}。请输入数字。} '
      + 'error {{place} 含有错误 {given}。请先修正该单元格。} '
      + 'other {{place} 是文本“{given}”。请输入数字。}}',
    missing: '缺少 {place}。请输入数值，或选择其所在的单元格。',
    below: '{place} 为 {given}，过小。请输入不小于 {limit} 的数。',
    above: '{place} 为 {given}，过大。请输入不大于 {limit} 的数。',
    'not-positive': '{place} 为零、空白或负数。请输入大于 0 的数。',
    'not-a-fraction':
      '{ends, select, open {{place} 为 {given}，不是有效的比例。请输入不小于 0 且小于 1 的数；{percent} % 即 {likely}。} '
      + 'other {{place} 为 {given}，不是有效的比例。请输入 0 到 1 之间的数；{percent} % 即 {likely}。}}',
    'interval-in-seconds': '{place} 为 {given} 分钟，超过一天。时段以分钟为单位，不是秒；若指 {given} 秒，请输入 {likely}。',
    'not-whole': '{place} 为 {given}，不是整数。请输入整数。',
    'not-a-choice': '{place} 为 {given}，没有这一选项。请输入 {choices} 之一。',
    unattainable: '再多座席也达不到目标：请检查 {place}。请降低目标或放宽应答时限。',
    unstable: '队列永远无法清空，因此不存在有限值：请检查 {place}。请增加座席，使其多于话务强度（厄兰）。',
    'no-data': '没有可计算的数据：{argument} 全部空白。请选择含有数字的单元格。',
    'unequal-lengths': '{argument} 在此处没有对应的值：各区域长度不同。请选择长度相同的区域。',
    'wrong-shape': '{argument} 的区域形状不对。请选择完整的矩形区域。',
    'unequal-sizes': '单元格数不一致：{argument} 有 {given} 个，{other} 有 {wanted} 个。请选择大小相同的区域。',
    'not-a-line': '{argument} 的区域有 {rows} 行 {columns} 列。请按时间顺序选择单独一行或一列。',
    'never-answered': '无论等待多久，能得到应答的客户都不到这一比例：请检查 {place}。请降低比例或增加座席。',
    'not-one-value': '{argument} 处只能是一个值，却给了 {rows} × {columns} 的区域。请选择单个单元格，结果会自动溢出。',
    'too-few': '数值太少：{argument} 只有 {given} 个。请至少选择 {limit} 个。',
    'not-square': '{argument} 有 {rows} 行 {columns} 列，不是方阵。请选择行数与列数相同的区域。',
    'not-reciprocal': '前后矛盾：{place} 为 {given}，按其对称单元格应为 {likely}。请修正其中之一，或将下三角的单元格留空。',
    'without-one': '{argument} 中缺少 1：最重要的指标在 best_to_others 中为 1，另一个最不重要的指标在 others_to_worst 中为 1。请在与自身比较处输入 1。',
    'not-a-rank': '{place} 为 {given}，不是有效的名次。请输入 1 到 {limit} 的名次，不要跳号；同等重要的指标可并列。',
    'never-adds-up': '无法满足规则：{given} 个 {argument} 各取 {min} 到 {max}、以 {step} 为一档时，合计不可能为 {total}。请修改上下限，或增减指标。',
    'no-contrast': '{argument} 无法区分各指标的重要性：各列数值不变，或全部同升同降。请换用其他数据，或按判断赋权。',
    'too-few-rows': '{argument} 只有 {given} 行，行数太少。请选择至少 {limit} 行，每月或每个单位一行。',
    'wrong-side': '{place} 为 {given}，位于目标值 {target} 的错误一侧。请输入{side, select, above {高于} other {低于}}目标值的数，或检查 direction：越高越好为 1，越低越好为 -1。',
    'not-a-word': '{place} 为“{given}”，没有这一选项。请输入 {choices} 之一。',
    'not-whole-weeks': '{argument} 为 {rows} × {columns} 个单元格，不是整周。请选择七列（每行一周）或首尾相接排成一列的整周，或者给出 days。',
    'day-without-data': '{argument} 中一周的第 {day} 天没有业务量。请选择包含该日的各周；若当天不营业，请输入 0。',
    'not-a-date': '{place} 为“{given}”，不是日期。请输入 Excel 日期；有时刻的，连同时刻。',
    'not-a-day': '{place} 为 {given}，不是日期。请输入日期，或以 1 至 7 表示星期一至星期日。',
    'all-zero': '{argument} 的数值合计为 0，无法作除数。请至少输入一个大于 0 的数。',
    'too-large': '数值过大，无法计算：请检查 {place} 及其单位。',
  },
} as const;
