import { halfWidth } from '../../../history/half-width';
import type { PeopleRole } from './people-columns';

/** What stands above the columns of people: English, Chinese, German, French, Spanish, Portuguese, Italian, Dutch. */
const WORDS: Readonly<Record<PeopleRole, { readonly certain: RegExp; readonly likely: RegExp; readonly not?: RegExp }>> = {
  name: {
    certain: /^(full |agent |employee |staff |first |person |people )?names?$|^(agent|employee|person|who|people)s?$|^(姓名|名字|员工姓名|員工姓名|座席姓名|坐席姓名|座席|坐席|员工|員工|客服代表)$|^(mitarbeiter(in)?|nom|nombre|nome|naam)$/i,
    likely: /\bname\b|姓名|^(agents?|employees?|staff|csr|colleagues?)\b|员工|員工|人员|人員|客服|mitarbeiter|empleado|empregado|colaborador|dipendente|medewerker|salarié|prénom/i,
    not: /team|skill|shift|user ?name|班次|技能|工号|工號|hours|小时|小時|leave|not available/i,
  },
  hours: {
    certain: /^(contract(ed)?|weekly|week) ?(hours|hrs|h)( ?(a|per|\/) ?week)?$|^(hours|hrs|h) ?(a|per|\/) ?(week|wk)$|^hours$|^(周|每周|週|每週|合同|合約|约定|約定)(工时|工時|小时|小時)数?$|^(每?[周週]?工[时時])$|^(wochenstunden|wochenarbeitszeit)$/i,
    likely: /contract|hours|\bhrs\b|\bfte\b|full.?time|part.?time|工时|工時|小时|小時|全职|全職|合同|合約|stunden|vertrag|heures|contrat|horas|contrato|ore\b|contratto|uren/i,
    not: /leave|opening|unavailable|off|wish|bank|overtime|请假|請假|加班/i,
  },
  skills: {
    certain: /^skills?( groups?| sets?)?$|^(技能|技能组|技能組|技能队列)$|^(queues?|languages?)$|^(语言|語言)$/i,
    likely: /skill|qualification|language|queue|技能|语言|語言|专长|專長|队列|隊列|qualifikation|kenntnis|compétence|langue|habilidad|competencia|idioma|competência|competenz|vaardig|fähigkeit/i,
  },
  mayWork: {
    certain: /^(may|can) work$|^(allowed |possible )?shifts?( allowed)?$|^(可上班次|可排班次|班次|可上的班|可排的班)$/i,
    likely: /may work|can work|allowed|shift|availab(le|ility) (for|shifts?)|可上|可排|班次|班别|班別|schicht|poste|turno|dienst/i,
    not: /not|wish|prefer|request|不可|不能|希望|意愿|意願|wunsch|shared/i,
  },
  unavailable: {
    certain: /^(not|un) ?available( days?| on)?$|^unavailab(le|ility)$|^(不可排班|不可上班|不可用|不能上班|不可排)(日|日期|时间|時間)?$/i,
    likely: /unavail|not avail|cannot work|can'?t work|blocked|不可|不能|无法|無法|nicht verfügbar|indispon|no disponible|non disponibil|niet beschikbaar|sperr/i,
  },
  leave: {
    certain: /^(annual |paid )?leave( days?| dates?)?$|^(holidays?|vacations?|absences?|pto|time off)$|^(休假|请假|請假|年假|假期|年休假|特休)(日期|日)?$|^(urlaub|congés?|vacaciones|férias|ferie|verlof)$/i,
    likely: /leave|holiday|vacation|absence|\bpto\b|time off|休假|请假|請假|年假|假期|特休|urlaub|abwesen|congé|vacacion|ausencia|férias|ausência|ferie|assenz|verlof|vakantie/i,
    not: /hours|balance|left|entitle|余额|餘額|剩余|剩餘/i,
  },
  wishes: {
    certain: /^(wish(es)?|requests?|preferences?)$|^(意愿|意願|愿望|願望|希望|排班意愿|排班意願|期望|偏好)$/i,
    likely: /wish|request|prefer|意愿|意願|愿望|願望|希望|期望|偏好|心愿|心願|wunsch|wünsche|souhait|préférence|deseo|preferenc|desejo|preferenz|desider|wens|voorkeur/i,
  },
  shared: {
    certain: /^shared( staff)?$|^(from )?(another|other) team$|^(共享|共用|借调|借調|支援)(人员|人員)?$/i,
    likely: /shared|other team|on loan|borrow|team|共享|共用|借调|借調|支援|团队|團隊|小组|小組|班组|班組|équipe|equipo|equipe|squadra|abteilung/i,
    not: /name|leader|lead|manager|组长|組長|主管/i,
  },
};

/** How well a header fits: 2 certainly, 1 likely, 0 not. */
export function peopleHeaderFit(header: string, role: PeopleRole): 0 | 1 | 2 {
  const text = halfWidth(header).replace(/\(.*?\)/g, '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 60) return 0;
  if (WORDS[role].certain.test(text)) return 2;
  if (WORDS[role].not?.test(text)) return 0;
  return WORDS[role].likely.test(text) ? 1 : 0;
}
