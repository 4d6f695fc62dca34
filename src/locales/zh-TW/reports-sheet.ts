import type { reportsSheet as en } from '../en/reports-sheet';
import type { Wording } from '../wording';

export const reportsSheet: Wording<typeof en> = {
  sheetNames: { daily: '日報', weekly: '週報', monthly: '月報', outbound: '外撥報表' },
  title: { daily: '日報', weekly: '週報', monthly: '月報', outbound: '外撥專案報表' },
  what: {
    daily: '某一天與前一天、上週同一天以及本月累計對照。在黃色儲存格裡換一天即可。',
    weekly: '某一週與前一週對照。在黃色儲存格裡換一週即可。',
    monthly: '某個月與上月、去年同月對照。在黃色儲存格裡換一個月即可。',
    outbound: '外撥專案從第一天到最後一天的統計，以及座席排名。在黃色儲存格裡可以改起訖日期。',
  },
  source: '來源：{tables}。寫入時間：{at}。',
  listSeparator: '；',
  tables: { calls: '來電', agents: '座席', quality: '質檢', survey: '滿意度調查', outbound: '外撥', refusals: '拒絕' },
  inputs: '週期與目標', value: '值', unit: '單位', note: '說明', indicator: '指標', goal: '目標', change: '變化',
  goalOf: '{name}：目標', atLeast: '不低於；留空表示沒有目標', atMost: '不高於；留空表示沒有目標', withUnit: '{name}（{unit}）',
  input: {
    day: '日期', week: '週', month: '月份', projectFrom: '第一天', projectUntil: '最後一天', near: '接近目標', answerWithinSeconds: '應答時限', dayFromMinute: '日間開始', dayUntilMinute: '日間結束', weekStartsOn: '每週第一天',
  },
  inputNote: {
    near: '與目標相差多少（佔目標的比例）以內算接近', answerWithinSeconds: '與資料中「時限內應答量」一欄的算法一致', dayFromMinute: '其餘時間為夜間', dayUntilMinute: '其餘時間為夜間', weekStartsOn: '0 週日，1 週一……6 週六',
  },
  choose: '從清單中選；不選時自動跟隨最新資料',
  projectNote: '可輸入其他日期；不改時自動跟隨資料',
  secondsShort: '秒',
  list: { day: '有資料的日期', week: '有資料的週', month: '有資料的月份' },
  period: {
    day: '當日', dayBefore: '前一天', weekdayBefore: '上週同日', monthToDate: '本月累計', week: '本週', weekBefore: '前一週', month: '本月', monthBefore: '上月', yearBefore: '去年同月', project: '專案', lastDays: '最後 7 天',
  },
  stateOfDay: '當日狀態', stateOfWeek: '本週狀態', stateOfMonth: '本月狀態', stateBefore: '上期狀態', stateOfProject: '專案狀態', stateOfLastDays: '7 天狀態',
  state: { met: '● 達標', near: '▲ 接近', missed: '■ 未達標' },
  workings: '合計', from: '起', before: '迄（不含）', rowsOf: '「{table}」的列數', firstDay: '其第一天',
  section: {
    key: '關鍵指標', hours: '當日各小時', recentDays: '最近 14 天', week: '本週各天', agents: '本週各座席', monitoring: '本週質檢成績', days: '本月各天', months: '逐月比較', queues: '本月各佇列或團隊', skills: '本月各座席、各技能組的通話時長',
    satisfaction: '逐月滿意度', project: '專案統計', reach: '名單撥打結果', reasons: '客戶為什麼拒絕', weekdays: '依星期', ranking: '座席排名',
  },
  column: {
    day: '日期', hour: '起', until: '迄', month: '月份', offered: '來電量', inHours: '日間', night: '夜間', answered: '應答量', abandoned: '放棄量', ivr: 'IVR 電話量', abandonRate: '放棄率', abandonGoal: '放棄率目標', talk: '通話時長（秒）',
    talkGoal: '通話時長目標（秒）', level: '服務水準', levelGoal: '服務水準目標', average: '各月平均', speed: '平均應答速度（秒）', speedGoal: '應答速度目標（秒）', lastWeek: '上週同日', weekBefore: '前一週', queue: '佇列', team: '團隊', agent: '座席', score: '成績',
    answers: '回答數', verySatisfied: '非常滿意', satisfied: '滿意', neutral: '普通', dissatisfied: '不滿意', veryDissatisfied: '非常不滿意', top: '滿意度（前兩項）', result: '結果', records: '客戶數', share: '佔比', reason: '原因',
    refusals: '拒絕量', place: '名次', weekday: '星期', first: '首個日期', attempts: '撥號量', successes: '成功量', hours: '登入小時', perHour: '每小時成功量', rankedBy: '排名指標',
  },
  reach: { customersReached: '成功聯繫', unreachable: '未能聯繫', invalidRecords: '無效資料' },
  calls: '電話量', share: '佔比', seconds: '秒', points: '分',
  format: { day: '[$-404]m"月"d"日" ddd', dayShort: 'd', month: 'yyyy"年"m"月"' },
  dayName: '{y}年{month}月{d}日（{weekday}）',
  periodName: { day: '{y}年{month}月{d}日（{weekday}）', week: '{y}年{month}月{d}日起的一週', month: '{y}年{month}月' },
  headline: {
    period: '{period}：', calls: '來電 {calls} 通', level: '，{level} 在 {seconds} 秒內應答', above: '，高於目標 {points} 個百分點', below: '，低於目標 {points} 個百分點', on: '，正好達到目標', abandoned: '，放棄率 {rate}', none: '沒有來電',
    nothing: '還沒有資料。', end: '。', project: '{from}至{until}', successes: '：成功 {successes} 戶', hits: '，佔成功聯繫客戶的 {rate}', perHour: '，每登入小時 {perHour} 戶',
  },
  said: {
    busiestDay: '最忙的是{day}，{calls} 通。', night: '夜間佔 {share}。', noCalls: '這些天沒有來電。', levels: '{months} 個月中，服務水準最低 {least}，最高 {most}，平均 {mean}。', reason: '「{reason}」是首要原因，佔拒絕量的 {share}。',
    leader: '依「{figure}」，{agent} 領先。',
  },
  chart: {
    dayIntervals: '各小時來電量與上週同日比較', levelByHour: '哪些小時服務水準下降', dayAndNight: '每天日間與夜間各有多少來電', answeredAndAbandoned: '每天人工應答多少，放棄率是否守住目標', callsAndTalkTime: '來電多的日子通話時長是否變長',
    queueAndIvr: '人工佇列與 IVR 來話量逐月變化', callSplit: '來電如何結束：IVR、人工應答或放棄', serviceLevelMonths: '逐月服務水準與目標、平均比較', answerSpeedMonths: '來電者逐月等多久才被應答', answerSpeedQueues: '來電者在哪裡等得最久',
    talkTimeSkills: '各座席在各技能組的平均通話時長', talkTimeAgents: '各座席的平均通話時長', satisfactionProfile: '逐月客戶滿意程度構成', weekDays: '本週來電與前一週比較', weekAgents: '各座席應答量與前一週比較', weekMonitoring: '各座席質檢成績與前一週比較',
    reachSplit: '名單撥打結果：成功聯繫、未能聯繫、無效', refusalReasons: '客戶為什麼拒絕，最常見的原因在前', outboundWeekdays: '星期幾撥打每小時成功最多', agentRanking: '座席依所選指標從高到低',
  },
  otherQueues: '未列出者的來電', otherAgents: '未列出座席的量', otherReasons: '未列出原因的拒絕', otherDays: '一年以外的撥號',
  allListed: '沒有，已全部列出。', notListed: '出現了新名稱，請在工作窗格中重新整理。',
  rankBy: '排名依據', rankByNote: '選一個指標，排名隨之變化。',
  notes: {
    title: '說明',
    lines: [
      '每個數都是對您自己表格的即時公式：取代或附加資料，報表隨之更新。新出現的名稱在重新整理時寫入。',
      '關鍵指標採用指標目錄的公式，建立在最右側的合計之上（從 AD 欄起）。由 Callsheet {version} 寫入，之後不需要增益集。',
      '狀態：● 達標，▲ 接近（相差不超過上面的比例），■ 未達標。沒有目標就沒有狀態。',
      '淺色的 #N/A 表示沒有可畫的數：那天或那個月沒有資料。',
    ],
  },
  sample: {
    sheet: '範例原始資料',
    calls: '原始來電', agents: '原始座席', quality: '原始質檢', survey: '原始調查', outbound: '原始外撥', refusals: '原始拒絕',
    title: '虛構範例：{table}', note: '為試用報表而依固定規則編造的數，不是任何人的資料。',
    agent: '座席 {n}', skills: { enquiry: '諮詢', service: '受理', complaint: '投訴' },
    reasons: { time: '沒有時間', need: '不需要', price: '太貴', trust: '不信任電話', rival: '已有其他供應商' },
    header: {
      date: '日期', interval: '時段', queue: '技能組', agent: '座席', reason: '拒絕原因', ivrOnlyCalls: 'IVR 自助量', callsOffered: '來電量', callsAnswered: '應答量', callsAbandoned: '放棄量', answeredWithin: '20 秒內應答量',
      waitAnsweredSeconds: '應答等待時長（秒）', talkSeconds: '通話時長（秒）', afterCallSeconds: '話後處理時長（秒）', loggedInHours: '登入時數', paidHours: '付薪工時', monitoringScores: '質檢成績', contactsMonitored: '質檢通數', surveyAnswers: '參評量',
      verySatisfied: '非常滿意', satisfied: '滿意', dissatisfied: '不滿意', veryDissatisfied: '非常不滿意', listRecords: '名單量', recordsCalled: '外撥客戶數', attempts: '外撥次數', invalidRecords: '無效資料量', customersReached: '成功聯繫量',
      unreachable: '無法聯繫', refusals: '拒絕量', successes: '成功量', outboundLoggedInHours: '登入時數', outboundPaidHours: '付薪工時',
    },
  },
};
