/** What planners write above people asked for: English, Chinese, German, French, Spanish, Portuguese, Italian and Dutch. */
const REQUIRED = {
  certain: /^(agents|people|staff|heads|fte|headcount)? ?(required|needed)( agents| staff| people| heads| fte| headcount)?$|^(staffing )?requirements?$|^(所需|需求)(人数|人數|座席|坐席)数?$/i,
  likely: /requir|\bneed|^target (agents|staff|people)|所需|需求人|需求座|需求坐|应排|應排|需要(人|座席|坐席)|benötigt|bedarf|\bsoll|requis|besoin|necesari|requerid|necess[áa]r|richiest|benodigd|behoefte/i,
};
/** People on top of shrinkage, as a staffing plan names them: a requirement too, where no better one stands beside it. */
const TO_ROSTER = /to (roster|schedule|plan)|to be (rostered|scheduled)|排班(人数|人數|座席|坐席)|einzuplanen|à planifier|a programar|a escalar|da pianificare|in te plannen/i;
const PEOPLE = /^(agents?|people|staff|heads?|headcount|ftes?|persons?|number of (agents|people|staff)|人数|人數|座席|坐席|座席数|座席數|mitarbeiter|personen|agenten|personnes|effectif|personas|agentes|pessoas|persone|operatori|personen|medewerkers)$/i;
const NOT = /hour|cost|wage|service level|scheduled|rostered$|on shift|工时|工時|成本|stunden|heures|horas|\bore\b|uren|%|rule of thumb|经验法|經驗法|peak|峰值/i;

/** How well a header names people asked for: 3 the word itself, 2 a word of that kind, 1 people of some kind, 0 something else. */
export function requirementFit(header: string): 0 | 1 | 2 | 3 {
  const text = header.replace(/[（(].*?[)）]/g, '').trim();
  if (REQUIRED.certain.test(text)) return 3;
  if (NOT.test(text)) return 0;
  if (REQUIRED.likely.test(text)) return 2;
  return TO_ROSTER.test(text) || PEOPLE.test(text) ? 1 : 0;
}
