#!/usr/bin/env node
// A workbook for the cases of a file, with our functions in it, handed over by the built converter. After `npm run build`:
//   node test/acceptance/native-adapter.mjs CASES.json OUT.xlsx native|lambda
// One sheet for each table: a row of headers (id, the inputs, result), a row for each case. Formulas of ours stand under `result`
// and become Excel's own, or names that hold a LAMBDA.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { bookOf, columnName, sheetsOf } from './native-tables.mjs';

const require = createRequire(import.meta.url);
const { conversionOf, shareSheet } = require('../../build/core/share.js');
const { require: load } = require('tsx/cjs/api');
const { writeXlsx } = load('../../preview/files/write-xlsx.ts', import.meta.url);

const [casesFile, out, wayName] = process.argv.slice(2);
const way = { native: 'native', lambda: 'lambdas' }[wayName];
if (!casesFile || !out || !way) throw new Error('native-adapter.mjs CASES.json OUT.xlsx native|lambda');
const { tables } = JSON.parse(fs.readFileSync(casesFile, 'utf8'));

const sheets = sheetsOf(tables);
const conversion = conversionOf(bookOf(sheets), way, shareSheet);

const after = new Map(conversion.cells.map((cell) => {
  if (cell.after.kind === 'formulas') return [`${cell.sheet}!${cell.address}`, cell.after.formulas[0][0]];
  console.error(`${cell.sheet}!${cell.address} ${cell.before} was not converted: ${JSON.stringify(cell.after)}`);
  return [`${cell.sheet}!${cell.address}`, null];
}));

const place = (address) => {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(digits) - 1 };
};
const entered = (sheet, r, c, cell) => {
  const key = `${sheet}!${columnName(c)}${r + 1}`;
  return after.has(key) ? after.get(key) : cell;
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
      cells: rows.flatMap((row, r) => row.map((cell, c) => cellOf(r, c, entered(name, r, c, cell)))),
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
