/** What the arguments of a queue are, in every function that takes them. */
export const queueArguments = {
  calls: '該時段的來電量',
  aht: '平均處理時長（秒）：通話、保留等待與話後處理之和',
  service_level: '要求準時應答的比例，0–1；預設 0.8',
  answer_within: '應答時限（秒）；預設 20',
  interval: '時段長度（分鐘）；預設 30',
  max_occupancy: '允許的最高負荷率，0–1；預設 1，即不限',
  shrinkage: '損耗率，即有薪時間中不接電話的比例，0–1；預設 0',
  patience: '客戶耐心度：掛斷前平均等待的秒數；省略則無人掛斷',
  max_abandon: '允許的最高放棄率，0–1；需給出 patience；省略則不限',
  max_asa: '允許的最長平均應答速度（秒）；省略則不限',
  min_agents: '無論有無來電都要保有的最少座席數；預設 0',
  definition: '1 占來電量，2 剔除短時放棄，3 占應答量，4 時限內放棄計入，5 虛擬等待；預設 1',
  lines: '線路總數，通話與等待合計；省略則永不佔滿',
  redial: '掛斷的客戶中重撥的比例，0–1；預設 0',
  redial_blocked: '遇到線路佔滿的客戶中重撥的比例，0–1；省略則與 redial 相同',
  agents: '接聽來電的座席數',
} as const;
