import type { FigureKey } from './figures';

/** What stands above months, teams and people: English and Chinese first, then the words of our neighbours. */
const KEY_HEADERS: Readonly<Record<FigureKey, RegExp>> = {
  month: /^(month|months|period|date|month of|year[ -]?month|月份?|年月|统计月份?|統計月份?|期间|期間|日期|monat|mois|mes|m[eê]s|mese|maand)$/i,
  team: /^(teams?|group|groups|squad|unit|site|department|queue|skill group|team name|团队|團隊|班组|班組|小组|小組|组别|組別|组|組|部门|部門|技能组|技能組|equipo|[ée]quipe|gruppe|groupe|squadra)$/i,
  agent: /^(agents?|agent name|name|names|csr|csrs|employee|employees|advisor|adviser|representative|person|staff|座席|坐席|座席姓名|坐席姓名|姓名|员工|員工|员工姓名|員工姓名|客服|客服代表|客服专员|客服專員|人员|人員|mitarbeiter|agente|operador|operatore|medewerker)$/i,
};

/** Numbers that only tell rows apart. */
const NUMBERING = /^(#|no\.?|nr\.?|id|row|rank|year|agent id|employee id|序号|序號|编号|編號|工号|工號|排名|名次|年|年份)$/i;

/** What stands in the place of a team or an agent where all are meant. */
const ALL = /^(all|all teams|all agents|total|totals|grand total|sum|centre|center|call centre|call center|contact centre|contact center|whole centre|overall|team total|全部|全体|全體|合计|合計|总计|總計|小计|小計|汇总|匯總|彙總|中心|全中心|整体|整體|呼叫中心|客服中心)$/i;

const plain = (text: string) => text.replace(/\s*[（([].*?[)）\]]\s*/g, ' ').replace(/\s+/g, ' ').trim();

export function isKeyHeader(header: string, key: FigureKey): boolean {
  return KEY_HEADERS[key].test(plain(header));
}

export function isNumbering(header: string): boolean {
  return NUMBERING.test(plain(header));
}

/** Whether a cell means everyone rather than one team or agent. */
export function meansAll(text: string): boolean {
  return ALL.test(text.trim());
}
