// Three builds: the add-in (dist, what is deployed), the preview (build/preview, development only), and rooms of the core by
// themselves (build/core) for those who hold the built product against outside cases.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, IgnorePlugin } = require('webpack');

const MinimizerPlugin = require('minimizer-webpack-plugin');
const { require: loadTypeScript } = require('tsx/cjs/api');
const { lightHolidays } = require('./scripts/light-holidays.js');

const DEV_SERVER_PORT = 3000;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2021',
      },
    },
  },
};

/** What Excel reads about the functions, in three languages, made from the catalogue itself; help is under `home`. */
class FunctionsJsonPlugin {
  constructor(home) {
    this.home = home;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsJson', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FunctionsJson', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const { functionsJson } = loadTypeScript('./src/functions/functions-json.ts', __filename);
        for (const [locale, file] of [['en', 'functions.json'], ['zh-CN', 'functions.zh-CN.json'], ['zh-TW', 'functions.zh-TW.json']]) {
          compilation.emitAsset(file, new sources.RawSource(JSON.stringify(functionsJson(locale, this.home), null, 1)));
        }
      });
    });
  }
}

/**
 * Hands the language's own objects to functions.js as arguments: where a host runs it in a sandbox, every look-up of a
 * global costs some hundred times an arithmetic step (17,520 rows: 45 ms with look-ups, 11 ms without, in a Node context).
 */
const globalsAtHand = ['((Math, Number, Array) => {', '})(Math, Number, Array);'].map((banner, index) => new BannerPlugin({
  banner, footer: index === 1, raw: true, include: 'functions.js', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
}));

/** What the solver's loader asks of Node, where it runs there: a browser never comes that far. */
const noNodeInSolver = new IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /node_modules[\\/]highs/ });

/** Excel loads a development copy over https with a certificate that office-addin-dev-certs installs on this machine. */
async function httpsForExcel() {
  const certificates = require('office-addin-dev-certs');
  return {
    port: DEV_SERVER_PORT,
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: { directory: path.resolve(__dirname, 'dist/docs'), publicPath: '/docs' },
  };
}

const common = (production) => ({
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
});

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const { baseOfBuild, manifestAt } = loadTypeScript('./scripts/stamp-manifest.ts', __filename);
  const base = env.WEBPACK_SERVE ? `https://localhost:${DEV_SERVER_PORT}` : baseOfBuild(process.env);
  const addIn = {
    ...common(production),
    module: { rules: [...common(production).module.rules, ...lightHolidays.rules] },
    name: 'add-in',
    // One self-contained file each: Excel may load functions.js by itself.
    entry: { functions: './src/functions/index.ts', taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    performance: { hints: false },
    devServer: env.WEBPACK_SERVE ? await httpsForExcel() : undefined,
    plugins: [
      ...globalsAtHand,
      ...lightHolidays.plugins,
      noNodeInSolver,
      new FunctionsJsonPlugin(base),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        templateParameters: { officeJs: OFFICE_JS },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => manifestAt(content.toString(), base) },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
        ],
      }),
    ],
  };
  const preview = {
    ...common(production),
    name: 'preview',
    // Eleven megabytes of spreadsheet, served from this machine to itself: minifying would only cost a minute.
    optimization: { minimize: false },
    entry: { preview: './preview/page/index.ts' },
    output: { path: path.resolve(__dirname, 'build/preview'), filename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [new HtmlPlugin({ template: './preview/page/index.html', filename: 'index.html' })],
  };
  const core = {
    ...common(production),
    name: 'core',
    target: 'node',
    entry: { forecasting: './src/core/forecasting/index.ts', scheduling: './src/core/scheduling/index.ts', solver: './src/solver/index.ts', share: './src/sheets/share/index.ts' },
    // Brings its own WebAssembly file along: taken from its package as it is.
    externals: { highs: 'commonjs highs' },
    output: { path: path.resolve(__dirname, 'build/core'), filename: '[name].js', library: { type: 'commonjs2' }, clean: true },
  };
  return [addIn, preview, core];
};
