export const faults = {
  places: {
    whole: '{argument}',
    row: '{argument} 第 {row} 列',
    column: '{argument} 第 {column} 欄',
    cell: '{argument} 第 {row} 列第 {column} 欄',
  },
  sentences: {
    'not-a-number':
      '{found, select, numeric_text {{place} 是以文字儲存的數字「{given}」。請將該儲存格轉換為數字。} '
      + 'logical {{place} 是邏輯值 {given}。請輸入數字。} '
      + 'error {{place} 含有錯誤 {given}。請先修正該儲存格。} '
      + 'other {{place} 是文字「{given}」。請輸入數字。}}',
    missing: '缺少 {place}。請輸入數值，或選取其所在的儲存格。',
    below: '{place} 為 {given}，過小。請輸入不小於 {limit} 的數。',
    above: '{place} 為 {given}，過大。請輸入不大於 {limit} 的數。',
    'not-positive': '{place} 為零、空白或負數。請輸入大於 0 的數。',
    'not-a-fraction':
      '{ends, select, open {{place} 為 {given}，不是有效的比例。請輸入不小於 0 且小於 1 的數；{percent} % 即 {likely}。} '
      + 'other {{place} 為 {given}，不是有效的比例。請輸入 0 到 1 之間的數；{percent} % 即 {likely}。}}',
    'interval-in-seconds': '{place} 為 {given} 分鐘，超過一天。時段以分鐘為單位，不是秒；若指 {given} 秒，請輸入 {likely}。',
    'not-whole': '{place} 為 {given}，不是整數。請輸入整數。',
    'not-a-choice': '{place} 為 {given}，沒有這個選項。請輸入 {choices} 其中之一。',
    unattainable: '再多座席也達不到目標：請檢查 {place}。請降低目標或放寬應答時限。',
    unstable: '佇列永遠無法清空，因此不存在有限值：請檢查 {place}。請增加座席，使其多於話務強度（厄蘭）。',
    'no-data': '沒有可計算的資料：{argument} 全部空白。請選取含有數字的儲存格。',
    'unequal-lengths': '{argument} 在此處沒有對應的值：各範圍長度不同。請選取長度相同的範圍。',
    'wrong-shape': '{argument} 的範圍形狀不對。請選取完整的矩形範圍。',
    'unequal-sizes': '儲存格數不一致：{argument} 有 {given} 個，{other} 有 {wanted} 個。請選擇大小相同的範圍。',
    'not-a-line': '{argument} 的範圍有 {rows} 列 {columns} 欄。請依時間順序選取單獨一列或一欄。',
    'never-answered': '無論等待多久，能得到應答的客戶都不到這一比例：請檢查 {place}。請降低比例或增加座席。',
    'not-one-value': '{argument} 處只能是一個值，卻給了 {rows} × {columns} 的範圍。請選擇單一儲存格，結果會自動溢出。',
    'too-few': '數值太少：{argument} 只有 {given} 個。請至少選擇 {limit} 個。',
    'not-square': '{argument} 有 {rows} 列 {columns} 欄，不是方陣。請選擇列數與欄數相同的範圍。',
    'not-reciprocal': '前後矛盾：{place} 為 {given}，依其對稱儲存格應為 {likely}。請修正其中之一，或將下三角的儲存格留空。',
    'without-one': '{argument} 中缺少 1：最重要的指標在 best_to_others 中為 1，另一個最不重要的指標在 others_to_worst 中為 1。請在與自身比較處輸入 1。',
    'not-a-rank': '{place} 為 {given}，不是有效的名次。請輸入 1 到 {limit} 的名次，不要跳號；同等重要的指標可並列。',
    'never-adds-up': '無法符合規則：{given} 個 {argument} 各取 {min} 到 {max}、以 {step} 為一級時，合計不可能為 {total}。請修改上下限，或增減指標。',
    'no-contrast': '{argument} 無法區分各指標的重要性：各欄數值不變，或全部同升同降。請換用其他資料，或按判斷賦權。',
    'too-few-rows': '{argument} 只有 {given} 列，列數太少。請選取至少 {limit} 列，每月或每個單位一列。',
    'wrong-side': '{place} 為 {given}，位於目標值 {target} 的錯誤一側。請輸入{side, select, above {高於} other {低於}}目標值的數，或檢查 direction：越高越好為 1，越低越好為 -1。',
    'not-a-word': '{place} 為「{given}」，沒有這一選項。請輸入 {choices} 之一。',
    'not-whole-weeks': '{argument} 為 {rows} × {columns} 個儲存格，不是整週。請選取七欄（每列一週）或首尾相接排成一欄的整週，或者給出 days。',
    'day-without-data': '{argument} 中一週的第 {day} 天沒有業務量。請選取包含該日的各週；若當天不營業，請輸入 0。',
    'not-a-date': '{place} 為「{given}」，不是日期。請輸入 Excel 日期；有時刻的，連同時刻。',
    'not-a-day': '{place} 為 {given}，不是日期。請輸入日期，或以 1 至 7 表示星期一至星期日。',
    'all-zero': '{argument} 的數值合計為 0，無法作除數。請至少輸入一個大於 0 的數。',
    'too-large': '數值過大，無法計算：請檢查 {place} 及其單位。',
  },
} as const;
