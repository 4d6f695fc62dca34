const matrix = '每列一個月份或單位，每欄一個指標';
const comparisons = '方陣：列指標的重要性是欄指標的多少倍；填寫一半三角即可';

export const kpi = {
  KPISCORE: {
    summary: '指標對照目標值的得分：達到目標為 1。',
    result: '小數：1 即 100 %，表示達到目標。可設為百分比格式。',
    details:
      '給出 floor（底線值）時，得分從底線值的 0 分沿直線升到目標值的 1 分，並可繼續上升。不給時為 actual ÷ target；越低越好時為 target ÷ actual。得分不低於 0。'
      + '給出 stretch（封頂值）時，超過該值不再加分；設為目標值即以 1 封頂。floor 與 stretch 是指標本身的數值，不是分數：底線值 70、目標值 85，若以 120 % 封頂，則 stretch 為 70 + 1.2 · 15 = 88。位於目標值錯誤一側的 0 視為空白。',
    assumptions: [
      '從底線值到目標值均勻計分：走完一半得一半的分。',
      'actual、target、floor、stretch 單位一致：要麼都寫 0.8，要麼都寫 80。',
      '越低越好且沒有底線值時，實際值為 0 沒有得分，除非有大於 0 的 stretch 封頂。',
    ],
    notFor: '不適合既不宜高也不宜低的指標，例如負荷率：請對上下兩側分別計分。目標值為 0 且沒有底線值時也不適用，因為不存在與 0 的比值。',
    formula: '有 floor：(actual − floor) ÷ (target − floor)。沒有：actual ÷ target；direction 為 -1 時 target ÷ actual。不低於 0；actual 最多計到 stretch。',
    source: '績效合約常用的直線計分法（門檻值、目標值、最高值）；屬於定義，不是統計結論。',
    arguments: {
      actual: '實際值，以指標本身的單位計',
      target: '得 1 分的目標值，單位相同',
      floor: '得 0 分的底線值，比目標值差；省略則按與目標值的比值計分',
      stretch: '封頂值，超過後不再加分，不劣於目標值；省略則不封頂',
      direction: '越高越好為 1，越低越好為 -1；預設 1',
    },
  },
  AHPWEIGHTS: {
    summary: '由兩兩比較得出指標權重（層級分析法）。',
    result: '一欄小數，合計為 1，矩陣每列對應一個。',
    details:
      '每對指標比較一次：1 同等重要，3 稍微重要，5 明顯重要，7 強烈重要，9 極端重要，反向取倒數。填寫對角線以上的儲存格即可；以下的空白（或 0）按倒數補足，對角線視為 1。'
      + '若下方已填寫，須與對稱儲存格相符：以 0.33 代替 1/3、以 0.14 代替 1/7 視為捨入。兩個對稱儲存格中，以不小於 1 的為準。',
    assumptions: [
      '判斷須足夠一致：請查看 AHPCONSISTENCY，不宜超過 0.1。',
      '各指標的重要性可以相比：相差約九倍以上的不宜放入同一矩陣。',
      '日後增加一個指標，全部權重都會改變。',
    ],
    notFor: '指標多於九個左右時不宜使用：四十五次比較令人疲勞。可用提問少得多的 BWMWEIGHTS，或只需排序的 RANKWEIGHTS。',
    formula: '最大特徵值 λ 對應的特徵向量 w，matrix · w = λ · w，縮放到合計為 1。',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  AHPCONSISTENCY: {
    summary: '兩兩比較的一致性比率：0 為完全一致，超過 0.1 應重新判斷。',
    result: '比值，不小於 0。',
    details: '若甲的重要性是乙的兩倍，乙是丙的三倍，則甲應是丙的六倍。該比率表示矩陣偏離這一關係的程度，以隨機填寫的矩陣為參照。讀取矩陣的方式與 AHPWEIGHTS 完全相同。只有兩個指標時不會矛盾，為 0。',
    assumptions: [
      '0.1 是 Saaty 的經驗界限，並非定律；三個指標時不少人要求 0.05。',
      '隨機一致性指標取 Saaty 1980 年的數值：三個指標 0.58，四個 0.90，五個 1.12。採用其他表的軟體在第三位小數上會有差別。',
    ],
    notFor: '它不證明權重正確：判斷可以一致而錯誤。指標多於 15 個時不適用，隨機一致性指標表到此為止。',
    formula: 'CR = CI ÷ RI，CI = (λ − n) ÷ (n − 1)，λ 為最大特徵值，RI 為隨機矩陣 CI 的平均值。',
    source: 'T. L. Saaty (1980), “The Analytic Hierarchy Process”, McGraw-Hill.',
    arguments: { matrix: comparisons },
  },
  BWMWEIGHTS: {
    summary: '由與最重要、最不重要指標的比較得出權重（線性最優最劣法）。',
    result: '小數，合計為 1，形狀與 best_to_others 相同。',
    details:
      '先選出最重要與最不重要的指標。best_to_others 填寫最重要者是每個指標的多少倍，從自身的 1 到 9；others_to_worst 填寫每個指標是最不重要者的多少倍，自身為 1。'
      + '所得權重使其與判斷的最大偏差最小，這樣的權重只有一組。兩個清單可以橫排或直排，指標順序須一致。',
    assumptions: [
      '兩個清單中最重要的是同一個指標，最不重要的也是同一個。',
      '有幾個指標都為 1 時，以另一清單中相差最遠的一個為最重要（或最不重要）者。',
      '每個指標只比較兩次，比完整矩陣少得多，因此失誤也較難察覺。',
    ],
    notFor: '無法指出最重要與最不重要的指標時不適用：請用 RANKWEIGHTS 或等權。只有兩三個指標時，AHPWEIGHTS 的提問並不更多，還能檢驗一致性。',
    formula: '在 |w(最重要) − a(j) · w(j)| ≤ ξ、|w(j) − b(j) · w(最不重要)| ≤ ξ（所有 j）且 Σ w = 1 的條件下使 ξ 最小。',
    source: 'J. Rezaei (2016), “Best-worst multi-criteria decision-making method: Some properties and a linear model”, Omega 64, 126–130.',
    arguments: {
      best_to_others: '最重要的指標是各指標的多少倍，1 到 9；自身為 1',
      others_to_worst: '各指標是最不重要指標的多少倍，1 到 9；自身為 1',
    },
  },
  ENTROPYWEIGHTS: {
    summary: '熵權法：由實際數值得出指標權重，分布越不均勻權重越大。',
    result: '一列小數，合計為 1，矩陣每欄對應一個。',
    details: '每欄折算為占該欄合計的份額。份額全部相同的欄無法區分各列，權重為 0。結果與單位無關。至少需要三列，且每個數值都須大於 0。',
    assumptions: [
      '變化越大越重要：這說的是數值本身，不代表中心的意圖。',
      '不區分方向：越低越好的指標同樣按分布計權。',
      '水準高而波動小的指標，例如 78–83 % 的服務水準，與成倍變化的數量相比，權重幾乎為零。',
    ],
    notFor: '少於五列左右時不宜使用：權重會隨偶然波動。可能為 0 或負數的指標，例如淨推薦值，請用 CRITICWEIGHTS。',
    formula: '每欄 p = x ÷ Σ x；m 列的熵 E = −Σ p · ln p ÷ ln m；w = (1 − E) ÷ Σ (1 − E)。',
    source: 'C. E. Shannon (1948); M. Zeleny (1982), “Multiple Criteria Decision Making”; X. Xu (2004), European Journal of Operational Research 156, 530–532.',
    arguments: { matrix },
  },
  CRITICWEIGHTS: {
    summary: 'CRITIC 法：由實際數值得出指標權重，變化大且不與其他指標重複的權重大。',
    result: '一列小數，合計為 1，矩陣每欄對應一個。',
    details:
      '每欄先按自身全距換算，最差為 0，最好為 1，再以離散程度乘以與其他欄的不一致程度計權。總是同升同降的兩個指標會分攤權重。數值不變的欄權重為 0。若有越低越好的指標，請給出 directions，它決定何謂同升同降。至少需要三列。',
    assumptions: [
      '變化大而獨立的指標更重要：這說的是數值本身，不代表中心的意圖。',
      '一個極端月份會決定該欄的全距，使其餘各月顯得波動很小。',
      '請填滿每個儲存格：桌面版 Excel 會把空白儲存格當作 0 傳入。',
    ],
    notFor: '少於五列左右時不宜使用：三四個點的相關係數多屬偶然。重要性由管理決定時，請用 AHPWEIGHTS 或 RANKWEIGHTS。',
    formula: '換算到 0–1 後：C(j) = σ(j) · Σ (1 − r(j, k))，對其他欄 k 求和；w = C ÷ Σ C。',
    source: 'D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), “Determining objective weights in multiple criteria problems: The CRITIC method”, Computers & Operations Research 22, 763–770.',
    arguments: { matrix, directions: '每欄一個 1 或 -1：越高越好或越低越好；省略則全部越高越好' },
  },
  MERECWEIGHTS: {
    summary: 'MEREC 法：由實際數值得出指標權重，去掉後整體變化越大的指標權重越大。',
    result: '一列小數，合計為 1，矩陣每欄對應一個。',
    details:
      '每個數值與所在欄的最差值相比，化為比率；一列的數值離最差值越遠，整體表現越好。再逐一去掉各指標：去掉後各列的表現變化多少，該指標就占多少權重。結果與單位無關。數值不變的欄權重為 0。至少需要三列，且每個數值都須大於 0。',
    assumptions: [
      '去掉後影響越大的指標越重要：這說的是數值本身，不代表中心的意圖。',
      '距離按比率計：最佳值是最差值許多倍的欄，權重會遠超過只波動百分之幾的欄。',
      '方向會影響結果：越低越好的指標請給 -1。',
    ],
    notFor: '少於五列左右時不宜使用：權重會隨偶然波動。可能為 0 或負數的指標，例如淨推薦值，請用 CRITICWEIGHTS。',
    formula: 'n = min ÷ x，越低越好時 n = x ÷ max；m 欄時 S = ln(1 + Σ |ln n| ÷ m)；E(j) = 各列 |去掉 j 的 S − S| 之和；w = E ÷ Σ E。',
    source: 'M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis, J. Antucheviciene (2021), “Determination of Objective Weights Using a New Method Based on the Removal Effects of Criteria (MEREC)”, Symmetry 13, 525.',
    arguments: { matrix, directions: '每欄一個 1 或 -1：越高越好或越低越好；省略則全部越高越好' },
  },
  RANKWEIGHTS: {
    summary: '只憑重要性的名次得出指標權重。',
    result: '小數，合計為 1，每個名次一個，形狀與 ranks 相同。',
    details:
      '1 為最重要。ROC（名次重心法）是符合該順序的全部權重的平均，落差最大；RS（名次和法）按等差遞減；RR（名次倒數法）給第一名的權重接近 ROC，給末幾名的更多。同等重要的指標可並列，取所占名次權重的平均，寫作 1 2 2 4、1 2.5 2.5 4 或 1 2 2 3 均可。',
    assumptions: ['只知道順序：一個指標比下一個重要多少，由方法決定。', '在模擬比較中，三種方法裡 ROC 最接近真實權重。'],
    notFor: '能說出重要多少倍時不宜使用：AHPWEIGHTS 與 BWMWEIGHTS 可以利用這些判斷。',
    formula: 'n 個指標中的第 k 名：ROC (1/k + … + 1/n) ÷ n；RS 2 · (n + 1 − k) ÷ (n · (n + 1))；RR (1/k) ÷ (1 + 1/2 + … + 1/n)。',
    source: 'F. H. Barron, B. E. Barrett (1996), “Decision Quality Using Ranked Attribute Weights”, Management Science 42, 1515–1523; W. G. Stillwell, D. A. Seaver, W. Edwards (1981).',
    arguments: { ranks: '各指標重要性的名次，1 為最重要；同等重要可並列', method: 'ROC、RS 或 RR；預設 ROC' },
  },
  ROUNDWEIGHTS: {
    summary: '按規則取整權重，例如每項 5–30 分、以 5 分為一級，改動最小。',
    result: '分數，合計為 total，每個權重一個，形狀與 weights 相同。',
    details:
      '在符合規則的所有分數中，取改動平方和最小的一組；結果是精確求出的，不是逐一四捨五入後再湊合計。權重先按合計換算：0.312、31.2 與 1000 中的 312 相同。同樣接近時，排在前面的權重取大值。若沒有任何分數符合規則，例如三個權重各不超過 30，合計到不了 100，儲存格會說明。',
    assumptions: ['改動兩分的代價是改動一分的四倍：不會為了保住其他權重而大幅改動一個。', 'min、max、step 與 total 單位一致：100 分用 5、30、5，合計為 1 時用 0.05、0.3、0.05。'],
    notFor: '只為顯示整齊時不必使用：設定儲存格格式即可。權重不超過 100 個，級數不超過 10,000。',
    formula: '在 step 的倍數、min ≤ p ≤ max、Σ p = total 的所有 p 中，使 Σ (p − total · w ÷ Σ w)² 最小；以動態規劃求解。',
    source: '內部規則：上下限與級距是各中心的慣例，並無來源證明其最佳。動態規劃求最小平方和：R. Bellman (1957), “Dynamic Programming”。',
    arguments: { weights: '權重，任意單位，不小於 0', min: '每項的下限；預設 5', max: '每項的上限；預設 30', step: '每項都是它的倍數；預設 5', total: '合計；預設 100' },
  },
  WEIGHTEDSCORE: {
    summary: '加權得分：一列或一欄得分給出一個結果，表格則每列一個。',
    result: '單位與得分相同。表格給出一欄，每列一個加權平均。',
    details:
      '選取每欄一個指標的得分表，以及橫排或直排的權重：表中每一列（一位座席或一個月份）得到一個加權平均。單欄得分配上同樣多的權重，給出一個結果。權重合計不必為 1，寫 35、30、20、15 即可。空白得分按 0 計。',
    assumptions: [
      '各項得分採用同一尺度，例如 KPISCORE 的結果。',
      '高分可以彌補低分。若致命錯誤不容彌補，請另行判斷。',
      '得分表的指標須在欄上，即使列數與欄數相同。',
    ],
    notFor: '不宜用自擬權重平均規模不同的各組比率：請改用總量，如 AHT 與 COSTPERCALL 的算法。',
    formula: 'Σ 權重 · 得分 ÷ Σ 權重',
    source: '加法式績效計分卡：得分的加權平均。',
    arguments: { scores: '得分，每欄一個指標；或單列、單欄得分', weights: '每個指標一個權重，不小於 0，順序一致' },
  },
} as const;
