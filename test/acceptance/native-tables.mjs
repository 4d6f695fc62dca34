// The tables of native cases as sheets of a workbook, with our functions where the results are.

/** What a planner would type for each table. Intervals of the cases are seconds, ours minutes; erlangs are calls of a minute in a minute. */
const FORMULAS = {
  erlang_b: 'ERLANGB({agents},{erlangs})',
  erlang_c: 'ERLANGCPROB({agents},{erlangs})',
  erlang_c_unstable: 'ERLANGCPROB({agents},{erlangs})',
  service_level: 'SERVICELEVEL({calls},{aht},{agents},{seconds},{interval}/60)',
  asa: 'ASA({calls},{aht},{agents},{interval}/60)',
  queue_length: 'QUEUELENGTH({erlangs},60,{agents},1)',
  occupancy: 'OCCUPANCY({calls},{aht},{agents},{interval}/60)',
  agents_sl: 'AGENTS({calls},{aht},{target},{seconds},{interval}/60)',
  agents_asa: 'AGENTSASA({calls},{aht},{asa},{interval}/60)',
  agents_occ: 'AGENTSOCCUPANCY({calls},{aht},{max_occ},{interval}/60)',
  trunks: 'TRUNKS({erlangs},{blocking})',
  // Whole calls; what is found to ten digits may end a hair below one.
  max_calls: 'INT(CALLCAPACITY({agents},{aht},{target},{seconds},{interval}/60)+1E-6)',
  erlang_a_pwait: 'PWAIT({erlangs}*1800/{aht},{aht},{agents},30,{patience})',
  erlang_a_abandon: 'ABANDON({erlangs}*1800/{aht},{aht},{agents},30,{patience})',
  erlang_a_sl: 'SERVICELEVEL({erlangs}*1800/{aht},{aht},{agents},{seconds},30,{patience})',
  aht: 'AHT({talk},{hold},{wrap},{handled})',
  attrition: 'ATTRITION({leavers},{hc_start},{hc_end},{months})',
  cost_per_call: 'COSTPERCALL({hours}*{rate}*(1+{oncost}),{calls})',
  gross_up: 'GROSSAGENTS({net},{shrinkage},FALSE)',
};

export function columnName(index) {
  return (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}

function rowsOf({ sheet, id = 'id', inputs, result = 'result', rows }) {
  const formula = FORMULAS[sheet];
  if (!formula) throw new Error(`No function of ours answers the table ${sheet}.`);
  return [
    [id, ...inputs, result],
    ...rows.map((one, index) => [
      String(one.id), ...inputs.map((input) => one.in[input]),
      `=${formula.replace(/\{(\w+)\}/g, (_, input) => `${columnName(inputs.indexOf(input) + 1)}${index + 2}`)}`,
    ]),
  ];
}

/** A sheet for each table: headers, then a row for every case. */
export const sheetsOf = (tables) => tables.map((table) => ({ name: table.sheet, rows: rowsOf(table) }));

/** The same as a workbook whose formulas are read. */
export const bookOf = (sheets) => ({
  sheets: sheets.map(({ name, rows }) => ({
    name, hidden: false, protected: false, row: 1, column: 1, formulas: rows, spills: {}, marks: {}, noted: [],
    values: rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? '' : cell))),
  })),
  names: [], tables: [], properties: { title: '', author: '' },
});
