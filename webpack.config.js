// Two builds: the add-in (dist, what is deployed) and the preview (build/preview, development only).
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

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

const common = (production) => ({
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
});

module.exports = (_env, argv = {}) => {
  const production = argv.mode !== 'development';
  const addIn = {
    ...common(production),
    name: 'add-in',
    // One self-contained file each: Excel may load functions.js by itself.
    entry: { functions: './src/functions/index.ts', taskpane: './src/taskpane/index.tsx' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        templateParameters: { officeJs: OFFICE_JS },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml' },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg.src'] } },
        ],
      }),
    ],
  };
  const preview = {
    ...common(production),
    name: 'preview',
    entry: { preview: './preview/page/index.ts' },
    output: { path: path.resolve(__dirname, 'build/preview'), filename: '[name].js', clean: true },
    performance: { hints: false },
    plugins: [new HtmlPlugin({ template: './preview/page/index.html', filename: 'index.html' })],
  };
  return [addIn, preview];
};
