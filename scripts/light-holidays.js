// What the holiday libraries need to come along light: date-holidays alone would be 1.7 MB, of which most is never asked for.
const { IgnorePlugin } = require('webpack');
const { require: loadTypeScript } = require('tsx/cjs/api');

/** A loader for the data that the library carries: what our calendars ask for, and no more. */
function lightData(source) {
  return /\.json$/.test(this.resourcePath) ? neededZones(source) : chosenCountries(source);
}

/** The countries of our calendars, and those whose days they borrow. The module is one object literal. */
function chosenCountries(source) {
  const data = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  return `export const data = ${JSON.stringify({ ...data, holidays: chosenHolidays(data.holidays) })};\n`;
}

function chosenHolidays(holidays) {
  const { COUNTRIES } = loadTypeScript('../src/calendars/countries.ts', __filename);
  const kept = new Set();
  const keep = (country) => {
    if (kept.has(country) || !holidays[country]) return;
    kept.add(country);
    for (const [, lender] of JSON.stringify(holidays[country]).matchAll(/"_days":\[?"([A-Z]{2})/g)) keep(lender);
  };
  COUNTRIES.forEach(keep);
  return Object.fromEntries(Object.entries(holidays).filter(([country]) => kept.has(country)));
}

/** Days are read as local dates; only a solstice is asked for by the zone in which it falls. */
function neededZones(source) {
  const rules = JSON.stringify(chosenHolidays(require('date-holidays/data').data.holidays));
  const wanted = new Set([...rules.matchAll(/(?:equinox|solstice) in ([A-Z]\w+\/\w+)/g)].map(([, zone]) => zone));
  const data = JSON.parse(source);
  return JSON.stringify({ version: data.version, zones: data.zones.filter((zone) => wanted.has(zone.split('|')[0])), links: [], countries: [] });
}

module.exports = lightData;

module.exports.lightHolidays = {
  rules: [
    { test: /[\\/]date-holidays[\\/]src[\\/]data\.js$/, use: __filename },
    { test: /[\\/]moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/, use: __filename },
    // ES modules in a package that calls itself CommonJS.
    { test: /[\\/]chinese-days[\\/]dist[\\/].*\.es\.js$/, type: 'javascript/auto' },
  ],
  plugins: [
    // Nothing is put into words by that library, in any of its hundred languages.
    new IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /[\\/]moment$/ }),
  ],
};
