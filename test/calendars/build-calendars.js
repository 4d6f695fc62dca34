// Builds the calendars with the project's own webpack configuration and prints days of theirs as JSON; run as a process of
// its own, so that it can stand in another time zone. Arguments: a folder to build into, or one built already; the years; the calendars.
const { existsSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const configuration = require('../../webpack.config.js');

const [, , folder, fromYear, toYear, ...ids] = process.argv;
const built = path.join(folder, 'names.js');

async function build() {
  const [addIn] = await configuration({}, { mode: 'production' });
  const calendarsOnly = {
    ...addIn,
    target: 'node',
    entry: { names: './src/calendars/index.ts' },
    output: { path: folder, filename: '[name].js', library: { type: 'commonjs2' } },
    plugins: addIn.plugins.filter((plugin) => plugin instanceof webpack.IgnorePlugin),
  };
  await new Promise((resolve, reject) => {
    webpack(calendarsOnly, (error, stats) => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve()));
  });
}

void (async () => {
  if (!existsSync(built)) await build();
  const { namedDays } = require(built);
  const days = {};
  for (const id of ids) days[id] = await namedDays(id, Number(fromYear), Number(toYear));
  process.stdout.write(JSON.stringify(days));
})();
