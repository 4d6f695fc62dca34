// Reads an instance of the employee shift scheduling benchmark (T. Curtois and R. Qu, “Computational results on new staff
// scheduling benchmark instances”, 2014) as a problem of the roster engine.

/** The lines of each section, split at commas, without comments. */
function sectionsOf(text) {
  const sections = new Map();
  let rows = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim()).filter((each) => each && !each.startsWith('#'))) {
    if (line.startsWith('SECTION_')) sections.set(line, (rows = []));
    else rows.push(line.split(','));
  }
  return (name) => sections.get(`SECTION_${name}`) ?? [];
}

/** @returns a problem whose goal is the benchmark's objective: broken requests and cover below or above what is required */
export function readCurtois(text) {
  const rows = sectionsOf(text);
  const days = Number(rows('HORIZON')[0][0]);
  const places = new Map(rows('SHIFTS').map(([name], place) => [name, place]));
  const shifts = rows('SHIFTS').map(([name, minutes, banned = '']) => ({
    name, startMinute: 0, lengthMinutes: Number(minutes), paidMinutes: Number(minutes),
    notBefore: banned.split('|').filter(Boolean).map((each) => places.get(each)),
  }));
  const requests = [...rows('SHIFT_ON_REQUESTS').map((row) => [...row, 'on']), ...rows('SHIFT_OFF_REQUESTS').map((row) => [...row, 'off'])];
  const contracts = [];
  const people = rows('STAFF').map(([name, limits, most, least, mostInRow, leastInRow, leastOffInRow, weekends]) => {
    const counts = limits.split('|').map((each) => each.split('=')).map(([shift, max]) => ({ shift: places.get(shift), max: Number(max) }));
    const contract = {
      name: `${limits}/${most}/${least}/${mostInRow}/${leastInRow}/${leastOffInRow}/${weekends}`,
      rules: [
        { kind: 'minutes', min: Number(least), max: Number(most) },
        { kind: 'days-in-row', min: Number(leastInRow), max: Number(mostInRow) },
        { kind: 'days-off-in-row', min: Number(leastOffInRow) },
        { kind: 'weekends-worked', max: Number(weekends) },
        ...counts.filter(({ max }) => max > 0 && max < days).map(({ shift, max }) => ({ kind: 'shift-count', shift, max })),
      ],
    };
    let place = contracts.findIndex((each) => each.name === contract.name);
    if (place < 0) place = contracts.push(contract) - 1;
    return {
      name, contract: place,
      shifts: counts.filter(({ max }) => max > 0).map(({ shift }) => shift),
      unavailable: rows('DAYS_OFF').filter(([who]) => who === name).flatMap(([, ...free]) => free.map(Number)),
      wishes: requests.filter(([who]) => who === name).map(([, day, shift, price, want]) => ({ day: Number(day), shifts: [places.get(shift)], price: Number(price), want })),
    };
  });
  const cells = Array.from({ length: days * shifts.length }, () => ({ required: 0, under: 0, over: 0 }));
  for (const [day, shift, required, under, over] of rows('COVER')) {
    cells[Number(day) * shifts.length + places.get(shift)] = { required: Number(required), under: Number(under), over: Number(over) };
  }
  const cover = [{ cellsPerDay: shifts.length, spans: shifts.map((_, shift) => [[shift, shift + 1]]), cells }];
  return { days, firstWeekday: 0, shifts, contracts, people, cover };
}
