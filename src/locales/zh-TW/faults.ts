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
    missing: '缺少 {argument}。請輸入數值，或選取其所在的儲存格。',
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
    'not-one-value': '{argument} 處只能是一個值，卻給了 {rows} × {columns} 的範圍。請選擇單一儲存格，結果會自動溢出。',
    'too-few': '數值太少：{argument} 只有 {given} 個。請至少選擇 {limit} 個。',
    'not-square': '{argument} 有 {rows} 列 {columns} 欄，不是方陣。請選擇列數與欄數相同的範圍。',
    'not-reciprocal': '前後矛盾：{place} 為 {given}，依其對稱儲存格應為 {likely}。請修正其中之一，或將下三角的儲存格留空。',
    'not-a-word': '{place} 為「{given}」，沒有這一選項。請輸入 {choices} 之一。',
    'all-zero': '{argument} 的數值合計為 0，無法作除數。請至少輸入一個大於 0 的數。',
    'too-large': '數值過大，無法計算：請檢查 {place} 及其單位。',
  },
} as const;
