import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { cellReader } from '../../../src/sheets/roster/cell-code';
import { made, request, SHIFTS } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
/** Wrapped headers break between words, Chinese ones anywhere. */
const widestWord = (text: string) => Math.max(...text.split(/(?<=[\s（(])|(?=[（(])/).map((word) => (/[\u2e80-\uffef]/.test(word) ? 2 : width(word.trim()))));

test.each(LOCALE_NAMES)('labels, notes and headers in %s fit their columns', (locale) => {
  const plan = made({ locale });
  const [roster, cover, shares] = plan.sheets as [typeof plan.sheets[number], typeof plan.sheets[number], typeof plan.sheets[number]];
  const { check, cover: { input, index, notes }, rosterNotes, leaveHours, markName } = words(locale).sheets.roster;
  const [label = 0, value = 0, unit = 0, note = 0] = cover.columnWidths;
  for (const [key, text] of Object.entries({ ...input, ...index, errors: check.errors, errorsGood: check.errorsGood, errorsBad: check.errorsBad, hours: check.hours, hoursGood: check.hoursGood, hoursBad: check.hoursBad })) {
    const limit = /Note$|Good$|Bad$/.test(key) ? note + 4 : label + 2;
    expect([text, width(text) <= limit]).toEqual([text, true]);
  }
  // Proportional type: a line of n letters takes less than n digits, which widths are counted in.
  for (const line of Object.values(notes)) expect([line, width(line) <= label + value + unit + note + 8]).toEqual([line, true]);
  const name = roster.columnWidths[0]!;
  for (const text of [check.unknown, check.errors, check.counted, leaveHours, ...Object.values(markName)]) expect([text, width(text) <= name + 2]).toEqual([text, true]);
  expect(Object.values(rosterNotes).length).toBeGreaterThan(3);
  for (const sheet of [roster, cover, shares]) {
    for (const block of sheet.blocks) {
      if (block.kind !== 'cells') continue;
      const column = block.at.replace(/\d+/, '').split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      block.rows.forEach((row) => row.forEach((cell, place) => {
        if (cell.style !== 'header' || typeof cell.content !== 'string') return;
        const room = sheet.columnWidths[column + place] ?? 8;
        expect([sheet.name, cell.content, widestWord(cell.content) <= room + 1]).toEqual([sheet.name, cell.content, true]);
      }));
    }
  }
});

test.each(LOCALE_NAMES)('the words that stand in cells in %s are told apart, fit a day and lock', (locale) => {
  const { mark } = words(locale).sheets.roster;
  const read = cellReader(SHIFTS.map(({ code }) => code), mark);
  expect(new Set(Object.values(mark)).size).toBe(3);
  for (const [kind, word] of Object.entries(mark)) {
    expect(read(`${word}!`)).toEqual({ kind, code: '', locked: true });
    expect(width(word) + 1).toBeLessThanOrEqual(8);
    // What begins like a formula or a number would not stay the word that it is.
    expect(word).toMatch(/^\p{L}/u);
  }
});

test.each(LOCALE_NAMES)('broken wishes and rules are told in %s, without a blank to fill', (locale) => {
  const result = {
    breaches: [
      { person: 1, days: [0, 6] as const, rule: 'week-minutes' as const, limit: 2400, given: 2880 }, { person: 1, days: [2, 3] as const, rule: 'rest' as const, limit: 660, given: 600 },
      { person: 2, days: [4, 4] as const, rule: 'unavailable' as const, limit: null, given: null },
    ],
  };
  const shares = made({ locale, result }).sheets[2]!;
  const cell = (column: string, person: number) => {
    const block = shares.blocks.find(({ at }) => at === `${column}9`);
    return block?.kind === 'cells' ? String(block.rows[person]?.[0]?.content ?? '') : '';
  };
  expect(cell('N', 1)).toMatch(/48.*40.*10.*11/);
  expect(cell('M', 1)).not.toBe('');
  for (const column of ['M', 'N']) for (const person of [0, 1, 2, 3, 4]) expect(cell(column, person)).not.toMatch(/[{}]|undefined/);
  if (locale === 'en') {
    expect(cell('M', 1)).toBe('off 10 Jan, night 7 Jan');
    expect(cell('M', 4)).toBe('at work 11 Jan');
    expect(cell('N', 1)).toBe('week of 5 Jan: 48 h (limit 40); 7 Jan–8 Jan: rest 10 h (limit 11)');
    expect(cell('N', 2)).toBe('9 Jan: not available');
  }
});

test('the header says how a cell is locked, with a code of this roster', () => {
  const typing = JSON.stringify(made().sheets[0]!.blocks[0]);
  expect(typing).toContain('E0800!');
  expect(typing).toContain('Off!');
  expect(request().words.prompt.message.length).toBeLessThan(255);
});
