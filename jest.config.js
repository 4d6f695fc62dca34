// Two kinds of tests: plain Node (and jsdom where a file asks for it), and real pages in a real browser.
const transform = { '^.+\\.(mjs|[jt]sx?)$': ['@swc/jest', {
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
  module: { type: 'commonjs' },
}] };
// These ship as ES modules only.
const esModules = [
  'd3-[^/]+', 'internmap', 'delaunator', 'robust-predicates', 'intl-messageformat', '@formatjs/[^/]+', 'date-fns', 'marked', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer', 'hysnappy',
  // What Univer, itself CommonJS here, brings along.
  'lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'cjk-regex', 'regexp-util', 'unicode-regex', 'franc-min', 'trigram-utils',
  'collapse-white-space', 'n-gram',
];
const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  // Looked up through the sandbox of a test they cost more than what is calculated with them.
  sandboxInjectedGlobals: ['Math', 'Number', 'Array', 'Object', 'Float64Array'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/style-stub.js' },
};

module.exports = {
  // A busy machine is no failing test.
  testTimeout: 30_000,
  maxWorkers: 2,
  // What one file leaves behind slows the next ones: a worker that holds much begins anew.
  workerIdleMemoryLimit: '500MB',
  projects: [
    { ...common, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'], testPathIgnorePatterns: ['/node_modules/', '/test/pages/'] },
    { ...common, displayName: 'pages', testEnvironment: 'node', testMatch: ['<rootDir>/test/pages/**/*.test.ts'], setupFilesAfterEnv: ['<rootDir>/test/pages/support/second-try.ts'] },
  ],
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: { './src/core/': { lines: 95, branches: 90 } },
};
