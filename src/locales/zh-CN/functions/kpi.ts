const matrix = '每行一个月份或单位，每列一个指标';
const comparisons = '方阵：行指标的重要性是列指标的多少倍；填写一半三角即可';

export const kpi = {
  KPISCORE: {
    summary: '指标对照目标值的得分：达到目标为 1。',
    result: '小数：1 即 100 %，表示达到目标。可设为百分比格式。',
    details:
      '给出 floor（底线值）时，得分从底线值的 0 分沿直线升到目标值的 1 分，并可继续上升。不给时为 actual ÷ target；越低越好时为 target ÷ actual。得分不低于 0。'
      + '给出 stretch（封顶值）时，超过该值不再加分；设为目标值即以 1 封顶。floor 与 stretch 是指标本身的数值，不是分数：底线值 70、目标值 85，若以 120 % 封顶，则 stretch 为 70 + 1.2 · 15 = 88。位于目标值错误一侧的 0 视为空白。',
    assumptions: [
      '从底线值到目标值均匀计分：走完一半得一半的分。',
      'actual、target、floor、stretch 单位一致：要么都写 0.8，要么都写 80。',
      '越低越好且没有底线值时，实际值为 0 没有得分，除非有大于 0 的 stretch 封顶。',
    ],
    notFor: '不适合既不宜高也不宜低的指标，例如负荷率：请对上下两侧分别计分。目标值为 0 且没有底线值时也不适用，因为不存在与 0 的比值。',
    formula: '有 floor：(actual − floor) ÷ (target − floor)。没有：actual ÷ target；direction 为 -1 时 target ÷ actual。不低于 0；actual 最多计到 stretch。',
    source: '绩效合约常用的直线计分法（门槛值、目标值、最高值）；属于定义，不是统计结论。',
    arguments: {
      actual: '实际值，以指标本身的单位计',
      target: '得 1 分的目标值，单位相同',
      floor: '得 0 分的底线值，比目标值差；省略则按与目标值的比值计分',
      stretch: '封顶值，超过后不再加分，不劣于目标值；省略则不封顶',
      direction: '越高越好为 1，越低越好为 -1；默认 1',
    },
  },
  AHPWEIGHTS: {
    summary: '由两两比较得出指标权重（层次分析法）。',
    result: '一列小数，合计为 1，矩阵每行对应一个。',
    details:
      '每对指标比较一次：1 同等重要，3 稍微重要，5 明显重要，7 强烈重要，9 极端重要，反向取倒数。填写对角线以上的单元格即可；以下的空白（或 0）按倒数补足，对角线视为 1。'
      + '若下方已填写，须与对称单元格相符：以 0.33 代替 1/3、以 0.14 代替 1/7 视为舍入。两个对称单元格中，以不小于 1 的为准。',
    assumptions: [
      '判断须足够一致：请查看 AHPCONSISTENCY，不宜超过 0.1。',
      '各指标的重要性可以相比：相差约九倍以上的不宜放入同一矩阵。',
      '日后增加一个指标，全部权重都会改变。',
    ],
    notFor: '指标多于九个左右时不宜使用：四十五次比较令人疲劳。可用提问少得多的 BWMWEIGHTS，或只需排序的 RANKWEIGHTS。',
    formula: '最大特征值 λ 对应的特征向量 w，matrix · w = λ · w，缩放到合计为 1。',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  AHPCONSISTENCY: {
    summary: '两两比较的一致性比率：0 为完全一致，超过 0.1 应重新判断。',
    result: '比值，不小于 0。',
    details: '若甲的重要性是乙的两倍，乙是丙的三倍，则甲应是丙的六倍。该比率表示矩阵偏离这一关系的程度，以随机填写的矩阵为参照。读取矩阵的方式与 AHPWEIGHTS 完全相同。只有两个指标时不会矛盾，为 0。',
    assumptions: [
      '0.1 是 Saaty 的经验界限，并非定律；三个指标时不少人要求 0.05。',
      '随机一致性指标取 Saaty 1980 年的数值：三个指标 0.58，四个 0.90，五个 1.12。采用其他表的软件在第三位小数上会有差别。',
    ],
    notFor: '它不证明权重正确：判断可以一致而错误。指标多于 15 个时不适用，随机一致性指标表到此为止。',
    formula: 'CR = CI ÷ RI，CI = (λ − n) ÷ (n − 1)，λ 为最大特征值，RI 为随机矩阵 CI 的平均值。',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  BWMWEIGHTS: {
    summary: '由与最重要、最不重要指标的比较得出权重（线性最优最劣法）。',
    result: '小数，合计为 1，形状与 best_to_others 相同。',
    details:
      '先选出最重要和最不重要的指标。best_to_others 填写最重要者是每个指标的多少倍，从自身的 1 到 9；others_to_worst 填写每个指标是最不重要者的多少倍，自身为 1。'
      + '所得权重使其与判断的最大偏差最小，这样的权重只有一组。两个列表可以横排或竖排，指标顺序须一致。',
    assumptions: [
      '两个列表中最重要的是同一个指标，最不重要的也是同一个。',
      '有几个指标都为 1 时，以另一列表中相差最远的一个为最重要（或最不重要）者。',
      '每个指标只比较两次，比完整矩阵少得多，因此失误也较难察觉。',
    ],
    notFor: '无法指出最重要和最不重要的指标时不适用：请用 RANKWEIGHTS 或等权。只有两三个指标时，AHPWEIGHTS 的提问并不更多，还能检验一致性。',
    formula: '在 |w(最重要) − a(j) · w(j)| ≤ ξ、|w(j) − b(j) · w(最不重要)| ≤ ξ（所有 j）且 Σ w = 1 的条件下使 ξ 最小。',
    source: 'J. Rezaei (2016), “Best-worst multi-criteria decision-making method: Some properties and a linear model”, Omega 64, 126–130.',
    arguments: {
      best_to_others: '最重要的指标是各指标的多少倍，1 到 9；自身为 1',
      others_to_worst: '各指标是最不重要指标的多少倍，1 到 9；自身为 1',
    },
  },
  ENTROPYWEIGHTS: {
    summary: '熵权法：由实际数值得出指标权重，分布越不均匀权重越大。',
    result: '一行小数，合计为 1，矩阵每列对应一个。',
    details: '每列折算为占该列合计的份额。份额全部相同的列无法区分各行，权重为 0。结果与单位无关。至少需要三行，且每个数值都须大于 0。',
    assumptions: [
      '变化越大越重要：这说的是数值本身，不代表中心的意图。',
      '不区分方向：越低越好的指标同样按分布计权。',
      '水平高而波动小的指标，例如 78–83 % 的服务水平，与成倍变化的数量相比，权重几乎为零。',
    ],
    notFor: '少于五行左右时不宜使用：权重会随偶然波动。可能为 0 或负数的指标，例如净推荐值，请用 CRITICWEIGHTS。',
    formula: '每列 p = x ÷ Σ x；m 行的熵 E = −Σ p · ln p ÷ ln m；w = (1 − E) ÷ Σ (1 − E)。',
    source: 'C. E. Shannon (1948); M. Zeleny (1982), “Multiple Criteria Decision Making”; X. Xu (2004), European Journal of Operational Research 156, 530–532.',
    arguments: { matrix },
  },
  CRITICWEIGHTS: {
    summary: 'CRITIC 法：由实际数值得出指标权重，变化大且不与其他指标重复的权重大。',
    result: '一行小数，合计为 1，矩阵每列对应一个。',
    details:
      '每列先按自身极差换算，最差为 0，最好为 1，再以离散程度乘以与其他列的不一致程度计权。总是同升同降的两个指标会分摊权重。数值不变的列权重为 0。若有越低越好的指标，请给出 directions，它决定何谓同升同降。至少需要三行。',
    assumptions: [
      '变化大而独立的指标更重要：这说的是数值本身，不代表中心的意图。',
      '一个极端月份会决定该列的极差，使其余各月显得波动很小。',
      '请填满每个单元格：桌面版 Excel 会把空白单元格当作 0 传入。',
    ],
    notFor: '少于五行左右时不宜使用：三四个点的相关系数多属偶然。重要性由管理决定时，请用 AHPWEIGHTS 或 RANKWEIGHTS。',
    formula: '换算到 0–1 后：C(j) = σ(j) · Σ (1 − r(j, k))，对其他列 k 求和；w = C ÷ Σ C。',
    source: 'D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), “Determining objective weights in multiple criteria problems: The CRITIC method”, Computers & Operations Research 22, 763–770.',
    arguments: { matrix, directions: '每列一个 1 或 -1：越高越好或越低越好；省略则全部越高越好' },
  },
  MERECWEIGHTS: {
    summary: 'MEREC 法：由实际数值得出指标权重，去掉后整体变化越大的指标权重越大。',
    result: '一行小数，合计为 1，矩阵每列对应一个。',
    details:
      '每个数值与所在列的最差值相比，化为比率；一行的数值离最差值越远，整体表现越好。再逐一去掉各指标：去掉后各行的表现变化多少，该指标就占多少权重。结果与单位无关。数值不变的列权重为 0。至少需要三行，且每个数值都须大于 0。',
    assumptions: [
      '去掉后影响越大的指标越重要：这说的是数值本身，不代表中心的意图。',
      '距离按比率计：最好值是最差值许多倍的列，权重会远超只波动百分之几的列。',
      '方向会影响结果：越低越好的指标请给 -1。',
    ],
    notFor: '少于五行左右时不宜使用：权重会随偶然波动。可能为 0 或负数的指标，例如净推荐值，请用 CRITICWEIGHTS。',
    formula: 'n = min ÷ x，越低越好时 n = x ÷ max；m 列时 S = ln(1 + Σ |ln n| ÷ m)；E(j) = 各行 |去掉 j 的 S − S| 之和；w = E ÷ Σ E。',
    source: 'M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis, J. Antucheviciene (2021), “Determination of Objective Weights Using a New Method Based on the Removal Effects of Criteria (MEREC)”, Symmetry 13, 525.',
    arguments: { matrix, directions: '每列一个 1 或 -1：越高越好或越低越好；省略则全部越高越好' },
  },
  RANKWEIGHTS: {
    summary: '只凭重要性的名次得出指标权重。',
    result: '小数，合计为 1，每个名次一个，形状与 ranks 相同。',
    details:
      '1 为最重要。ROC（名次重心法）是符合该顺序的全部权重的平均，落差最大；RS（名次和法）按等差递减；RR（名次倒数法）给第一名的权重接近 ROC，给末几名的更多。同等重要的指标可并列，取所占名次权重的平均，写作 1 2 2 4、1 2.5 2.5 4 或 1 2 2 3 均可。',
    assumptions: ['只知道顺序：一个指标比下一个重要多少，由方法决定。', '在模拟比较中，三种方法里 ROC 最接近真实权重。'],
    notFor: '能说出重要多少倍时不宜使用：AHPWEIGHTS 与 BWMWEIGHTS 可以利用这些判断。',
    formula: 'n 个指标中的第 k 名：ROC (1/k + … + 1/n) ÷ n；RS 2 · (n + 1 − k) ÷ (n · (n + 1))；RR (1/k) ÷ (1 + 1/2 + … + 1/n)。',
    source: 'F. H. Barron, B. E. Barrett (1996), “Decision Quality Using Ranked Attribute Weights”, Management Science 42, 1515–1523; W. G. Stillwell, D. A. Seaver, W. Edwards (1981).',
    arguments: { ranks: '各指标重要性的名次，1 为最重要；同等重要可并列', method: 'ROC、RS 或 RR；默认 ROC' },
  },
  ROUNDWEIGHTS: {
    summary: '按规则取整权重，例如每项 5–30 分、以 5 分为一档，改动最小。',
    result: '分数，合计为 total，每个权重一个，形状与 weights 相同。',
    details:
      '在满足规则的所有分数中，取改动平方和最小的一组；结果是精确求出的，不是逐个四舍五入后再凑合计。权重先按合计换算：0.312、31.2 与 1000 中的 312 相同。同样接近时，靠前的权重取大值。若没有任何分数满足规则，例如三个权重各不超过 30，合计到不了 100，单元格会说明。',
    assumptions: ['改动两分的代价是改动一分的四倍：不会为了保住其他权重而大幅改动一个。', 'min、max、step 与 total 单位一致：100 分用 5、30、5，合计为 1 时用 0.05、0.3、0.05。'],
    notFor: '只为显示整齐时不必使用：设置单元格格式即可。权重不超过 100 个，档数不超过 10,000。',
    formula: '在 step 的倍数、min ≤ p ≤ max、Σ p = total 的所有 p 中，使 Σ (p − total · w ÷ Σ w)² 最小；用动态规划求解。',
    source: '内部规则：上下限与档位是各中心的惯例，并无来源证明其最优。动态规划求最小平方和：R. Bellman (1957), “Dynamic Programming”。',
    arguments: { weights: '权重，任意单位，不小于 0', min: '每项的下限；默认 5', max: '每项的上限；默认 30', step: '每项都是它的倍数；默认 5', total: '合计；默认 100' },
  },
  WEIGHTEDSCORE: {
    summary: '加权得分：一行或一列得分给出一个结果，表格则每行一个。',
    result: '单位与得分相同。表格给出一列，每行一个加权平均。',
    details:
      '选择每列一个指标的得分表，以及横排或竖排的权重：表中每一行（一位座席或一个月份）得到一个加权平均。单列得分配上同样多的权重，给出一个结果。权重合计不必为 1，写 35、30、20、15 即可。空白得分按 0 计。',
    assumptions: [
      '各项得分采用同一尺度，例如 KPISCORE 的结果。',
      '高分可以弥补低分。若致命错误不容弥补，请另行判断。',
      '得分表的指标须在列上，即使行数与列数相同。',
    ],
    notFor: '不宜用自拟权重平均规模不同的各组比率：请改用总量，如 AHT 与 COSTPERCALL 的算法。',
    formula: 'Σ 权重 · 得分 ÷ Σ 权重',
    source: '加法式绩效记分卡：得分的加权平均。',
    arguments: { scores: '得分，每列一个指标；或单行、单列得分', weights: '每个指标一个权重，不小于 0，顺序一致' },
  },
} as const;
