#!/usr/bin/env node
// A workbook for the cases of a file, with our functions in it, handed over by the built converter. After `npm run build`:
//   node test/acceptance/native-adapter.mjs CASES.json OUT.xlsx native|lambda
// One sheet for each table: a row of headers (id, the inputs, result), a row for each case. Formulas of ours stand under `result`
// and become Excel's own, or names that hold a LAMBDA.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { conversionOf, shareSheet } = require('../../build/core/share.js');
const { require: load } = require('tsx/cjs/api');
const { writeXlsx } = load('../../preview/files/write-xlsx.ts', import.meta.url);

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

const [casesFile, out, wayName] = process.argv.slice(2);
const way = { native: 'native', lambda: 'lambdas' }[wayName];
if (!casesFile || !out || !way) throw new Error('native-adapter.mjs CASES.json OUT.xlsx native|lambda');
const { tables } = JSON.parse(fs.readFileSync(casesFile, 'utf8'));

function columnName(index) {
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

const sheets = tables.map((table) => ({ name: table.sheet, rows: rowsOf(table) }));
const conversion = conversionOf({
  sheets: sheets.map(({ name, rows }) => ({
    name, hidden: false, protected: false, row: 1, column: 1, formulas: rows, spills: {}, marks: {}, noted: [],
    values: rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? '' : cell))),
  })),
  names: [], tables: [], properties: { title: '', author: '' },
}, way, shareSheet);

const after = new Map(conversion.cells.map((cell) => {
  if (cell.after.kind !== 'formulas') throw new Error(`${cell.sheet}!${cell.address} ${cell.before} was not converted: ${JSON.stringify(cell.after)}`);
  return [`${cell.sheet}!${cell.address}`, cell.after.formulas[0][0]];
}));

const place = (address) => {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(digits) - 1 };
};
const cellOf = (row, column, content) => (typeof content === 'string' && content.startsWith('=')
  ? { row, column, value: null, formula: content, ...(way === 'lambdas' && { spill: { rows: 1, columns: 1, values: [[null]] } }) }
  : { row, column, value: content });
const plain = {
  hidden: false, ordinarySize: { width: 64, height: 20 }, columnWidths: new Map(), rowHeights: new Map(), freeze: { rows: 0, columns: 0 },
  merges: [], tables: [], charts: [], conditions: [], validations: [], gridlines: true,
};
const content = {
  active: 0, settings: {},
  names: conversion.definitions.map(({ name, refersTo }) => ({ name, refersTo: refersTo.slice(1) })),
  sheets: [
    ...sheets.map(({ name, rows }) => ({
      ...plain, name,
      cells: rows.flatMap((row, r) => row.map((cell, c) => cellOf(r, c, after.get(`${name}!${columnName(c)}${r + 1}`) ?? cell))),
    })),
    ...conversion.sheets.map(({ name, blocks }) => ({
      ...plain, name,
      cells: blocks.flatMap(({ at, rows }) => {
        const corner = place(at);
        return rows.flatMap((row, r) => row.flatMap((cell, c) => (cell.content === null ? [] : [cellOf(corner.row + r, corner.column + c, cell.content)])));
      }),
    })),
  ],
};
const nothing = { isFunction: () => false };
fs.writeFileSync(out, await writeXlsx(content, nothing));
