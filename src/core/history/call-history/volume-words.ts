/** What planners write above the columns that stand beside calls: English, Chinese, German, French, Spanish, Portuguese, Italian and Dutch. */
const WORDS = {
  queue: {
    yes: /queue|\bcsq\b|skill|split\b|vdn|^(lob|line|line of business|team|service|campaign|department|channel|topic|gate|application)$|技能|队列|隊列|佇列|业务|業務|线路|渠道|warteschlange|^(thema|abteilung|hotline|linie)$|file d.attente|^(file|cola|coda|fila|campa[ñn]a|servicio|servizio|servi[çc]o)$|comp[ée]tence|wachtrij/i,
    not: /time|level|size|length|\bqueued\b|dequeued|skills$|时长|時長|水平|率|%|zeit|durée|tiempo|tempo|tijd/i,
  },
  answered: {
    yes: /answered|handled|connected|accepted|^answers?$|\bacd calls\b|\bans\b|应答|應答|接起|接通|接听|接聽|angenommen|beantwortet|bearbeitete|décroch|répondu|trait[ée]s|atendid|contestad|rispost|gestit[ei]|beantwoord/i,
    not: /time|within|second|rate|level|aht|avg|average|%|[<>≤≥]|\bin\b|\d\s?s\b|\bsla?\b|threshold|speed|率|时长|時長|秒|平均|not |un|nicht|zeit|quote|taux|tasa|taxa|tasso|durée|tiempo|tempo|tijd|\bno\b|\bn[ãa]o\b|\bnon\b/i,
  },
  abandoned: {
    yes: /aband|abband|\baban\b|\babd\b|lost|hung ?up|放弃|放棄|呼损|呼損|未接|verloren|aufgelegt|abgebroch|perdu|perdid|pers[ei]$|opgehangen|afgebroken|gemist/i,
    not: /time|rate|%|within|[<>≤≥]|\d\s?s\b|\bavg\b|average|率|时长|時長|秒|quote|taux|tasa|taxa|tasso|zeit|durée|tiempo|tempo|tijd/i,
  },
} as const;

export type VolumeRole = keyof typeof WORDS;

/** Whether a header names a queue, answered calls or abandoned calls. */
export function namesVolume(header: string, role: VolumeRole): boolean {
  const text = header.replace(/[（(].*?[)）]/g, '').trim();
  return WORDS[role].yes.test(text) && !WORDS[role].not.test(text);
}

const TOTAL_WORD = 'grand total|sub-?total|totals?|totale|totaal|sum|summe|gesamt|gesamtsumme|insgesamt|somma|suma|average|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media|gemiddelde';
const TOTAL_WORD_CHINESE = '合计|合計|总计|總計|小计|小計|总和|總和|汇总|彙總|平均';
const TOTAL = new RegExp(`^(${TOTAL_WORD})\\b|^(${TOTAL_WORD_CHINESE})|[\\s\\d](${TOTAL_WORD})$|(${TOTAL_WORD_CHINESE})$`, 'i');

/** A row or queue of totals would count every call twice. */
export function namesTotal(cell: unknown): boolean {
  return typeof cell === 'string' && TOTAL.test(cell.trim());
}

/** Forecasts stand beside what came. */
export function namesForecast(header: string): boolean {
  return /forecast|fcst|f'cast|predict|\bplan(ned)?\b|budget|target|prognose|prévis|pr[eé]vu|pronóst|previs|预测|預測|计划|計劃|目标|目標/i.test(header);
}
