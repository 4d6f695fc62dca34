// Builds functions.js as `npm run build` does, alone, into the folder given; run as a process of its own by built-bundle.ts.
const webpack = require('webpack');
const configuration = require('../../webpack.config.js');

void (async () => {
  const [addIn] = await configuration({}, { mode: 'production' });
  const functionsOnly = {
    ...addIn,
    entry: { functions: addIn.entry.functions },
    output: { path: process.argv[2], filename: '[name].js' },
    plugins: addIn.plugins.filter((plugin) => plugin instanceof webpack.BannerPlugin),
  };
  webpack(functionsOnly, (error, stats) => {
    if (error || stats.hasErrors()) {
      console.error(error ?? stats.toString('errors-only'));
      process.exit(1);
    }
  });
})();
