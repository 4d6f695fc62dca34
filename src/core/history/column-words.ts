export type ColumnRole = 'date' | 'interval' | 'calls' | 'aht';

interface RoleWords {
  readonly likely: RegExp;
  /** The very word of the trade, ahead of its neighbours. */
  readonly certain: RegExp;
  readonly not?: RegExp;
}

/** What planners write above their columns: English, Chinese, German, French, Spanish, Portuguese, Italian and Dutch. */
const WORDS: Readonly<Record<ColumnRole, RoleWords>> = {
  date: {
    certain: /^(date|日期|datum|fecha|data|tag|dag|jour|d[ií]a|giorno)$/i,
    likely: /date|^day$|time ?stamp|^start ?interval$|^interval start|日期|年月日|^日$|datum|fecha|zeitstempel|horodat|marca temporal/i,
    not: /week|update|星期|wochentag|semaine|semana|settimana/i,
  },
  interval: {
    certain: /^(interval|time|hour|时段|時段|时间|時間|小时|小時|uhrzeit|zeit|intervall|stunde|heure|intervalle|cr[ée]neau|hora|intervalo|franja|ora|orario|intervallo|fascia oraria|tijd|uur|tijdvak)$/i,
    likely: /interval|^time|hour|slot|period|start|timestamp|uhrzeit|zeitraum|stunde|^von$|beginn|heure|cr[ée]neau|horaire|hora|franja|orari|fascia|tijd|时段|時段|时间|時間|小时|小時|钟点|鐘點/i,
    not: /handl|talk|wait|时长|時長|处理|處理|通话|通話|answer|bearbeitung|gespr|traitement|attente|espera|gesti[oó]n|atendimento|attesa|afhandel|hold|after/i,
  },
  calls: {
    certain: /^(calls|calls offered|offered|calls presented|presented|nco|volume|contacts|contacts offered|contacts received|contacts queued|anrufe|angebotene anrufe|appels|appels reçus|appels présentés|llamadas|llamadas ofrecidas|llamadas recibidas|chamadas|chamadas recebidas|ligações|chiamate|chiamate offerte|gesprekken|oproepen|来电量|來電量|进线量|進線量|话务量|話務量|呼叫量|来电|來電)$/i,
    likely: /call|\bvol\b|volume|\boffer(s|ed|ings?)?\b|present|entered|arriv|received|queued|contact|inbound|count|demand|forecast|anruf|angeboten|kontakte|volumen|anzahl|appel|présent|offert|re[çc]us|llamada|ofrecid|recibid|entrante|chamada|ligaç|oferecid|recebid|chiamat|ricevut|gesprek|oproep|aangeboden|来电|來電|进线|進線|话务|話務|呼叫|呼入|接入|电话量|電話量|件数|件數/i,
    not: /aband|abband|\baban\b|\bacd calls\b|answered|handled|accepted|block|dequeued|transfer|redirect|time|second|rate|%|quote|taux|tasa|taxa|tasso|dauer|dur[ée]e|duraci|zeit|tiempo|tempo|angenommen|beantw|verloren|aufgelegt|abgebroch|décroch|répond|trait[ée]|perdu|atendid|contestad|perdid|rispost|gestit|pers[ei]$|opgehangen|afgebroken|放弃|放棄|应答|應答|接起|时长|時長|率|avg|average/i,
  },
  aht: {
    certain: /^(act(ual)? )?(aht|tmo|tma|dmt|平均处理时长|平均處理時長)/i,
    likely: /aht|\b(av(g|erage|e)?\.?) hand(le|ling)|handl\w* time|handling|bearbeitungszeit|dur[ée]e (moyenne )?de traitement|tiempo (medio|promedio) de (operaci|gesti|atenci|manejo)|tempo m[ée]dio d[ie] (gest|atend)|afhandel(tijd|duur)|处理时长|處理時長|处理时间|處理時間|平均处理|平均處理/i,
  },
};

/** How well a header fits a role: 0 not at all, 1 likely, 2 the word itself. */
export function headerFit(header: string, role: ColumnRole): 0 | 1 | 2 {
  const text = header.replace(/[（(].*?[)）]/g, '').trim();
  const words = WORDS[role];
  if (words.certain.test(text)) return 2;
  if (words.not?.test(text)) return 0;
  return words.likely.test(text) ? 1 : 0;
}

/** Seconds in one unit of a time column, from the unit that its header names. */
export function secondsPerUnit(header: string): number | null {
  if (/sec|\bs\b|秒/i.test(header)) return 1;
  if (/min|分/i.test(header)) return 60;
  return null;
}

const END = /\b(end|ends|ending|until|till)\b|^(to|bis|jusqu|hasta|at[eé]|fino)\b|ende$|结束|結束|截止|终止|終止/i;
const START = /start|begin|from|^von\b|开始|開始|起始/i;

/** Whether a header names the end of intervals rather than their start. */
export function namesEnd(header: string): boolean {
  return END.test(header.trim()) && !START.test(header);
}
